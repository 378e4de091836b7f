"""Surveys on the Feedback page: made, asked, typed back with the keyboard, shown to a customer, told with how sure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.layout import assert_nothing_is_cut_off, what_is_cut_off
from tests.ui.pages.conftest import OpenShop, PageWindow

from localregulars.application.voices.survey_answering import record_answers
from localregulars.application.voices.survey_asking import ask_customer
from localregulars.application.voices.surveys import make_survey, start_survey
from localregulars.bootstrap.resources import shop_documents
from localregulars.domain.consent import Purpose
from localregulars.domain.ids import CustomerId, ResponseId, SurveyId
from localregulars.domain.survey import (
    Answer,
    Question,
    QuestionKind,
    Response,
    Survey,
    SurveyDraft,
    SurveyKind,
    SurveyState,
)
from localregulars.domain.survey_code import PaperCode
from localregulars.domain.survey_rest import AskWay
from localregulars.ui.pages.feedback.page import FeedbackPage
from localregulars.ui.pages.feedback.part import PartEntry
from localregulars.ui.pages.feedback.surveys_part import SurveysPart
from localregulars.ui.theme.theme import Scheme, Theme
from localregulars.ui.widgets.button import Button
from localregulars.ui.widgets.customer_view import CustomerView, CustomerWindow
from localregulars.ui.wording.surveys import usual_questions

CSAT = SurveyDraft(
    SurveyKind.CSAT,
    "Autumn",
    (
        Question(QuestionKind.SCALE_5, "How satisfied are you with us?"),
        Question(QuestionKind.WORDS, "What could be better?"),
    ),
)
OWN = SurveyDraft(
    SurveyKind.CUSTOM,
    "Cakes",
    (
        Question(QuestionKind.YES_NO, "Did you find what you came for?"),
        Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum with cream")),
        Question(QuestionKind.SCALE_10, "How likely is it that you come again?"),
        Question(QuestionKind.WORDS, "What else?"),
    ),
)


class Desk:
    """The page with its surveys, and somebody in front of it."""

    def __init__(self, shop: OpenShop, qtbot: QtBot) -> None:
        self.shop, self.qtbot = shop, qtbot
        self.survey = self.made(CSAT)
        self.ada = shop.shop.customer("T1", Purpose.FEEDBACK, Purpose.HISTORY, name="Ada Okafor")

    def made(self, draft: SurveyDraft) -> SurveyId:
        number = self.shop.shop.do(partial(make_survey, draft=draft)).value
        self.shop.shop.do(partial(start_survey, survey_id=number))
        return number

    def open(self) -> SurveysPart:
        papers = shop_documents()
        entry = PartEntry("surveys", lambda: "Surveys", lambda context: SurveysPart(context, papers))
        self.session = self.shop.session()
        self.window = PageWindow(self.session, lambda context: FeedbackPage(context, (entry,)))
        self.qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        page = cast("FeedbackPage", self.window.page)
        self.part = cast("SurveysPart", page.parts["surveys"])
        self.wait(lambda: bool(self.part.rows))
        return self.part

    def wait(self, until: object) -> None:
        assert callable(until)
        self.qtbot.waitUntil(until)

    def type(self, words: str) -> None:
        """Into whatever has the keyboard, then Enter."""
        widget = QApplication.focusWidget() or self.window.focusWidget()
        QTest.keyClicks(widget, words)
        QTest.keyClick(widget, Qt.Key.Key_Return)


@pytest.fixture
def desk(open_shop: OpenShop, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(open_shop, qtbot)
    yield made
    shown = getattr(made, "part", None) and made.part.window_shown
    if shown:
        shown.close()


def test_sheets_are_typed_back_with_the_keyboard_alone_one_after_the_other(desk: Desk) -> None:
    part = desk.open()
    QTest.mouseClick(part.type_in, Qt.MouseButton.LeftButton)
    for number, words in (("5", "Nothing"), ("", "More light"), ("4", "")):
        desk.wait(part.typing.code.input.hasFocus)
        desk.type(str(PaperCode(desk.survey, 1)).lower())
        desk.wait(lambda: len(part.typing.fields) == 2)
        desk.type(number)
        desk.type(words)
    desk.wait(lambda: part.rows[0].line.answered == 3)
    assert desk.window.failures == []


def test_a_slip_of_the_finger_is_said_at_the_field_and_nothing_is_kept(desk: Desk) -> None:
    part = desk.open()
    part.type_in.click()
    desk.type("1-1-7K3M9QA")
    desk.wait(lambda: bool(part.typing.code.problem))
    part.typing.code.set_text("")
    desk.type(str(PaperCode(desk.survey, 1)))
    desk.wait(lambda: len(part.typing.fields) == 2)
    desk.type("6")
    desk.type("")
    assert "1 to 5" in part.typing.fields[0].problem
    assert part.typing.fields[0].input.hasFocus()
    QTest.keyClick(part.typing.fields[0].input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(part.typing.fields[0].input, Qt.Key.Key_Delete)
    part.typing.keep.click()
    desk.wait(lambda: bool(part.typing.fields[0].problem))
    assert "Nothing was answered" in part.typing.fields[0].problem
    assert part.go_back()
    assert part.typing.isHidden()
    assert part.rows[0].line.answered == 0


def test_a_survey_of_one_s_own_is_written_started_and_given_other_words(desk: Desk) -> None:
    part = desk.open()
    part.new.click()
    form = part.form
    assert [row.text.text for row in form.rows] == ["How satisfied are you with us?", "What could we do better?"]
    form.kind.input.choose("custom")
    form.kind.input.activated.emit(form.kind.input.currentIndex())
    form.more.click()
    form.rows[1].kind.input.choose("choice")
    form.rows[1].text.set_text("Which cake?")
    form.rows[1].choices.set_text("Apple")
    form.send()
    desk.wait(lambda: bool(form.message))
    form.name.set_text("Cakes")
    form.send()
    desk.wait(lambda: "2 to 6" in form.message)
    form.rows[1].choices.set_text("Apple; Plum")
    form.send()
    desk.wait(lambda: len(part.rows) == 2)
    assert form.isHidden()
    assert part.rows[0].line.survey.questions[1] == Question(QuestionKind.CHOICE, "Which cake?", ("Apple", "Plum"))
    assert {"start", "drop"} <= part.rows[0].buttons.keys()
    part.rows[0].buttons["start"].click()
    desk.wait(lambda: "ask" in part.rows[0].buttons)
    part.rows[0].buttons["reword"].click()
    assert form.name.text == "Cakes"
    form.name.set_text("Pies")
    form.send()
    desk.wait(lambda: part.rows[0].line.survey.title == "Pies")


def test_how_surveys_are_asked_is_the_owner_s_to_say(desk: Desk) -> None:
    part = desk.open()
    part.how.click()
    desk.wait(part.rules.isVisible)
    assert part.rules.rest.value == "90"
    part.rules.rest.input.choose("180")
    part.rules.send()
    desk.wait(part.rules.isHidden)
    part.rows[0].buttons["ask"].click()
    desk.wait(
        lambda: (
            "180 days" in " ".join(label.text() for label in part.ask.findChildren(QWidget) if hasattr(label, "text"))
        )
    )


def test_results_say_how_sure_one_can_be_and_nothing_of_too_few(desk: Desk) -> None:
    part = desk.open()
    part.rows[0].buttons["results"].click()
    desk.wait(lambda: len(part.results.questions) == 2)
    assert part.results.questions[0].said == ("Nobody has answered this yet.",)
    for number in (5, 5, 4, 4, 5, 3, 2, 5, 4, 5):
        part.typing.open_for(part.rows[0].line.survey, part.typing._way)
        part.typing.fields[0].set_text(str(number))
        part.typing._keep()
        desk.wait(part.typing.isHidden)
    desk.wait(lambda: len(part.results.questions[0].said) == 2)
    head, sure = (*part.results.questions[0].said, "")[:2]
    assert head == "80% of the answers say “satisfied”"
    assert sure.startswith("Probably between ")
    assert sure.endswith(" (10 people)")


def test_words_from_before_are_written_down_in_the_log_by_keys_and_lead_there(desk: Desk) -> None:
    for who in (desk.ada, None):
        answered_before(desk, who)
    new = partial(record_answers, survey_id=desk.survey, answers=(Answer(2, words="Lovely"),), way=AskWay.PAPER)
    recorded = desk.shop.shop.do(new).value
    part = desk.open()
    part.rows[0].buttons["results"].click()
    desk.wait(lambda: len(part.results.questions) == 2)

    def rows() -> list[Button]:
        return list(part.results.questions[1].buttons.values())

    assert [button.words for button in rows()] == ["See it in the log", *["Write it down in the log"] * 2]
    assert [button.accessibleDescription() for button in rows()] == [
        "1 of 3: Lovely",
        "2 of 3: More light",
        "3 of 3: More light",
    ]
    rows()[1].setFocus()
    QTest.keyClick(rows()[1], Qt.Key.Key_Space)
    desk.wait(lambda: [button.words for button in rows()].count("See it in the log") == 2)
    assert rows()[1].hasFocus(), "the keyboard stays with these words"
    desk.wait(lambda: desk.window.notices.can_undo)
    desk.window.notices.undo()
    desk.wait(lambda: [button.words for button in rows()].count("See it in the log") == 1)
    shown: list[object] = []
    part.results.entry_wanted.connect(shown.append)
    rows()[0].click()
    assert tuple(shown) == recorded.entries
    assert desk.window.failures == []


def answered_before(desk: Desk, who: CustomerId | None) -> None:
    """As the program kept answers before their words went into the log."""
    with desk.shop.shop.store.unit_of_work() as uow:
        answers = (Answer(2, words="More light"),)
        response = Response(ResponseId(0), desk.survey, who, AskWay.PAPER, desk.shop.today, answers)
        uow.survey_answers.add(response, desk.shop.shop.clock.now())
        uow.commit()


# What a customer sees


def view_of(desk: Desk, draft: SurveyDraft) -> CustomerWindow:
    number = desk.made(draft)
    part = desk.open()
    row = next(row for row in part.rows if row.line.survey.survey_id == number)
    row.buttons["view"].click()
    shown = part.window_shown
    assert shown is not None
    desk.wait(shown.isActiveWindow)
    return shown


def test_a_customer_answers_large_questions_one_by_one_and_sees_nothing_of_the_shop(desk: Desk) -> None:
    shown = view_of(desk, OWN)
    view = shown.view
    assert shown.isFullScreen()
    assert shown.isModal()
    assert "Ada" not in " ".join(words(shown))
    for number in (1, 2, 9):
        targets = [button for button in shown.findChildren(QPushButton) if button.isVisible()]
        assert min(min(button.width(), button.height()) for button in targets) >= 44
        assert_nothing_is_cut_off(shown)
        QTest.mouseClick(view.numbers[number], Qt.MouseButton.LeftButton)
    assert view.words is not None
    QTest.keyClicks(view.words.input, "Thanks for the plums")
    view.onwards.click()
    assert "Thank you!" in words(shown)
    desk.wait(lambda: desk.part.rows[0].line.answered == 1)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible(), "Escape leads a customer nowhere"
    with desk.qtbot.waitSignal(shown.left):
        view.back.click()
    desk.wait(lambda: desk.part.window_shown is None)


@pytest.mark.parametrize(("width", "scale"), [(1600, 1.0), (1024, 1.5), (1024, 1.0), (880, 1.0), (720, 1.0)])
def test_a_scale_of_eleven_answers_is_one_row_of_large_targets_however_small_the_window(
    qtbot: QtBot, theme: Theme, width: int, scale: float
) -> None:
    theme.choose(scale=scale)
    asked = (Question(QuestionKind.SCALE_10, "How likely is it that you recommend us to a friend?"),)
    at = datetime(2026, 3, 2, tzinfo=UTC)
    view = CustomerView(Survey(SurveyId(1), 1, 1, SurveyKind.NPS, "Autumn", asked, SurveyState.RUNNING, at))
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    buttons = [view.numbers[number] for number in range(11)]
    assert len({button.y() for button in buttons}) == 1
    assert min(min(button.width(), button.height()) for button in buttons) >= 44
    assert len({button.width() for button in buttons}) <= 2, "a pixel more or less at most"
    edges = [button.mapTo(view, QPoint()).x() for button in buttons]
    assert edges == sorted(edges)
    assert edges[-1] + buttons[-1].width() <= width
    assert all(right - left - one.width() >= 8 for left, right, one in zip(edges, edges[1:], buttons, strict=False))
    assert_nothing_is_cut_off(view)


def test_keys_answer_too_and_whoever_works_here_comes_back_with_theirs(desk: Desk) -> None:
    shown = view_of(desk, CSAT)
    QTest.keyClick(shown.view, Qt.Key.Key_7)
    assert shown.view.numbers
    QTest.keyClick(shown.view, Qt.Key.Key_4)
    assert shown.view.words is not None
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with desk.qtbot.waitSignal(shown.left):
        QTest.keyClick(shown, Qt.Key.Key_L, modifiers)
    desk.wait(lambda: desk.part.window_shown is None)


def test_who_leaves_everything_out_has_not_answered(desk: Desk, qtbot: QtBot, theme: Theme) -> None:
    part = desk.open()
    view = CustomerView(part.rows[0].line.survey)
    qtbot.addWidget(view)
    view.show()
    told: list[tuple[Answer, ...]] = []
    view.answered.connect(told.append)
    view.skip.click()
    view.skip.click()
    assert "Thank you!" in words(view)
    assert told == []
    view.show_question(1)
    view.choose(3)
    view.skip.click()
    assert told == [(Answer(1, 3),)]


def speaking(desk: Desk, language: str) -> None:
    """The shop's customers speak this, whatever the window speaks."""
    with desk.shop.shop.store.unit_of_work() as uow:
        uow.settings.save_profile(replace(uow.settings.profile(), language=language))
        uow.commit()


