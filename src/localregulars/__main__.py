"""One entry: the window without arguments, a headless command with them."""

from __future__ import annotations

import sys


def is_part_of_another(arguments: list[str]) -> bool:
    """Whether a process of ours started this one for a piece of its work; the frozen program is its own interpreter."""
    return arguments[:1] == ["--multiprocessing-fork"] or "-c" in arguments[:-1]


def main() -> int:
    """Run the program with the arguments of the process; returns the exit status."""
    arguments = sys.argv[1:]
    if getattr(sys, "frozen", False) and is_part_of_another(arguments):
        from localregulars.bootstrap.frozen import do_part  # neither window nor command

        return do_part(arguments)
    # A window starts its successor with one of the first two, a system the program with the last one.
    if arguments and arguments[0] not in {"--unlock", "--restore", "--minimised"}:
        from localregulars.bootstrap.commands import run_command  # the window must not pay for commands

        return run_command(arguments)
    from localregulars.bootstrap.window import run_window  # a command must not load Qt

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
