"""Writes down what the made-up people said, as it would have come about: each step at its own time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from localregulars.application.demo.voices import CHANGE_DAYS_AGO, QUESTIONS, VOICES, DemoVoice
from localregulars.application.feedback.ports import NewEntry, NewRecovery
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import Purpose
from localregulars.domain.feedback import THE_OWNER, Entry, FeedbackId, FeedbackKind, Task
from localregulars.domain.ids import CustomerId
from localregulars.domain.recovery import RecoveryCause, satisfaction_of
from localregulars.domain.shop import ShopCalendar, ShopKind

_APART = 7
"""Who speaks next is so many people further on: names that are not neighbours in the list."""


def say_things(uow: UnitOfWork, clock: Clock, *, kind: ShopKind) -> Outcome[None]:
    """Everything that was said in a shop of this kind, two themes, a change and a recovery among it."""
    demo, writing = VOICES[kind], _Writing(uow, clock)
    idea = DemoVoice(8, FeedbackKind.IDEA, None, "", demo.idea, is_named=False)
    voices = (*demo.voices, demo.refused, demo.went_wrong, idea)
    numbers = {voice: writing.down(voice) for voice in sorted(voices, key=lambda voice: -voice.days_ago)}
    writing.refused(numbers[demo.refused], demo.because)
    writing.put_right(numbers[demo.went_wrong], demo.offered, demo.offered_milli)
    writing.changed(demo.changed_topic, demo.change)
    for place, (asked, answer) in enumerate(QUESTIONS):
        writing.answered(DemoVoice(14 + 11 * place, FeedbackKind.QUESTION, None, "", asked), answer)
    open_ones = [entry for entry in uow.feedback.open_entries() if entry.customer_id is not None]
    for entry, days in zip(open_ones[:2], (-2, 1), strict=False):
        due = writing.today + timedelta(days=days)
        uow.feedback.save(replace(entry.begun(), task=Task(THE_OWNER, due)))
    return Outcome(None, Changes.FEEDBACK)


class _Writing:
    """What is written, and whose turn it is to speak."""

    def __init__(self, uow: UnitOfWork, clock: Clock) -> None:
        self._uow, self._now = uow, clock.now()
        self._calendar = ShopCalendar.of(uow.settings.profile())
        self.today = self._calendar.day_of(self._now)
        free = [who for who in sorted(uow.consents.with_consent(Purpose.FEEDBACK)) if uow.restriction.of(who) is None]
        since = {who: self._agreed_at(who) for who in free}
        self._came_last = {who: uow.directory.row(who).last_visit for who in free}
        self._people = [who for start in range(_APART) for who in free[start::_APART]]
        self._since = since

    def down(self, voice: DemoVoice) -> FeedbackId:
        """Write one down, with the recovery that a complaint opens."""
        at = self._ago(voice.days_ago)
        who = self._speaker(at) if voice.is_named else None
        topic = self._uow.themes.topic(voice.topic, at) if voice.topic else None
        day, channel = self._calendar.day_of(at), voice.channel
        number = self._uow.feedback.add(
            NewEntry(voice.kind, channel, voice.words, at, day, voice.mood, topic, who, THE_OWNER)
        )
        if voice.kind is FeedbackKind.COMPLAINT and voice.mood is not None:
            self._uow.recoveries.add(
                NewRecovery(RecoveryCause.COMPLAINT, voice.words, at, day, who, number, satisfaction_of(voice.mood))
            )
        return number

    def refused(self, number: FeedbackId, because: str) -> None:
        """An honest "we won't" some days later, which they heard."""
        entry = self._uow.feedback.get(number)
        settled = entry.settled_in_words(because, entry.at + timedelta(days=4))
        self._save_told(settled, entry.at + timedelta(days=6))

    def answered(self, voice: DemoVoice, answer: str) -> None:
        """A question that was looked into, and whoever asked was told within two days."""
        number = self.down(voice)
        entry = self._uow.feedback.get(number)
        if entry.customer_id is not None:
            entry = entry.answered(entry.at + timedelta(hours=2 + voice.days_ago % 5))
        self._save_told(entry.settled_in_words(answer, entry.at + timedelta(hours=20)), entry.at + timedelta(hours=40))

    def put_right(self, number: FeedbackId, offered: str, milli: int) -> None:
        """Offered within the hour, settled the day after."""
        entry, recovery = self._uow.feedback.get(number), self._uow.recoveries.of_entry(number)
        soon = entry.at + timedelta(minutes=25)
        if recovery is not None:
            self._uow.recoveries.save(recovery.with_offer(offered, milli, soon).settled(entry.at + timedelta(days=1)))
        self._uow.feedback.save(entry.answered(soon) if entry.customer_id is not None else entry)

    def changed(self, topic: str, what: str) -> None:
        """A change that fixed what was said by then; most of them heard of it, the others are to be told."""
        planned, made = self._ago(CHANGE_DAYS_AGO + 12), self._ago(CHANGE_DAYS_AGO)
        number = self._uow.themes.add_change(what, planned)
        change = replace(self._uow.themes.change(number), made_on=self._calendar.day_of(made))
        self._uow.themes.save_change(change)
        theme = next(one for one in self._uow.themes.all() if self._uow.themes.find_topic(topic) in one.topics)
        self._uow.themes.link_themes(number, [theme.theme_id])
        for place, entry in enumerate(self._uow.feedback.of_themes([theme.theme_id])):
            if entry.at > made:
                continue
            heard = entry.at + timedelta(hours=5 + 3 * place)
            fixed = (entry if entry.customer_id is None else entry.answered(heard)).fixed_by_change(change, made)
            recovery = self._uow.recoveries.of_entry(entry.feedback_id)
            if recovery is not None:
                recovery = recovery if entry.customer_id is None else recovery.answered(heard)
                self._uow.recoveries.save(recovery.settled(made))
            if entry.customer_id is None or entry.at > made - timedelta(days=8):
                self._uow.feedback.save(fixed)
            else:
                self._save_told(fixed, made + timedelta(days=1 + place))

    def _save_told(self, entry: Entry, at: datetime) -> None:
        """Told, where it is known who spoke; kept in two steps, as it happened."""
        self._uow.feedback.save(entry)
        if entry.customer_id is not None:
            self._uow.feedback.save(entry.told(at, ContactChannel.IN_PERSON))

    def _ago(self, days: int) -> datetime:
        return self._now - timedelta(days=days, minutes=60 + 37 * days % 240)

    def _agreed_at(self, who: CustomerId) -> datetime:
        return next(word.at for word in self._uow.consents.status(who) if word.purpose is Purpose.FEEDBACK)

    def _came_since(self, who: CustomerId, day: date) -> bool:
        """Whether they were seen on that day or later; of those whose visits are not kept nobody knows."""
        last = self._came_last[who]
        return last is None or last >= day

    def _speaker(self, at: datetime) -> CustomerId | None:
        """The next who had agreed by then and has come since; nobody where there is none."""
        day = self._calendar.day_of(at)
        found = next((who for who in self._people if self._since[who] <= at and self._came_since(who, day)), None)
        if found is not None:
            self._people.remove(found)
        return found
