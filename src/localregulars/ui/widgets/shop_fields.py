"""What an owner says about a shop, as fields: on the way to a new one, and in the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from localregulars.domain.shop import ShopKind
from localregulars.ui import places
from localregulars.ui.theme.tokens import SPACE_L
from localregulars.ui.widgets.field import LabelledChoice
from localregulars.ui.widgets.flow import ReflowColumns

translate = QCoreApplication.translate
_STACKED_BELOW_EM = 42


def kind_choice() -> LabelledChoice:
    """The kinds of place to choose from; the values are those of `ShopKind`."""
    kinds = (
        (ShopKind.CAFE.value, translate("ShopStep", "Café, bakery or bar")),
        (ShopKind.GYM.value, translate("ShopStep", "Gym or studio")),
        (ShopKind.SALON.value, translate("ShopStep", "Salon")),
        (ShopKind.RETAIL.value, translate("ShopStep", "Shop")),
    )
    return LabelledChoice(translate("ShopStep", "What kind of place is it?"), kinds)


class RegionFields(QWidget):
    """Country, time zone and the customers' language, as `likely` here until another is chosen.

    `chosen()` after somebody chose one, `confirmed()` when Enter is pressed in one.
    """

    chosen = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        not_said = ("", translate("ShopStep", "Not said"))
        self.country = LabelledChoice(translate("ShopStep", "Country"), [not_said, *places.countries()])
        self.zone = LabelledChoice(translate("ShopStep", "Time zone"), places.zones())
        self.language = LabelledChoice(translate("ShopStep", "Language of your customers"), places.languages())
        self.likely = (places.system_country(), places.system_zone(), places.likely_language())
        self.show_values(*self.likely)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        row = ReflowColumns(_STACKED_BELOW_EM)
        row.add(self.country)
        row.add(self.zone)
        column.addWidget(row)
        column.addWidget(self.language)
        self.setFocusProxy(self.country)
        for field in (self.country, self.zone, self.language):
            field.input.activated.connect(self.chosen)

    @property
    def values(self) -> tuple[str, str, str]:
        """Country, zone and language, as codes."""
        return self.country.value, self.zone.value, self.language.value

    def show_values(self, country: str, zone: str, language: str) -> None:
        """Show these; one that is not offered is added, so that it is not lost."""
        for field, value in ((self.country, country), (self.zone, zone), (self.language, language)):
            if field.input.findData(value) < 0:
                field.input.addItem(places.zone_name(value) if field is self.zone else value, value)
            field.input.choose(value)

    def go_on_from(self, before: RegionFields) -> None:
        """Show what was chosen in others, before another language was; what was only likely may be another now."""
        country, zone, language = before.values
        self.show_values(country, zone, self.likely[2] if language == before.likely[2] else language)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a list that is closed goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)