def test_the_usual_questions_are_in_the_language_of_the_shop_s_customers_and_own_words_stay(desk: Desk) -> None:
    speaking(desk, "de")
    part = desk.open()
    part.new.click()
    form = part.form
    assert form.language.value == "de"
    assert [row.text.text for row in form.rows] == ["Wie zufrieden sind Sie mit uns?", "Was könnten wir besser machen?"]
    form.rows[1].text.set_text("Mehr Kuchen?")
    form.language.input.choose("fr")
    form.language.input.activated.emit(form.language.input.currentIndex())
    assert [row.text.text for row in form.rows] == [usual("fr")[0].text, "Mehr Kuchen?"]
    form.name.set_text("Automne")
    form.send()
    desk.wait(lambda: len(part.rows) == 2)
    part.rows[0].buttons["reword"].click()
    assert form.language.value == "fr", "what is written says in which language"


def test_a_customer_reads_their_own_language_and_changes_it_without_losing_a_word(desk: Desk) -> None:
    speaking(desk, "de")
    questions = usual("en")
    shown = view_of(desk, SurveyDraft(SurveyKind.CSAT, "Autumn", (questions[0], questions[1])))
    view, told = shown.view, list[tuple[Answer, ...]]()
    view.answered.connect(told.append)
    assert "Wie zufrieden sind Sie mit uns?" in words(shown)
    assert view.languages["de"].isChecked()
    assert [button.text() for button in view.languages.values()] == ["English", "Deutsch", "Español", "Français"]
    QTest.mouseClick(view.numbers[4], Qt.MouseButton.LeftButton)
    assert view.words is not None
    QTest.keyClicks(view.words.input, "Plus de tartes")
    QTest.keyClick(view.languages["fr"], Qt.Key.Key_Space)
    assert usual("fr")[1].text in words(shown)
    assert view.words is not None
    assert view.words.text == "Plus de tartes"
    assert_nothing_is_cut_off(shown)
    view.onwards.click()
    assert not view.languages["fr"].isVisible(), "nothing to choose any more"
    desk.wait(lambda: desk.part.rows[0].line.answered == 1)
    assert told == [(Answer(1, 4), Answer(2, words="Plus de tartes"))]


