"""Who stands behind a shop's data, as fields: on the way to a new shop, and on the Privacy page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.responsible import Responsible
from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.flow import ReflowColumns, at_the_top

translate = QCoreApplication.translate
NEEDED = ("name", "address", "phone", "email")
"""What the law wants, of which one way to reach them is enough."""


class ResponsibleFields(QWidget):
    """A field for each part that is asked for, by its name in `Responsible`, two beside each other where there is room.

    `confirmed()` when Enter is pressed in one.
    """

    confirmed = Signal()

    def __init__(self, stacked_below_em: int, *, only_needed: bool = False) -> None:
        super().__init__()
        words = _words()
        self.fields = {name: LabelledField(words[name]) for name in (NEEDED if only_needed else words)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        fields = list(self.fields.values())
        for first, second in zip(fields[::2], fields[1::2], strict=False):
            row = ReflowColumns(stacked_below_em, gap=SPACE_L)
            row.add(at_the_top(first))
            row.add(at_the_top(second))
            column.addWidget(row)
        if len(fields) % 2:
            column.addWidget(fields[-1])
        for field in fields:
            field.confirmed.connect(self.confirmed)

    @property
    def typed(self) -> Responsible:
        """Who is responsible, as it was typed."""
        return Responsible(**{name: " ".join(field.text.split()) for name, field in self.fields.items()})

    def show_values(self, responsible: Responsible, before: Responsible | None = None) -> None:
        """Show these; with `before` only where nobody has typed anything else since that was shown."""
        for name, field in self.fields.items():
            if before is None or field.text == getattr(before, name):
                field.set_text(getattr(responsible, name))

    def is_complete(self) -> bool:
        """Whether the law has all that it wants; what is missing is said at its field, which gets the focus."""
        missing = self.typed.missing
        needed = (
            ("name", "name", translate("WordsStep", "Please say who it is.")),
            ("address", "address", translate("WordsStep", "Please give an address for letters.")),
            ("phone", "contact", translate("WordsStep", "Please give a phone number or an e-mail address.")),
        )
        for name, what, problem in needed:
            self.fields[name].show_problem(problem if what in missing else "")
        first = next((name for name, what, _problem in needed if what in missing), "")
        if first:
            self.fields[first].input.setFocus()
        return not first


def _words() -> dict[str, str]:
    return {
        "name": translate("PaperPart", "Person or firm"),
        "address": translate("PaperPart", "Postal address"),
        "phone": translate("PaperPart", "Phone"),
        "email": translate("PaperPart", "E-mail"),
        "officer": translate("PaperPart", "Data protection officer, if there is one"),
        "authority": translate("PaperPart", "Authority, if not that of the country"),
        "community": translate("PaperPart", "Who is given the anonymous summary"),
    }
