"""Every failure that a person can do something about, as one flat family.

Each message is one sentence that says what happened and what to do. It never holds a name, a phone number or
a note. Anything else that is raised is a bug of ours and looks different (exit status 1).
"""

from __future__ import annotations


class LocalRegularsError(Exception):
    """A failure with a sentence for a person; `exit_status` is what a headless command ends with."""

    exit_status = 4


class InputRefusedError(LocalRegularsError):
    """A file or value cannot be taken; nothing was changed."""


class NotAShopError(LocalRegularsError):
    """The folder is not a shop, or a shop cannot be made there; nothing was changed."""


class WrongPassphraseError(LocalRegularsError):
    """No key slot opens with what was typed."""

    exit_status = 3


class StoreDamagedError(LocalRegularsError):
    """Header or store are damaged, altered or do not belong together."""

    exit_status = 5


class NewerVersionError(LocalRegularsError):
    """The shop was made by a newer version of the program, which reads nothing of it."""

    exit_status = 5


class ConsentMissingError(LocalRegularsError):
    """What was asked for needs a consent that does not stand."""

    exit_status = 6


class OwnerOnlyError(LocalRegularsError):
    """What was asked for is for the owner alone, and somebody of the staff is here; nothing was changed."""


class EnvironmentFailureError(LocalRegularsError):
    """The computer, not the program, is in the way: disk full, file locked, folder read-only."""


class DiskFullError(EnvironmentFailureError):
    """The disk is full. Nothing of the last step was kept; giving up a reserve may let it be done again."""


class CancelledError(LocalRegularsError):
    """Somebody asked for the work to stop; nothing of it was kept."""
