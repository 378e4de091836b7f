"""Who is responsible for a shop's data, and where its customers can turn: what the law has printed on every notice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Responsible:
    """What the owner said about who is responsible (Art. 13 GDPR). Empty means that it was not said yet.

    `name` is the person or firm in law, `officer` a data protection officer where there is one, `authority` who
    supervises data protection for this shop (empty: the one of its country), `community` who is given the summary.
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    officer: str = ""
    authority: str = ""
    community: str = ""

    @property
    def contacts(self) -> tuple[str, ...]:
        """Ways to reach whoever is responsible, as far as they are known."""
        return tuple(way for way in (self.phone, self.email) if way)

    @property
    def missing(self) -> tuple[str, ...]:
        """What the law wants said and is not known yet: "name", "address", "contact"."""
        known = {"name": self.name, "address": self.address, "contact": self.phone or self.email}
        return tuple(what for what, value in known.items() if not value)
