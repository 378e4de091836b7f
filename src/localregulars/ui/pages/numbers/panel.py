"""One number: a sentence with it, how sure it is, what changed, its target, figures of others, a chart."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from localregulars.application.numbers.steering import add_benchmark, remove_benchmark, set_target
from localregulars.domain.steering import Benchmark
from localregulars.measures.findings import Measured, Unsaid
from localregulars.measures.intervals.differences import Change
from localregulars.measures.measure import AnyMeasure
from localregulars.measures.targets import LESS_IS_BETTER, AgainstTarget, Standing
from localregulars.ui.page import PageContext
from localregulars.ui.pages.numbers.charts import chart_of, gaps_below, notes_below
from localregulars.ui.pages.numbers.counting_place import CountingPlace
from localregulars.ui.pages.numbers.facts import MEASURE, PanelFacts
from localregulars.ui.pages.numbers.figure_line import FigureLine
from localregulars.ui.pages.numbers.panel_forms import BenchmarkForm, TargetForm
from localregulars.ui.pages.numbers.view_model import NumbersViewModel
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.button import Button, ButtonKind, ButtonSize
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.charts.panel import ChartPanel
from localregulars.ui.widgets.flow import FlowLayout
from localregulars.ui.widgets.how_counted import HowCounted
from localregulars.ui.widgets.place_form import PlaceForm
from localregulars.ui.widgets.sign_line import SignLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone, say_held_together
from localregulars.ui.wording.measure_names import names
from localregulars.ui.wording.measures_counted import counted
from localregulars.ui.wording.number_reasons import why_unsaid
from localregulars.ui.wording.numbers import (
    benchmark_words,
    certainty_of,
    change_words,
    figure,
    says_that_it_moved,
    target_words,
    title,
)
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
_STANDING_SIGN = {
    Standing.REACHED: ("circle-check", Tone.GOOD),
    Standing.MISSED: ("info", Tone.ATTENTION),
    Standing.TOO_CLOSE: ("info", Tone.MUTED),
}
"""Sign and colour of a target; the words say the same, so that no colour is ever the only one to say it."""


class NumberPanel(Card):
    """The panel of one measure. What it says comes with `show_facts`; until then it has only its name."""

    def __init__(self, measure_id: str, context: PageContext, model: NumbersViewModel, *, is_small: bool) -> None:
        self.measure: AnyMeasure = MEASURE[measure_id]
        self.name = names()[measure_id]
        super().__init__(self.name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._context, self._model, self._is_small = context, model, is_small
        self.facts: PanelFacts | None = None
        self.headline = Text(self.name, TextRole.CARD_TITLE, wraps=True)
        self.number = Text(role=TextRole.NUMBER)
        self.rests_on = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.unsaid = Text(tone=Tone.MUTED, wraps=True)
        self.change = SignLine("info")
        self.target_line = SignLine("info")
        self.others = _Lines()
        self.chart: ChartPanel | None = None
        self.counting: CountingPlace | None = None
        self.below_chart = Text(role=TextRole.CAPTION, tone=Tone.MUTED, wraps=True)
        self.how_counted = HowCounted(self.name, lambda: counted(self.measure))
        self.target_form: TargetForm | None = None
        self.benchmark_form: BenchmarkForm | None = None
        self._build()

    @property
    def said(self) -> list[str]:
        """What the panel says now, without its chart."""
        texts = (self.headline, self.number, self.rests_on, self.unsaid, self.change.label, self.target_line.label)
        return [text.text() for text in (*texts, *self.others.texts) if text.text() and not text.isHidden()]

    def show_facts(self, facts: PanelFacts) -> None:
        """Say this."""
        self.facts = facts
        found = facts.finding
        is_said = isinstance(found, Measured)
        self.headline.setText(title(self.measure, found))
        self.number.setText(figure(self.measure, found.value) if isinstance(found, Measured) else "")
        say_held_together(self.rests_on, certainty_of(self.measure, found) if isinstance(found, Measured) else "")
        self.unsaid.setText("" if isinstance(found, Measured) else why_unsaid(self.measure, found))
        self._figure.fit()
        self._figure.setVisible(is_said)
        self.unsaid.setVisible(not is_said)
        self._show_change(facts)
        self._show_target(facts)
        self.others.show_benchmarks(
            [(one, benchmark_words(self.measure, one)) for one in facts.benchmarks], self._remove_benchmark
        )
        self._show_chart(facts)
        self._offer(is_said=is_said)

    def go_back(self) -> bool:
        """Close what is open. False when nothing was."""
        for form in (self.target_form, self.benchmark_form):
            if form is not None and not form.isHidden():
                form.give_up()
                return True
        return False

    # What it is made of

    def _build(self) -> None:
        self.body.setSpacing(SPACE_S)
        self._figure = FigureLine(self.number, self.rests_on)
        self._figure.hide()
        self._chart_place = QVBoxLayout()
        self.buttons = QWidget()
        flow = FlowLayout(self.buttons, gap=SPACE_S)
        quiet, compact = ButtonKind.QUIET, ButtonSize.COMPACT
        self.target_button = Button(self.tr("Target …"), quiet, "pencil", compact)
        self.others_button = Button(self.tr("Compare with others …"), quiet, "plus", compact)
        self.target_button.clicked.connect(self._open_target)
        self.others_button.clicked.connect(self._open_benchmark)
        for button in (self.target_button, self.others_button):
            button.setAccessibleDescription(self.name)
            flow.addWidget(button)
        for widget in (self.headline, self._figure, self.unsaid, self.change, self.target_line, self.others):
            self.body.addWidget(widget)
        self.body.addLayout(self._chart_place)
        for below in (self.below_chart, self.how_counted, self.buttons):
            self.body.addWidget(below)
        self.body.addStretch(1)
        for empty in (self.unsaid, self.change, self.target_line, self.below_chart):
            empty.hide()
        self.buttons.hide()

    def _show_change(self, facts: PanelFacts) -> None:
        if not isinstance(facts.finding, Measured):
            self.change.say("info", "", Tone.MUTED)
            return
        words = change_words(self.measure, facts.change)
        sign, tone, spoken = _way(self.measure, facts.change)
        self.change.say(sign, words, tone)
        self.change.label.setAccessibleName(spoken.format(words=words) if spoken else "")

    def _show_target(self, facts: PanelFacts) -> None:
        if facts.target is None:
            self.target_line.say("info", "", Tone.MUTED)
            return
        standing = facts.standing
        sign, tone = ("info", Tone.MUTED)
        if isinstance(standing, AgainstTarget):
            sign, tone = _STANDING_SIGN[standing.standing]
        self.target_line.say(sign, target_words(self.measure, facts.target, standing), tone)

    def _offer(self, *, is_said: bool) -> None:
        """Nobody sets a target for a number that does not exist; one that holds, or a form that is open, stays."""
        has_target = self.facts is not None and self.facts.target is not None
        wants_target = is_said or has_target or _is_open(self.target_form)
        wants_others = is_said or _is_open(self.benchmark_form)
        self.target_button.setVisible(wants_target)
        self.others_button.setVisible(wants_others)
        self.buttons.setVisible(not self._is_small and (wants_target or wants_others))

    def _show_chart(self, facts: PanelFacts) -> None:
        """Made when there is something to draw, and only then: a chart costs more than all else of a panel."""
        today = self._model.today
        chart = chart_of(facts, today, is_small=self._is_small)
        has_line = not chart.too_few
        self._show_counting(is_counting=facts.is_counting and not has_line and isinstance(facts.finding, Measured))
        if has_line and self.chart is None:
            self.chart = ChartPanel(chart)
            self.chart.said.connect(self._context.notices.say)
            self.chart.failed.connect(self._context.report_failure)
            self._chart_place.addWidget(self.chart)
            put_in_order(self)
        elif self.chart is not None:
            self.chart.show_chart(chart)
        if self.chart is not None:
            self.chart.setVisible(has_line)
        has_words = has_line and not self._is_small
        below = [gaps_below(facts)] if has_words else []
        notes = notes_below(facts, today) if has_words else ()
        below += [self.tr("What you changed:"), *notes] if notes else []
        self.below_chart.setText("\n".join(words for words in below if words))
        self.below_chart.setVisible(bool(self.below_chart.text()))

    def _show_counting(self, *, is_counting: bool) -> None:
        """As high as the chart that comes, so that nothing jumps when it is there."""
        if self.counting is None and is_counting:
            self.counting = CountingPlace(is_small=self._is_small)
            self._chart_place.addWidget(self.counting)
        if self.counting is not None:
            self.counting.setVisible(is_counting)

    # What happens

    def _open_target(self) -> None:
        if self.target_form is None:
            self.target_form = TargetForm(self.measure)
            self.target_form.wanted.connect(self._set_target)
            self.target_form.closed.connect(self.target_button.setFocus)
            self.body.addWidget(self.target_form)
            put_in_order(self)
        self.target_form.open(None if self.facts is None else self.facts.target)

    def _set_target(self, value: float | None) -> None:
        words = self.tr("The target is kept") if value is not None else self.tr("There is no target any more")
        form = self.target_form
        self._model.change(
            partial(set_target, measure=self.measure.measure_id, value=value),
            words,
            then=lambda _outcome: form.give_up() if form is not None else None,
            failed=lambda error: form.target.show_problem(told(error)) if form is not None else None,
        )

    def _open_benchmark(self) -> None:
        if self.benchmark_form is None:
            self.benchmark_form = BenchmarkForm(self.measure)
            self.benchmark_form.wanted.connect(self._add_benchmark)
            self.benchmark_form.closed.connect(self.others_button.setFocus)
            self.body.addWidget(self.benchmark_form)
            put_in_order(self)
        self.benchmark_form.open(self._model.today.year - 1)

    def _add_benchmark(self, value: float, source: str, year: int) -> None:
        form = self.benchmark_form
        self._model.change(
            partial(add_benchmark, measure=self.measure.measure_id, value=value, source=source, year=year),
            self.tr("The figure is kept"),
            then=lambda _outcome: form.give_up() if form is not None else None,
            failed=lambda error: form.show_problem(told(error)) if form is not None else None,
        )

    def _remove_benchmark(self, benchmark: Benchmark) -> None:
        self._model.change(
            partial(remove_benchmark, benchmark_id=benchmark.benchmark_id), self.tr("The figure is gone")
        )
        self.others_button.setFocus()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """As narrow as a column may get; the words wrap."""
        return QSize(min(super().minimumSizeHint().width(), 240), super().minimumSizeHint().height())


def _is_open(form: PlaceForm | None) -> bool:
    return form is not None and not form.isHidden()


def _way(measure: AnyMeasure, change: Change | Unsaid) -> tuple[str, Tone, str]:
    """The sign of a change, its colour, and how it is said aloud: only what is clear and good is of a colour.

    An arrow says what the words say: none where both times read the same, or where it is too close to say.
    """
    if isinstance(change, Unsaid):
        return "minus", Tone.MUTED, ""
    tone = Tone.PLAIN if change.is_clear else Tone.MUTED
    if not says_that_it_moved(measure, change):
        return "minus", tone, ""
    is_up = change.value > 0
    if change.interval is not None and is_up is not (measure.measure_id in LESS_IS_BETTER):
        tone = Tone.GOOD
    if is_up:
        return "trending-up", tone, translate("numbers", "Went up: {words}")
    return "trending-down", tone, translate("numbers", "Went down: {words}")


class _Lines(QWidget):
    """Figures of others, each with a cross that takes it out."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[Text] = []
        self.removers: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_benchmarks(
        self, lines: list[tuple[Benchmark, str]], remove: Callable[[Benchmark], None]
    ) -> None:  # fmt: skip
        """Show these."""
        if [words for _one, words in lines] == [text.text() for text in self.texts]:
            return
        for widget in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.texts, self.removers = [], []
        for one, words in lines:
            self._column.addWidget(self._line(one, words, remove))
        self.setVisible(bool(lines))

    def _line(self, one: Benchmark, words: str, remove: Callable[[Benchmark], None]) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        text = Text(words, TextRole.CAPTION, wraps=True)
        cross = Button(self.tr("Remove this figure"), ButtonKind.QUIET, "x", ButtonSize.COMPACT, words_shown=False)
        cross.setAccessibleDescription(words)
        cross.clicked.connect(lambda: remove(one))
        row.addWidget(text, 1)
        row.addWidget(cross)
        self.texts.append(text)
        self.removers.append(cross)
        return line
