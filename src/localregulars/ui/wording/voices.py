"""Wishes and polls in words: where each stands, how many said so, and what a poll says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.voices.poll_results import NEEDED, Lead, PollPeople, PollRow
from localregulars.application.voices.to_tell import VoiceOn, VoiceToTell
from localregulars.application.voices.wishes import NamedVoice, WishRow
from localregulars.domain.consent import Purpose
from localregulars.domain.polls import Poll, PollStanding
from localregulars.domain.wishes import WishState
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording.dates import relative_day, seen, short_date
from localregulars.ui.wording.people import display_name, left_alone, people

translate = QCoreApplication.translate
MOST_NAMES = 8
"""Longer lists of names end with how many more there are."""


def state(of: WishState) -> str:
    """Where a wish stands, in a word or two."""
    return {
        WishState.OPEN: translate("voices", "Open"),
        WishState.PLANNED: translate("voices", "Planned"),
        WishState.GRANTED: translate("voices", "Done"),
        WishState.NOT_GRANTED: translate("voices", "Not now"),
    }[of]


def longest_state() -> str:
    """The longest of them, for a column."""
    return max(map(state, WishState), key=len)


def longest_standing() -> str:
    """The same of polls."""
    return max(map(standing, PollStanding), key=len)


def number(count: int) -> str:
    """A whole number as people read it."""
    return whole(count)


def standing(of: PollStanding) -> str:
    """Where a poll stands, in a word or two."""
    return {
        PollStanding.OPEN: translate("polls", "Open"),
        PollStanding.OVER: translate("polls", "To be decided"),
        PollStanding.DECIDED: translate("polls", "Decided"),
    }[of]


def voices(count: int) -> str:
    """A number of voices: "1 vote", "12 voices"."""
    return translate("voices", "1 vote") if count == 1 else translate("voices", "%Ln votes", None, count)


def wished_by(row: WishRow) -> str:
    """How many wished it, and how many of them nobody can name."""
    total = row.wish.total
    if not total:
        return translate("voices", "Nobody is counted in yet.")
    if not row.wish.anonymous:
        words = translate("voices", "{people} wished for it.")
    elif total == 1:
        words = translate("voices", "{people} wished for it, without a name.")
    elif row.wish.anonymous == total:
        words = translate("voices", "{people} wished for it, all without a name.")
    else:
        words = translate("voices", "{people} wished for it, {anonymous} of them without a name.")
    return words.format(people=people(total), anonymous=number(row.wish.anonymous))


def names(of: tuple[NamedVoice, ...]) -> str:
    """Who they are, as far as there is room; "" for nobody."""
    shown = [called(voice) for voice in of[:MOST_NAMES]]
    if not shown:
        return ""
    listed = translate("voices", ", ").join(shown)
    more = len(of) - len(shown)
    return translate("voices", "{names} and %n more", None, more).format(names=listed) if more else listed


def called(voice: NamedVoice) -> str:
    """What somebody is called."""
    return display_name(voice.name, voice.till_id)


def wish_line(row: WishRow, today: date) -> str:
    """Where a wish stands and since when."""
    return translate("voices", "{state} since {day}").format(
        state=state(row.wish.state), day=short_date(row.wish.state_at.astimezone().date(), today)
    )


def poll_line(row: PollRow, today: date) -> str:
    """Where a poll stands: until when, since when, or what there is to do."""
    until = short_date(row.poll.until, today)
    match row.standing:
        case PollStanding.OPEN:
            return translate("voices", "Open until {day}: {voices} so far").format(
                day=until, voices=voices(row.poll.total)
            )
        case PollStanding.OVER:
            return translate("voices", "Over since {day}: say what became of it").format(day=until)
        case PollStanding.DECIDED:
            decided = row.poll.decided_at
            day = until if decided is None else short_date(decided.astimezone().date(), today)
            return translate("voices", "Decided on {day}").format(day=day)


def result_title(row: PollRow) -> str:
    """What the voices say, as a sentence: what leads, or that it is too close to tell."""
    lead, choices = row.result.lead, row.poll.choices
    if lead is None:
        return too_few(row.poll.total)
    return _clear(lead, choices) if lead.is_clear else _close(lead, choices)


def _clear(lead: Lead, choices: tuple[str, ...]) -> str:
    return translate("voices", "“{first}” is clearly ahead").format(first=choices[lead.first])


def _close(lead: Lead, choices: tuple[str, ...]) -> str:
    return translate("voices", "“{first}” and “{second}” are too close to tell apart").format(
        first=choices[lead.first], second=choices[lead.second]
    )


def too_few(count: int) -> str:
    """Why nothing is said yet."""
    if not count:
        return translate("voices", "Nobody has chosen yet")
    return translate("voices", "Too few to say: %n vote(s), at least {needed} are needed", None, count).format(
        needed=NEEDED
    )


def counted(poll: Poll) -> str:
    """How many chose each, one line each, those without a name apart."""
    return "\n".join(
        translate("voices", "{choice}: {named} with a name, {anonymous} without").format(
            choice=choice, named=count.named, anonymous=count.anonymous
        )
        for choice, count in zip(poll.choices, poll.counts, strict=True)
    )


def whom_to_ask(found: PollPeople) -> str:
    """How many regulars without a voice may be asked, and where; on a line of its own, how many are left alone."""
    return f"{_may_be_asked(found)}\n{left_alone(len(found.resting))}".rstrip()


def _may_be_asked(found: PollPeople) -> str:
    ways = {
        Purpose.INVITATIONS_PHONE: translate("voices", "by phone {count}"),
        Purpose.INVITATIONS_SMS: translate("voices", "by text message {count}"),
        Purpose.INVITATIONS_EMAIL: translate("voices", "by e-mail {count}"),
        Purpose.INVITATIONS_POST: translate("voices", "by post {count}"),
    }
    said = [ways[purpose].format(count=len(who)) for purpose, who in found.over.items() if who]
    if not found.at_the_counter and not said:
        return translate(
            "voices", "No regular who agreed to be asked is left; the sheet for the counter asks everybody."
        )
    at_the_counter = translate("voices", "at the counter {count}").format(count=len(found.at_the_counter))
    listed = translate("voices", ", ").join([at_the_counter, *said])
    return translate("voices", "Regulars who may still be asked: {ways}.").format(ways=listed)


def choices_are() -> str:
    """What the points of a poll's chart are."""
    return translate("voices", "Choice")


def shares_are() -> str:
    """What their values are."""
    return translate("voices", "Share of the votes")


def too_few_below() -> str:
    """What stands in the chart's place."""
    return translate("voices", "The chart comes from %n vote(s) on.", None, NEEDED)


def tell_them(row: VoiceToTell) -> str:
    """What they are to hear, as a line to act upon."""
    became = row.became or translate("voices", "it is done")
    return translate("voices", "Tell {name} what became of “{asked}”: {became}").format(
        name=row.name or translate("voices", "Somebody"), asked=row.asked, became=became
    )


def why_tell(row: VoiceToTell, today: date) -> str:
    """What they had said, and why today: "Wished 9 days ago · here today"."""
    when = seen(row.said_on, today)
    said = translate("voices", "Wished {when}") if row.on is VoiceOn.WISH else translate("voices", "Chose {when}")
    parts = [said.format(when=when)]
    if row.expected_on is not None:
        parts.append(translate("voices", "expected {day}").format(day=relative_day(row.expected_on, today)))
    elif row.came_on is not None:
        parts.append(translate("voices", "here {day}").format(day=relative_day(row.came_on, today)))
    return translate("voices", " · ").join(parts)