def test_whoever_is_asked_reads_the_language_of_what_they_agreed_to(desk: Desk) -> None:
    speaking(desk, "fr")
    ask = desk.shop.shop.do(
        partial(ask_customer, survey_id=desk.survey, customer_id=desk.ada, way=AskWay.IN_PERSON)
    ).value  # fmt: skip
    part = desk.open()
    part.rows[0].buttons["ask"].click()
    desk.wait(lambda: bool(part.ask.asked))
    part.ask.asked[0].view.click()
    shown = part.window_shown
    assert shown is not None
    assert shown.view.language == "en", "they agreed to English words before the shop spoke French"
    assert ask.customer_id == desk.ada
    shown.close()
    desk.wait(lambda: part.window_shown is None)
    part.rows[0].buttons["paper"].click()
    assert part.paper.language.value == "fr", "for anybody it is the shop's"


def test_a_sheet_is_printed_in_the_language_that_is_chosen_and_says_which(desk: Desk) -> None:
    part = desk.open()
    part.rows[0].buttons["paper"].click()
    part.paper.language.input.choose("es")
    made: list[str] = []
    part.paper._make(made.append)
    desk.wait(lambda: bool(made))
    assert usual("es")[0].text in made[0]
    assert "What could be better?" in made[0], "own words stay"
    assert "en español" in made[0]


def usual(language: str) -> tuple[Question, ...]:
    return usual_questions(SurveyKind.CSAT, language)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off_in_large_text_and_a_small_window(desk: Desk, theme: Theme, scheme: Scheme) -> None:
    desk.made(OWN)
    part = desk.open()
    desk.window.resize(780, 700)
    theme.choose(scheme=scheme, scale=1.5)
    for wanted in (
        part.new.click,
        part.type_in.click,
        part.how.click,
        part.rows[0].buttons["ask"].click,
        part.rows[0].buttons["results"].click,
        part.rows[0].buttons["paper"].click,
        part.rows[0].buttons["type"].click,
    ):
        wanted()
        desk.wait(lambda: what_is_cut_off(desk.window) == [])


def words(widget: QWidget) -> list[str]:
    """Everything that is written on it now."""
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisible()]
