"""A new shop in five steps, each of which but the passphrase can be passed over. Going back never loses what was typed.

The third step makes the shop, with a note of every step that is not done yet; from there on each is settled as it is
done. So whenever the program ends, there is no shop, or a whole one whose Today says what is still open.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from localregulars.domain.errors import InputRefusedError, LocalRegularsError, NotAShopError
from localregulars.domain.first_steps import FirstStep
from localregulars.domain.shop import ShopKind, ShopProfile
from localregulars.ui.consent_words.model import ConsentWordsModel
from localregulars.ui.file_import import FileImport
from localregulars.ui.file_intake import FileIntake
from localregulars.ui.gateway import NewShop, ShopGateway
from localregulars.ui.pages.new_shop.last_steps import CustomersStep, WordsStep
from localregulars.ui.pages.new_shop.steps import RegionStep, ShopStep, StepButtons
from localregulars.ui.pages.new_shop.view_model import FirstStepsModel
from localregulars.ui.theme.tokens import SPACE_S, TextRole
from localregulars.ui.widgets.announce import announce
from localregulars.ui.widgets.button import Button, ButtonKind
from localregulars.ui.widgets.card import Card
from localregulars.ui.widgets.centred import CentredPage
from localregulars.ui.widgets.code_on_paper import CodeOnPaper
from localregulars.ui.widgets.new_passphrase import NewPassphrase
from localregulars.ui.widgets.notice import NoticeBar
from localregulars.ui.widgets.states import ProgressLine
from localregulars.ui.widgets.status_line import StatusLine
from localregulars.ui.widgets.tab_order import put_in_order
from localregulars.ui.widgets.text import Text, Tone
from localregulars.ui.wording.sentences import told

translate = QCoreApplication.translate
_STEPS = 5
_WIDTH = 640
_AFTER_THE_PASSPHRASE = frozenset({FirstStep.RECOVERY, FirstStep.WORDS})


class NewShopPage(CentredPage):
    """`created(folder)` once the shop is on the disk, `finished(folder)` after the last step, or `left()`.

    `demo_wanted(kind)` to look around first, offered with `has_demo`; `look_changed()` after another language was
    chosen. `intake` reads and keeps the file that is brought in.
    """

    created = Signal(Path)
    finished = Signal(Path)
    left = Signal()
    demo_wanted = Signal(str)
    look_changed = Signal()

    def __init__(
        self,
        gateway: ShopGateway,
        parent_folder: Path | None = None,
        intake: FileIntake | None = None,
        *,
        has_demo: bool = False,
    ) -> None:
        super().__init__(_WIDTH)
        self._gateway, self._intake, self._has_demo = gateway, intake, has_demo
        self._folder = Path()
        self._skipped: set[FirstStep] = set()
        self._recovery: CodeOnPaper | None = None
        self._customers: CustomersStep | None = None
        self._words: WordsStep | None = None
        self._model: FirstStepsModel | None = None
        self._notices: NoticeBar | None = None
        self._count = Text(role=TextRole.CAPTION, tone=Tone.MUTED)
        self._progress = ProgressLine()
        self._title = Text(role=TextRole.PAGE_TITLE, wraps=True)
        self._status = StatusLine()
        self._region = RegionStep()
        self._shop = ShopStep(parent_folder)
        self._passphrase = NewPassphrase(self.tr("Passphrase"))
        self._demo = Button(self.tr("Look around in the demo shop instead"), ButtonKind.QUIET, "sparkles")
        self._buttons = StepButtons()
        self._card = Card(self.tr("A new shop"))
        self._build()
        self._step: QWidget = self._region
        self._show_step(self._region)
        self._connect()

    @property
    def step(self) -> QWidget:
        """The step that is shown."""
        return self._step

    @property
    def message(self) -> str:
        """What is said of how it goes."""
        return self._status.message

    @property
    def is_made(self) -> bool:
        """Whether the shop is on the disk; its code is shown by this page alone, which is not built anew then."""
        return self._model is not None

    def go_on_from(self, before: NewShopPage) -> None:
        """Stand as another page stood, before its shop was made, when another language was chosen."""
        self._region.region.go_on_from(before._region.region)
        self._shop.go_on_from(before._shop)
        self._passphrase.first.set_text(before._passphrase.first.text)
        self._passphrase.again.set_text(before._passphrase.again.text)
        self._skipped = before._skipped
        place = before._steps().index(before._step)
        step = self._steps()[place]
        if place and step is not None:
            self._show_step(step)

    def profile(self) -> ShopProfile:
        """What the first two steps said; of a step that was passed over, what stands without it."""
        fields = self._region.region
        region = fields.likely if FirstStep.REGION in self._skipped else fields.values
        name, kind, _folder = self._said()
        return ShopProfile(name, kind, zone=region[1], country=region[0], language=region[2])

    def _said(self) -> tuple[str, ShopKind, Path]:
        return self._shop.left_out() if FirstStep.SHOP in self._skipped else self._shop.said()

    def _build(self) -> None:
        column = self._card.body
        column.addWidget(self._count)
        column.addWidget(self._progress)
        column.addWidget(self._title)
        column.addSpacing(SPACE_S)
        for widget in (self._region, self._shop, self._passphrase):
            column.addWidget(widget)
        column.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._status)
        column.addSpacing(SPACE_S)
        column.addWidget(self._buttons)
        self.body.addWidget(self._card)

    def _connect(self) -> None:
        self._buttons.onward.connect(self._on_onward)
        self._buttons.back.connect(self._on_back)
        self._buttons.skip.connect(self._on_skip)
        self._region.language_chosen.connect(self.look_changed)
        self._region.confirmed.connect(self._on_onward)
        self._shop.name.confirmed.connect(self._on_onward)
        self._passphrase.confirmed.connect(self._on_onward)
        self._demo.clicked.connect(self._on_demo_wanted)

    # Which step is shown

    def _steps(self) -> tuple[QWidget | None, ...]:
        return self._region, self._shop, self._passphrase, self._recovery, self._customers, self._words

    def _show_step(self, step: QWidget) -> None:
        place = self._steps().index(step)
        title, onward = self._words_of(place)
        number = place + 1 if place < 3 else place  # passphrase and recovery sheet are one step
        self._step = step
        for widget in self._steps():
            if widget is not None:
                widget.setVisible(widget is step)
        self._demo.setVisible(self._has_demo and step is self._passphrase)
        self._count.setText(self.tr("Step {number} of {total}").format(number=number, total=_STEPS))
        self._progress.set_share(number / _STEPS)
        self._title.setText(title)
        has_back = step not in (self._recovery, self._customers)
        self._buttons.set_words(onward, has_back=has_back, instead=_instead_of(step))
        self._show_main_button()
        self._say("")
        announce(self, f"{self._count.text()}. {title}")
        first = step.first if isinstance(step, CodeOnPaper | CustomersStep | WordsStep) else step
        self.setFocusProxy(first)
        QTimer.singleShot(0, first, first.setFocus)

    def _show_main_button(self) -> None:
        step = self._step
        self._buttons.let_lead(is_leading=not (isinstance(step, WordsStep) and step.has_main_button))

    def _words_of(self, place: int) -> tuple[str, str]:
        """Title of a step, and what leads on from it."""
        return (
            (self.tr("Language and region"), self.tr("Next")),
            (self.tr("Your shop"), self.tr("Next")),
            (self.tr("A passphrase that only you know"), self.tr("Make the shop")),
            (self.tr("Your recovery sheet"), self.tr("Next")),
            (self.tr("Your customers"), self.tr("Next")),
            (self.tr("Consent words"), self.tr("Open the shop")),
        )[place]

    def _say(self, words: str, tone: Tone = Tone.MUTED) -> None:
        self._status.say(words, tone)

    def _on_onward(self) -> None:
        step = self._step
        if step is self._region:
            self._skipped.discard(FirstStep.REGION)
            self._show_step(self._shop)
        elif step is self._shop and self._shop.is_complete():
            self._skipped.discard(FirstStep.SHOP)
            self._show_step(self._passphrase)
        elif step is self._passphrase and self._passphrase.is_complete():
            self._create()
        else:
            self._on_onward_in_the_shop()

    def _on_onward_in_the_shop(self) -> None:
        """The steps after the shop was made."""
        step, model = self._step, self._model
        if model is None:
            return
        if isinstance(step, CodeOnPaper) and step.is_complete():
            model.settle(FirstStep.RECOVERY)
            step.setEnabled(False)
            self._show_step(self._need_customers(model))
        elif isinstance(step, CustomersStep) and step.is_complete():
            self._show_step(self._need_words(model))
        elif isinstance(step, WordsStep) and step.is_complete():
            self._buttons.let_press(is_allowed=False)
            model.name(step.responsible())

    def _on_back(self) -> None:
        if self._step is self._region:
            self.left.emit()
            return
        steps = [step for step in self._steps() if step is not None]
        self._show_step(steps[steps.index(self._step) - 1])

    def _on_skip(self) -> None:
        if self._step is self._region:
            self._skipped.add(FirstStep.REGION)
            self._show_step(self._shop)
        elif self._step is self._shop:
            self._skipped.add(FirstStep.SHOP)
            self._show_step(self._passphrase)
        elif self._step is self._customers and self._model is not None:
            self._show_step(self._need_words(self._model))
        elif isinstance(self._step, WordsStep) and self._step.words.is_settled():
            self._finish()

    def _on_demo_wanted(self) -> None:
        kind = self._said()[1].value
        if self._model is None:
            self.demo_wanted.emit(kind)
        else:
            self._model.when_kept(lambda: self.demo_wanted.emit(kind))

    def _finish(self) -> None:
        if self._model is not None:
            self._buttons.let_press(is_allowed=False)
            self._model.when_kept(lambda: self.finished.emit(self._folder))

    # The shop is made

    def _create(self) -> None:
        self._folder = self._said()[2]
        self._let_type(is_allowed=False)
        self._say(self.tr("Making the shop … this takes about a second, on purpose."))
        left = _AFTER_THE_PASSPHRASE | self._skipped
        job = self._gateway.create_shop(NewShop(self._folder, self.profile(), self._passphrase.passphrase, left))
        job.succeeded.connect(self._on_created)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)

    def _let_type(self, *, is_allowed: bool) -> None:
        self._passphrase.setEnabled(is_allowed)
        self._demo.setEnabled(is_allowed)
        self._buttons.let_press(is_allowed=is_allowed)

    def _on_created(self, code: object) -> None:
        self._let_type(is_allowed=True)
        self._passphrase.forget()
        self._model = FirstStepsModel(self._gateway.session(), self)
        self._model.session.setParent(self._model)
        self._model.failed.connect(self._on_late_failure)
        self._model.named.connect(self._finish)
        self._recovery = CodeOnPaper(str(code), self.profile().name)
        self._recovery.confirmed.connect(self._on_onward)
        self._put_in(self._recovery)
        self._show_step(self._recovery)
        self.created.emit(self._folder)

    def _put_in(self, step: QWidget) -> None:
        """Put a step that is made late where the others are, also for the Tab key."""
        step.hide()
        self._card.body.insertWidget(self._card.body.indexOf(self._status), step)
        put_in_order(self._card)

    def _need_customers(self, model: FirstStepsModel) -> CustomersStep:
        if self._customers is None:
            file_import = None if self._intake is None else FileImport(model.session, self._intake, self)
            self._customers = step = CustomersStep(file_import, has_demo=self._has_demo)
            self._put_in(step)
            step.running_changed.connect(lambda: self._buttons.let_press(is_allowed=not step.is_running))
            step.demo_wanted.connect(self._on_demo_wanted)
        return self._customers

    def _need_words(self, model: FirstStepsModel) -> WordsStep:
        if self._words is None:
            shipped = partial(self._gateway.shipped_notices, self.profile().language)
            words = ConsentWordsModel(model.session, shipped, model)
            self._words = step = WordsStep(words)
            self._put_in(step)
            step.confirmed.connect(self._on_onward)
            step.form_changed.connect(self._show_main_button)
            words.failed.connect(self._on_late_failure)
            words.said.connect(self._need_notices().say)
            model.session.changes_committed.connect(step.words.refresh)
            step.words.refresh()
        return self._words

    def _need_notices(self) -> NoticeBar:
        if self._notices is None:
            self._notices = NoticeBar(self)
        return self._notices

    # What goes wrong

    def _on_failed(self, error: Exception) -> None:
        self._let_type(is_allowed=True)
        if isinstance(error, (NotAShopError, InputRefusedError)):
            self._skipped.discard(FirstStep.SHOP)
            self._show_step(self._shop)
            self._shop.folder.show_problem(told(error))
        elif isinstance(error, LocalRegularsError):
            self._say(told(error), Tone.BAD)
        else:
            self._say(self.tr("The shop could not be made because of a mistake of ours. Nothing was kept."), Tone.BAD)

    def _on_late_failure(self, error: Exception) -> None:
        """The shop is made; what could not be kept is still open, and Today says so."""
        self._buttons.let_press(is_allowed=True)
        ours = self.tr("That could not be kept because of a mistake of ours. The shop itself is made.")
        self._say(told(error) if isinstance(error, LocalRegularsError) else ours, Tone.BAD)

    def _on_cancelled(self) -> None:
        self._let_type(is_allowed=True)
        self._say("")


def _instead_of(step: QWidget) -> str:
    """What is taken if this step is passed over; "" where it cannot be."""
    if isinstance(step, RegionStep):
        return translate(
            "NewShopPage",
            "If you skip this step, country, time zone and your customers' language are as this computer has them. "
            "They can be changed in Settings.",
        )
    if isinstance(step, ShopStep):
        return step.words_of_left_out()
    if isinstance(step, CustomersStep):
        return translate(
            "NewShopPage", "If you skip this step, the shop begins empty; a file can be brought in at any time."
        )
    if isinstance(step, WordsStep):
        return translate(
            "NewShopPage",
            "If you skip this step, the consent words do not say yet who is responsible; Today keeps that open for "
            "you.",
        )
    return ""
