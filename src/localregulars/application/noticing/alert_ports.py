"""What the settings of alerts need from the store."""

from __future__ import annotations

from typing import Protocol

from localregulars.domain.alerts import AlertSettings


class AlertSettingsRepository(Protocol):
    """Keeps what the owner said about alerts. A change makes the stored scores stale."""

    def alerts(self) -> AlertSettings:
        """What holds now; the defaults where nothing was said. The capacity is the profile's."""
        ...

    def save_alerts(self, alerts: AlertSettings) -> None:
        """Replace all of it, the profile's capacity too."""
        ...
