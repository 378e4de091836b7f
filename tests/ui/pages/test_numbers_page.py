"""The Numbers page over a real shop: which time it shows, what a panel says, targets, notes, the page for the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.layout import what_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow
from tests.ui.paper import pdf_text

from localregulars.application.feedback.themes import change_made, plan_change
from localregulars.application.numbers.steering import add_note, set_target, steering
from localregulars.domain.care_cost import CareCostKind
from localregulars.domain.spans import Against, Days, Span, days_of
from localregulars.domain.steering import Direction, Expectation, Steering, TimelineNote, TimelineNoteId
from localregulars.measures.findings import Finding, Interval, Measured, Reason, Unsaid
from localregulars.measures.intervals.shares import wilson
from localregulars.measures.measure import Point
from localregulars.measures.registry import MEASURES
from localregulars.ui.pages.numbers.changes_part import ChangesPart
from localregulars.ui.pages.numbers.charts import chart_of, cohorts
from localregulars.ui.pages.numbers.costs_panel import CostsPanel
from localregulars.ui.pages.numbers.facts import GROUPS, Figures, MonthFigure, NumbersWork, panel_facts, part_names
from localregulars.ui.pages.numbers.group_part import GroupPart
from localregulars.ui.pages.numbers.page import NumbersPage
from localregulars.ui.pages.numbers.panel import NumberPanel
from localregulars.ui.pages.numbers.typed import from_typed, read_number, to_typed
from localregulars.ui.pages.numbers.wall_page import ON_THE_WALL
from localregulars.ui.pages.numbers.wall_part import WallPart
from localregulars.ui.pages.numbers.work import numbers_work
from localregulars.ui.theme.tokens import MIN_WINDOW
from localregulars.ui.widgets.charts.description import ChartKind, Place
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.charts.words import point_words
from localregulars.ui.wording.holding import held_together

WAIT_MS = 20_000
UNTIL = date(2026, 5, 31)
BY_ID = {measure.measure_id: measure for measure in MEASURES}


class MadeUp:
    """Figures of a shop that gets better month by month; counts what is asked for."""

    def __init__(self) -> None:
        self.loads = 0
        self.asked: list[Days] = []

    def work(self) -> NumbersWork:
        return NumbersWork(self.load, lambda _given: UNTIL, lambda given: given, self.figures)

    def load(self, _uow: object, _clock: object) -> Any:
        self.loads += 1
        return self.loads

    def figures(self, _ready: object, days: Days) -> Figures:
        self.asked.append(days)
        month = days.last.month
        share = 0.3 + 0.05 * month
        findings: dict[str, Finding] = {
            "visits": Measured(100.0 * month, 100 * month, None),
            "csat": Measured(share, 400, Interval(share - 0.04, share + 0.04)),
            "nps": Unsaid(Reason.TOO_FEW, 7, 10),
            "retention": Measured(0.5, 20, Interval(0.3, 0.7)),
        }
        row = (
            Point("2026-01+1", Measured(0.8, 30, Interval(0.6, 0.9))),
            Point("2026-01+2", Measured(0.6, 30, Interval(0.4, 0.8))),
            Point("2026-02+1", Measured(0.4, 10, Interval(0.2, 0.7))),
        )
        return Figures(findings, {"retention": row})


def told(costs: CostsPanel) -> list[tuple[str, str]]:
    """What was put in and how much, line by line, without its day."""
    return [
        (what.text().partition(": ")[2], much.text()) for what, much in zip(costs.lines, costs.amounts, strict=True)
    ]


class Owner:
    """The page in a window, and short words for what one does in it."""

    def __init__(self, qtbot: QtBot, shop: OpenShop, work: NumbersWork, *, settles: bool = True) -> None:
        self.qtbot, self.shop = qtbot, shop
        self.window = PageWindow(shop.session(), lambda context: NumbersPage(context, work))
        assert isinstance(self.window.page, NumbersPage)
        self.page = self.window.page
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        if settles:
            self.settles()

    def sees(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def settles(self) -> None:
        self.sees(lambda: self.page.view_model.facts("visits") is not None)
        self.sees(lambda: self.page.is_settled)

    def panel(self, measure_id: str) -> NumberPanel:
        part = self.page.current
        assert isinstance(part, GroupPart)
        self.sees(lambda: measure_id in part.panels and self.page.is_settled)
        return part.panels[measure_id]

    def presses(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)

    def types(self, words: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, words)

    def tabs_to(self, words: str) -> None:
        """Press Tab until what has the keyboard says these words."""
        for _ in range(80):
            focus = QApplication.focusWidget()
            assert focus is not None
            if words in (focus.accessibleName(), focus.property("text")):
                return
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never leads to {words}")


@pytest.fixture
def made_up() -> MadeUp:
    return MadeUp()


@pytest.fixture
def open_page(open_shop: OpenShop, qtbot: QtBot) -> Iterator[Callable[[NumbersWork], Owner]]:
    windows: list[PageWindow] = []

    def make(work: NumbersWork) -> Owner:
        owner = Owner(qtbot, open_shop, work)
        windows.append(owner.window)
        return owner

    yield make
    for window in windows:
        assert window.failures == []


# Plain values


def test_every_measure_stands_in_one_group_and_eight_are_at_a_glance() -> None:
    grouped = [one for group, those in GROUPS.items() if group != "main" for one in those]
    assert sorted(grouped) == sorted(BY_ID)
    assert 6 <= len(GROUPS["main"]) <= 8
    assert set(GROUPS) <= set(part_names())
    assert set(ON_THE_WALL) <= set(BY_ID)
    assert not set(ON_THE_WALL) & set(GROUPS["care"]), "nothing of check-ins hangs on the wall"


@pytest.mark.usefixtures("qapp")
def test_what_is_typed_comes_back_as_it_was_typed() -> None:
    for measure in MEASURES:
        for typed in (0.0, 3.0, 61.5):
            number = read_number(to_typed(measure, from_typed(measure, typed)))
            assert number == pytest.approx(typed), measure.measure_id
    assert read_number("61 %") == 61
    for nothing in ("many", "inf", "nan", "1e999"):
        assert read_number(nothing) is None
    assert read_number("") is None


@pytest.mark.usefixtures("qapp")
def test_a_chart_has_a_point_a_month_with_its_interval_and_nothing_where_nothing_is_known() -> None:
    month, other = Days(date(2026, 4, 1), date(2026, 4, 30)), Days(date(2026, 3, 1), date(2026, 3, 31))
    now = MadeUp().figures(None, month)
    facts = panel_facts("csat", month, other, now, now, Steering())
    unbounded = Measured(0.5, 12, Interval(0.4, float("inf")))
    trend = (
        MonthFigure(other, Unsaid(Reason.TOO_FEW, 3, 10)),
        MonthFigure(month, now.finding("csat")),
        MonthFigure(month, unbounded),
    )
    drawn = chart_of(type(facts)(**{**_fields(facts), "trend": trend}), UNTIL)
    assert [(point.value, point.low, point.n) for point in drawn.points] == [
        (None, None, None),
        (0.5, pytest.approx(0.46), 400),
        (0.5, None, 12),
    ]
    assert drawn.kind is ChartKind.LINE
    assert not drawn.too_few
    assert chart_of(type(facts)(**{**_fields(facts), "trend": trend[:2]}), UNTIL).too_few


@pytest.mark.usefixtures("qapp", "british")
def test_what_the_shop_changed_is_marked_in_the_chart_on_its_day() -> None:
    march, april = Days(date(2026, 3, 1), date(2026, 3, 31)), Days(date(2026, 4, 1), date(2026, 4, 30))
    now = MadeUp().figures(None, april)
    days = {date(2026, 4, 16): "Open on Sundays", date(2026, 3, 1): "New espresso machine", date(2026, 5, 2): "Later"}
    notes = tuple(TimelineNote(TimelineNoteId(n), day, words) for n, (day, words) in enumerate(days.items()))
    facts = panel_facts("visits", april, march, now, now, Steering(notes=notes))
    trend = tuple(MonthFigure(month, now.finding("visits")) for month in (march, april))
    for is_small in (False, True):
        drawn = chart_of(replace(facts, trend=trend), UNTIL, is_small=is_small)
        assert [(mark.point, mark.along, mark.words) for mark in drawn.marks] == [
            (0, 0.0, "1 Mar: New espresso machine"),
            (1, 0.5, "16 Apr: Open on Sundays"),
        ]
        assert point_words(drawn, Place(0, 1)) == "Apr 2026: 400 (of 400). (2) 16 Apr: Open on Sundays"


@pytest.mark.usefixtures("qapp")
def test_cohorts_are_drawn_together_each_as_heavy_as_it_has_people() -> None:
    month = Days(date(2026, 4, 1), date(2026, 4, 30))
    now = MadeUp().figures(None, month)
    drawn = chart_of(panel_facts("retention", month, month.before, now, now, Steering()), UNTIL)
    assert drawn.kind is ChartKind.STEPS
    # (0.8 · 30 + 0.4 · 10) / 40 = 0.7 in the first month after the first visit, 0.6 of 30 in the second
    assert [(point.label, point.value, point.n) for point in drawn.points] == [("1", 0.7, 40), ("2", 0.6, 30)]
    assert [(point.low, point.high) for point in drawn.points] == [tuple(wilson(28, 40)), tuple(wilson(18, 30))]
    ages, lines = cohorts(now.rows["retention"])
    assert ages == ("+1", "+2")
    assert [month for month, _found in lines] == ["2026-01", "2026-02"]
    assert lines[1][1][1] is None


# The page


def test_a_time_is_chosen_and_nothing_is_read_again(open_page: Callable[[NumbersWork], Owner], made_up: MadeUp) -> None:
    owner = open_page(made_up.work())
    assert owner.page.view_model.days == days_of(Span.THREE_MONTHS, UNTIL)
    owner.page.picker.span.input.choose(Span.LAST_MONTH.value)
    owner.page.picker.span.input.activated.emit(1)
    owner.settles()
    assert "400 visits in this time" in owner.panel("visits").said
    assert "300 → 400" in owner.panel("visits").said
    asked = len(made_up.asked)
    owner.page.picker.span.input.choose(Span.THREE_MONTHS.value)
    owner.page.picker.span.input.activated.emit(2)
    owner.settles()
    assert made_up.loads == 1
    assert len(made_up.asked) == asked, "what was worked out once is kept"


def test_days_the_wrong_way_round_are_a_sentence(open_page: Callable[[NumbersWork], Owner], made_up: MadeUp) -> None:
    owner = open_page(made_up.work())
    picker = owner.page.picker
    picker.span.input.choose(Span.OWN.value)
    picker.span.input.activated.emit(4)
    picker.own.first.set_day(date(2026, 5, 2))
    picker.own.last.set_day(date(2026, 5, 1))
    picker.show_button.click()
    assert picker.problem.text().startswith("The first day has to come before")
    picker.own.last.set_day(date(2026, 5, 20))
    picker.show_button.click()
    owner.settles()
    assert owner.page.view_model.days == Days(date(2026, 5, 2), date(2026, 5, 20))
    assert owner.page.view_model.against is Against.BEFORE


@pytest.mark.usefixtures("british")
def test_until_days_of_one_s_own_are_shown_it_says_of_which_time_the_numbers_still_are(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    picker = owner.page.picker

    def still(days: str) -> bool:
        words = picker.about.text()
        return f"still of {days}, compared" in words and f"“{picker.show_button.text()}”" in words

    assert "still" not in picker.about.text()
    picker.span.input.choose(Span.OWN.value)
    picker.span.input.activated.emit(4)
    assert still("1 Mar to 31 May")
    picker.own.first.set_day(date(2026, 5, 2))
    picker.own.last.set_day(date(2026, 5, 20))
    assert still("1 Mar to 31 May")
    picker.show_button.click()
    owner.sees(lambda: picker.about.text().startswith("2 May to 20 May, compared"))
    picker.own.last.set_day(date(2026, 5, 21))
    assert "still of" in picker.about.text()
    picker.own.last.set_day(date(2026, 5, 20))
    assert "still" not in picker.about.text(), "the days are those that are shown again"
    picker.own.last.set_day(date(2026, 5, 1))
    picker.show_button.click()
    assert picker.problem.text()
    assert "still of" in picker.about.text(), "what is refused shows nothing else"
    picker.span.input.choose(Span.LAST_MONTH.value)
    picker.span.input.activated.emit(1)
    owner.sees(lambda: "still" not in picker.about.text())
    owner.settles()


def test_the_time_the_part_and_a_note_half_written_outlive_another_language(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    picker = owner.page.picker
    picker.span.input.setCurrentIndex(picker.span.input.findData(Span.OWN.value))
    picker.own.first.set_day(date(2026, 5, 2))
    picker.own.last.set_day(date(2026, 5, 20))
    picker.choose_again()
    owner.page.show_item("changes")
    part = owner.page.parts["changes"]
    assert isinstance(part, ChangesPart)
    part.add.click()
    part.form.words.set_text("New espresso mach")
    part.form.measure.input.choose("csat")
    page = NumbersPage(owner.page._context, made_up.work())
    page.setParent(owner.window)
    page.take_up(owner.page.kept())
    page.show()
    again = page.current
    assert isinstance(again, ChangesPart)
    assert (again.form.words.text, again.form.measure.value) == ("New espresso mach", "csat")
    assert page.view_model.days == Days(date(2026, 5, 2), date(2026, 5, 20))
    owner.sees(lambda: page.is_settled)


def test_with_the_keyboard_alone_a_number_is_read_as_a_table_given_a_target_and_that_taken_back(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    owner.page.activate()
    owner.presses(Qt.Key.Key_Right)  # to the part beside "At a glance"
    assert owner.page.help_item() == "satisfaction"
    panel = owner.panel("csat")
    assert panel.said[:2] == ["55% of the answers say “satisfied”", "55%"]
    assert held_together("Probably between 51% and 59% (400 people)") in panel.said
    assert "40% → 55%, more than chance would do" in panel.said
    assert owner.panel("nps").said == ["Would recommend you", "Too few to say: 7 so far, 10 are needed."]
    owner.tabs_to("Show as table")
    owner.presses(Qt.Key.Key_Space)
    assert panel.chart is not None
    assert panel.chart.table is not None
    owner.tabs_to("Target …")
    owner.presses(Qt.Key.Key_Space)
    owner.sees(lambda: panel.target_form is not None and panel.target_form.target.input.hasFocus())
    owner.types("150")
    owner.presses(Qt.Key.Key_Return)
    assert panel.target_form is not None
    owner.sees(lambda: "can never be" in panel.target_form.target.problem)  # type: ignore[union-attr]
    owner.presses(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    owner.types("50")
    owner.presses(Qt.Key.Key_Return)
    owner.sees(lambda: "Your target of 50% is reached." in panel.said)
    assert owner.window.notices.text == "The target is kept"
    owner.window.notices.undo()
    owner.sees(lambda: not any("target" in line for line in panel.said))
    assert made_up.loads == 1


def test_a_note_says_what_was_hoped_and_what_happened(
    open_page: Callable[[NumbersWork], Owner], open_shop: OpenShop, made_up: MadeUp
) -> None:
    up = Expectation("csat", Direction.UP)
    for day, words in ((date(2026, 4, 1), "New espresso machine"), (UNTIL, "Open on Sundays")):
        open_shop.shop.do(partial(add_note, day=day, words=words, expected=up))
    owner = open_page(made_up.work())
    owner.page.show_item("changes")
    notes = {card.note.words: card for card in owner.page.parts["changes"].notes.values()}  # type: ignore[attr-defined]
    late, early = notes["New espresso machine"], notes["Open on Sundays"]
    # From 1 April to 31 May are 61 days; the 61 before end in March.
    owner.sees(lambda: late.happened.label.text() == "It went as you hoped: 45% → 55%, more than chance would do")
    assert early.happened.label.text().startswith("Too early to say")
    assert "Other things changed too" in late.about.text()
    late.all_button.click()
    assert "Visits: 300 → 500" in late.others.text()
    late.remove_button.click()
    owner.sees(lambda: len(owner.page.parts["changes"].notes) == 1)  # type: ignore[attr-defined]


def test_the_page_for_the_wall_has_the_month_in_sentences_what_was_changed_and_fits_on_one_sheet(
    open_page: Callable[[NumbersWork], Owner], open_shop: OpenShop, made_up: MadeUp, tmp_path: Path
) -> None:
    open_shop.shop.do(partial(add_note, day=date(2026, 5, 4), words="New espresso machine"))
    planned = open_shop.shop.do(partial(plan_change, what="Open at seven")).value
    open_shop.shop.do(partial(change_made, change_id=planned, on=date(2026, 5, 6)))
    owner = open_page(made_up.work())
    owner.page.show_item("wall")
    part = owner.page.parts["wall"]
    assert isinstance(part, WallPart)
    owner.sees(lambda: len(part.lines) == 4)
    last = part.month.input.itemData(0)
    assert last == "2026-05-01", "a month that is not over says less than it will"
    panel = part.findChildren(ChartPanel)[-1]
    assert not panel.view.chart.marks
    assert not any(point.is_open for point in panel.view.chart.points)
    part.buttons.save_pdf(tmp_path / "wall.pdf")
    owner.sees(lambda: owner.window.notices.text == "Saved as wall.pdf.")
    [page] = pdf_text(tmp_path / "wall.pdf")
    printed = "".join(page.split())
    for words in (
        "Our May 2026 in numbers",
        "500 visits",
        "New espresso machine",
        "What you told us, and what we did",
        "Open at seven",
        "Nobody is named",
    ):
        assert "".join(words.split()) in printed


def test_cohorts_are_a_table_with_nothing_where_nothing_can_be_said(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    owner.page.show_item("visiting")
    part = owner.page.parts["visiting"]
    assert isinstance(part, GroupPart)
    owner.sees(lambda: part.cohorts is not None and part.cohorts.table is not None)
    assert part.cohorts is not None
    assert part.cohorts.table is not None
    model = part.cohorts.table.model()
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert cells == [["Jan 2026", "80%", "60%"], ["Feb 2026", "40%", ""]]


def test_other_weights_of_the_score_are_kept_worked_out_anew_and_brought_back(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    owner.page.show_item("worth")
    part = owner.page.parts["worth"]
    assert isinstance(part, GroupPart)
    owner.sees(lambda: part.weights is not None)
    weights = part.weights
    assert weights is not None
    said = weights.words.accessibleName
    assert said().startswith("Came lately: 3 · Came often: 3")
    assert weights.words.text().startswith("Came lately:\u00a03 · Came often:\u00a03"), "no weight is alone on a line"
    weights.change.click()
    for field in weights.form.fields.values():
        field.set_text("0")
    weights.form.keep.click()
    owner.sees(lambda: weights.form.message == "At least one part has to weigh something.")
    weights.form.fields["took_part"].set_text("many")
    weights.form.keep.click()
    assert weights.form.message == "A weight is a number between 0 and 100."
    weights.form.fields["took_part"].set_text("2.5")
    weights.form.keep.click()
    owner.sees(lambda: "Came lately: 0" in said() and "Took part: 2.5" in said())
    assert made_up.loads == 2
    weights.usual.click()
    owner.sees(lambda: said().startswith("Came lately: 3 · Came often: 3"))
    owner.sees(lambda: owner.page.is_settled and made_up.loads == 3)


def test_a_cost_is_noted_without_a_name_and_taken_back(
    open_page: Callable[[NumbersWork], Owner], made_up: MadeUp
) -> None:
    owner = open_page(made_up.work())
    owner.page.show_item("worth")
    part = owner.page.parts["worth"]
    assert isinstance(part, GroupPart)
    owner.sees(lambda: part.costs is not None and "not said yet" in part.costs.hour.text())
    costs = part.costs
    assert costs is not None
    costs.wage_button.click()
    costs.wage_form.wage.set_text("18")
    costs.wage_form.keep.click()
    owner.sees(lambda: costs.hour.text() == "An hour costs 18.00.")
    costs.note.click()
    costs.form.amount.set_text("-5")
    costs.form.keep.click()
    owner.sees(lambda: costs.form.message.startswith("Write down between one minute and a day"))
    costs.form.amount.set_text("15")
    costs.form.keep.click()
    owner.sees(lambda: told(costs) == [("Minutes", "15")])
    costs.note.click()
    costs.form.kind.input.choose(CareCostKind.GESTURE.value)
    costs.form.amount.set_text("4.5")
    costs.form.keep.click()
    owner.sees(lambda: ("A gesture", "4.50") in told(costs))
    owner.sees(lambda: owner.page.is_settled)
    owner.window.notices.undo()
    owner.sees(lambda: len(costs.lines) == 1)


def test_a_shop_of_which_nothing_is_known_says_what_to_do(
    open_page: Callable[[NumbersWork], Owner], qtbot: QtBot
) -> None:
    owner = open_page(numbers_work())
    for group in GROUPS:
        owner.page.show_item(group)
        for measure_id in GROUPS[group]:
            said = owner.panel(measure_id).said
            assert len(said) == 2, said
            assert said[1].endswith(".")
    owner.page.show_item("wall")
    part = owner.page.parts["wall"]
    assert isinstance(part, WallPart)
    owner.sees(part.nothing.isVisible)
    assert not part.buttons.isVisible()


def test_the_numbers_of_a_real_shop_are_its_visits_and_what_was_set_holds_after_it_was_closed(
    open_page: Callable[[NumbersWork], Owner], open_shop: OpenShop
) -> None:
    shop, today = open_shop.shop, open_shop.today
    for number in range(12):
        who = shop.regular(str(number))
        shop.visited(who, [today - timedelta(days=1 + number % 3 + step * 7) for step in range(20)])
    shop.do(partial(set_target, measure="visits", value=100.0))
    owner = open_page(numbers_work())
    last_three = days_of(Span.THREE_MONTHS, owner.page.view_model.until)
    expected = sum(
        last_three.first <= today - timedelta(days=1 + number % 3 + step * 7) <= last_three.last
        for number in range(12)
        for step in range(20)
    )
    said = owner.panel("visits").said
    assert f"{expected} visits in this time" in said
    assert "Your target of 100 is reached." in said
    open_shop.close()
    shop.reopen()
    with shop.store.unit_of_work() as uow:
        assert steering(uow).targets == {"visits": 100.0}


@pytest.mark.parametrize("size", [MIN_WINDOW, (1440, 900)])
def test_nothing_is_cut_off(open_page: Callable[[NumbersWork], Owner], made_up: MadeUp, size: tuple[int, int]) -> None:
    owner = open_page(made_up.work())
    owner.window.resize(*size)
    for part_id in part_names():
        owner.page.show_item(part_id)
        owner.settles()
        owner.sees(lambda: what_is_cut_off(owner.window) == [])


def _fields(facts: Any) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in facts.__dataclass_fields__}
