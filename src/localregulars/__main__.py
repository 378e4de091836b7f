"""One entry: the window without arguments, a headless command with them."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program with the arguments of the process; returns the exit status."""
    arguments = sys.argv[1:]
    # A window starts its successor with one of these.
    if arguments and arguments[0] not in {"--unlock", "--restore"}:
        from localregulars.bootstrap.commands import run_command  # the window must not pay for commands

        return run_command(arguments)
    from localregulars.bootstrap.window import run_window  # a command must not load Qt

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
