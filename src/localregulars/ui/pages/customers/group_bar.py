"""The owner's groups as chips below the filters, and what can be done with the one that is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from localregulars.domain.groups import GroupId, SavedGroup
from localregulars.ui.pages.customers.view_model import CustomersViewModel
from localregulars.ui.theme.tokens import SPACE_S
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.field import LabelledField
from localregulars.ui.widgets.filter_chip import FilterChip
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.wording.groups import all_of
from localregulars.ui.wording.people import people

_GROUP_ICON = "users"


class NameForm(Card):
    """Asks what a group is called; `sent(name)` is Enter or Save, `shown(bool)` that it came or went."""

    sent = Signal(str)
    left = Signal()
    shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Name of the group"))
        hint = self.tr(
            "What they have in common, not anybody's name. Whoever fits these filters is in the group, now and later."
        )
        self.name = LabelledField(self.tr("Name of the group"), hint=hint)
        self.name.confirmed.connect(self._send)
        self.save = Button(self.tr("Save"), ButtonKind.PRIMARY, "check", ButtonSize.COMPACT)
        self.save.clicked.connect(self._send)
        cancel = Button(self.tr("Cancel"), ButtonKind.QUIET, size=ButtonSize.COMPACT)
        cancel.clicked.connect(self.left)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.save)
        flow.addWidget(cancel)
        self.body.addWidget(self.name)
        self.body.addWidget(row)

    def begin(self, name: str) -> None:
        """Ask, with this name to begin with."""
        self.name.set_text(name)
        self.name.show_problem("")
        self.show()
        self.name.input.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.input.selectAll()

    def _send(self) -> None:
        if self.name.text.strip():
            self.sent.emit(self.name.text)
        else:
            self.name.show_problem(self.tr("Type a name first."))

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it came."""
        super().showEvent(event)
        self.shown.emit(True)  # noqa: FBT003 (Qt's own signature)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it went."""
        super().hideEvent(event)
        self.shown.emit(False)  # noqa: FBT003 (the same)


class GroupBar(QWidget):
    """Not there while there is neither a group nor a filter of which one could be made."""

    def __init__(self, view_model: CustomersViewModel) -> None:
        super().__init__()
        self._view_model = view_model
        self._renamed: GroupId | None = None
        self.setAccessibleName(self.tr("Groups"))
        self.chips: dict[GroupId, FilterChip] = {}
        self.save = self._button(self.tr("Save as a group"), "plus", self._on_save_clicked)
        self.rename = self._button(self.tr("Rename"), "pencil", self._on_rename_clicked)
        self.rename.setAccessibleName(self.tr("Rename the group"))
        self.delete = self._button(self.tr("Delete"), "trash-2", self._on_delete_clicked)
        self.delete.setAccessibleName(self.tr("Delete the group"))
        row = QWidget()
        self._flow = FlowLayout(row)
        for button in (self.save, self.rename, self.delete):
            self._flow.addWidget(button)
        self.form = NameForm()
        self.form.hide()
        self.form.sent.connect(self._on_sent)
        self.form.left.connect(self.close_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(row)
        column.addWidget(self.form)
        view_model.counts_changed.connect(self.show_groups)
        view_model.group_saved.connect(self.close_form)
        self.show_groups()

    def show_groups(self) -> None:
        """Show the groups with how many people each would leave, and what can be done now."""
        groups, chosen = self._view_model.groups, self._view_model.group
        if list(self.chips) != [group.group_id for group in groups]:
            self._make_chips(groups)
        counts = self._view_model.counts([group.filters for group in groups])
        for group, count in zip(groups, counts, strict=True):
            chip = self.chips[group.group_id]
            chip.setChecked(group == chosen)
            chip.show_count(group.name, count)
            chip.setToolTip(all_of(group.filters))
            chip.setAccessibleDescription(all_of(group.filters))
        has_filters = bool(self._view_model.filters)
        had_focus = QApplication.focusWidget() in {self.save, self.rename, self.delete}
        self.save.setVisible(has_filters and chosen is None)
        self.rename.setVisible(chosen is not None)
        self.delete.setVisible(chosen is not None)
        self.setVisible(bool(groups) or has_filters)
        if had_focus:
            self._keep_focus()

    def close_form(self) -> bool:
        """Close the form, the keyboard back where it came from; False when it was not open."""
        if self.form.isHidden():
            return False
        had_focus = self.form.isAncestorOf(QApplication.focusWidget() or self)
        self.form.hide()
        if had_focus:
            self._keep_focus()
        return True

    def _button(self, words: str, icon: str, on_click: object) -> Button:
        button = Button(words, ButtonKind.QUIET, icon, ButtonSize.COMPACT)
        button.clicked.connect(on_click)
        return button

    def _make_chips(self, groups: tuple[SavedGroup, ...]) -> None:
        """Chips in the order of the groups, before the buttons; those that stay are the same, with their focus."""
        wanted = {group.group_id for group in groups}
        for group_id in self.chips.keys() - wanted:
            chip = self.chips.pop(group_id)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {group.group_id: self.chips.get(group.group_id) or self._chip(group.group_id) for group in groups}
        for widget in (*self.chips.values(), self.save, self.rename, self.delete):
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
        put_in_order(self)

    def _chip(self, group_id: GroupId) -> FilterChip:
        chip = FilterChip(_GROUP_ICON)
        chip.clicked.connect(partial(self._on_chip_clicked, group_id))
        return chip

    def _keep_focus(self) -> None:
        for button in (self.save, self.rename, *self.chips.values()):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _on_chip_clicked(self, group_id: GroupId) -> None:
        group = next(group for group in self._view_model.groups if group.group_id == group_id)
        self._view_model.choose_filters(frozenset() if group == self._view_model.group else group.filters)
        self.show_groups()
        announce(self, self.tr("{people} in the list").format(people=people(self._view_model.shown)))

    def _on_save_clicked(self) -> None:
        self._renamed = None
        self.form.begin("")

    def _on_rename_clicked(self) -> None:
        group = self._view_model.group
        if group is not None:
            self._renamed = group.group_id
            self.form.begin(group.name)

    def _on_delete_clicked(self) -> None:
        group = self._view_model.group
        if group is not None:
            self.form.hide()
            self._view_model.delete_group(group)

    def _on_sent(self, name: str) -> None:
        if self._renamed is None:
            self._view_model.save_group(name)
        else:
            self._view_model.rename_group(self._renamed, name)
