"""Why somebody who still comes is worth a hello: what is not as usual at their visits, in words.

What they take is named by `item_name`, which the application puts beside the item's number
(`application.noticing.item_names`). The words of a chip begin a line; with `also` they are a sentence of their own that
continues what another chip said, with the same numbers: "Also, visits are smaller (about 4.20, usually 9.80)". Other
times have their words in `changed_times`.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from localregulars.application.noticing.item_names import CATEGORY_NAME, ITEM_NAME
from localregulars.domain.signals import Reason, ReasonCode, VisitMeasure
from localregulars.ui.wording.dates import short_date
from localregulars.ui.wording.money import amount
from localregulars.ui.wording.reason_numbers import count_in, day_in, known_since, number_in, number_words, share
from localregulars.ui.wording.visits import visits

translate = QCoreApplication.translate

LONGEST_ITEM = 32
"""A till's name for an item that is longer is cut in a chip, which has one line."""
_HOUR = 60


def comes_less_often_chip(reason: Reason, *, also: bool = False) -> str:
    """Such as "Here less often: 3 visits in 3 weeks, usually 7"."""
    if also:
        words = translate("wording", "Also here less often ({visits} {weeks}, usually {usual})")
    else:
        words = translate("wording", "Here less often: {visits} {weeks}, usually {usual}")
    return words.format(
        visits=_visits_or_none(count_in(reason, "visits")),
        weeks=_in_weeks(count_in(reason, "weeks")),
        usual=number_words(number_in(reason, "usual_visits")),
    )


def comes_less_often(reason: Reason, since: date, today: date) -> str:
    """How many visits there were, how many there usually are, and since when."""
    return translate("wording", "Here less often than usual: {visits} {weeks}, usually {usual} (since {day}).").format(
        visits=_visits_or_none(count_in(reason, "visits")),
        weeks=_in_the_last_weeks(count_in(reason, "weeks")),
        usual=number_words(number_in(reason, "usual_visits")),
        day=short_date(since, today),
    )


def usual_item_missing_chip(reason: Reason, *, also: bool = False) -> str:
    """Such as "The last 6 visits without Flat white"."""
    item, without = _shortened(_usual_item(reason)), count_in(reason, "visits_without")
    if without == 1 and also:
        words = translate("wording", "Also, the last visit was without {item}")
    elif without == 1:
        words = translate("wording", "The last visit without {item}")
    elif also:
        words = translate("wording", "Also, the last %n visits were without {item}", None, without)
    else:
        words = translate("wording", "The last %n visits without {item}", None, without)
    return words.format(item=item)


def usual_item_missing(reason: Reason, today: date) -> str:
    """How usual the item was, how long it has been missing, and when it was last had."""
    without = count_in(reason, "visits_without")
    if without == 1:
        words = translate("wording", "Had {item} at {share} of {visits}; the last one was without it (last on {day}).")
    else:
        words = translate(
            "wording", "Had {item} at {share} of {visits}; the last %n were without it (last on {day}).", None, without
        )
    return words.format(
        item=_usual_item(reason),
        share=share(count_in(reason, "per_cent")),
        visits=visits(count_in(reason, "visits_seen")),
        day=short_date(day_in(reason, "last_had"), today),
    )


def other_item_chip(reason: Reason, *, also: bool = False) -> str:
    """What is had instead of the usual item, or had less (an item beside it, a category), in a few words."""
    if reason.code is ReasonCode.HAS_INSTEAD:
        return _has_instead_chip(reason, also=also)
    is_item = reason.code is ReasonCode.ITEM_SELDOM_NOW
    return _item_seldom_now_chip(reason, also=also) if is_item else _category_seldom_now_chip(reason, also=also)


def other_item(reason: Reason) -> str:
    """The same in a sentence."""
    if reason.code is ReasonCode.HAS_INSTEAD:
        return _has_instead(reason)
    return _item_seldom_now(reason) if reason.code is ReasonCode.ITEM_SELDOM_NOW else _category_seldom_now(reason)


def _item_seldom_now_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Less Croissant lately: 12%, usually 70%"."""
    if also:
        words = translate("wording", "Also takes {item} less often lately ({now}, usually {usual})")
    else:
        words = translate("wording", "Less {item} lately: {now}, usually {usual}")
    return words.format(
        item=_shortened(_usual_item(reason)),
        now=share(count_in(reason, "per_cent_lately")),
        usual=share(count_in(reason, "per_cent")),
    )


def _item_seldom_now(reason: Reason) -> str:
    """How usual an item was beside the most usual one, and how often it was had lately."""
    words = translate("wording", "Had {item} too at {share} of {visits}, but at about {now} of the newest ones.")
    return words.format(
        item=_usual_item(reason),
        share=share(count_in(reason, "per_cent")),
        visits=visits(count_in(reason, "visits_seen")),
        now=share(count_in(reason, "per_cent_lately")),
    )


def _category_seldom_now_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Less “Cakes” lately: 1 in 10 visits, usually 8"."""
    now = count_in(reason, "in_10_lately")
    if also and now:
        words = translate("wording", "Also takes less {category} lately ({now} in 10 visits, usually {usual})")
    elif also:
        words = translate("wording", "Also takes hardly any {category} lately (usually {usual} in 10 visits)")
    elif now:
        words = translate("wording", "Less {category} lately: {now} in 10 visits, usually {usual}")
    else:
        words = translate("wording", "Hardly any {category} lately, usually {usual} in 10 visits")
    usual = number_words(count_in(reason, "in_10"))
    return words.format(category=_shortened(_category(reason)), now=number_words(now), usual=usual)


def _category_seldom_now(reason: Reason) -> str:
    """How much of a category was had, and how much lately."""
    now = count_in(reason, "in_10_lately")
    if now:
        words = translate(
            "wording",
            "Had something of {category} about {usual} times in 10 visits ({visits}), but lately about {now}.",
        )
    else:
        words = translate(
            "wording", "Had something of {category} about {usual} times in 10 visits ({visits}), but lately hardly any."
        )
    return words.format(
        category=_category(reason),
        usual=number_words(count_in(reason, "in_10")),
        visits=visits(count_in(reason, "visits_seen")),
        now=number_words(now),
    )


def _has_instead_chip(reason: Reason, *, also: bool) -> str:
    """Such as "Takes Decaf instead (5 of 6 visits)"."""
    if also:
        words = translate("wording", "Also takes {item} instead ({with_it} of {visits})")
    else:
        words = translate("wording", "Takes {item} instead ({with_it} of {visits})")
    return words.format(
        item=_shortened(_other_item(reason)),
        with_it=number_words(count_in(reason, "visits_with")),
        visits=visits(count_in(reason, "visits_without")),
    )


def _has_instead(reason: Reason) -> str:
    """What is had instead, and how often."""
    without = count_in(reason, "visits_without")
    if without == 1:
        return translate("wording", "Took {item} instead.").format(item=_other_item(reason))
    return translate("wording", "Takes {item} instead (at {with_it} of the last %n visits).", None, without).format(
        item=_other_item(reason), with_it=number_words(count_in(reason, "visits_with"))
    )


def other_size_chip(reason: Reason, *, also: bool = False) -> str:
    """Such as "Smaller visits: about 4.20, usually 9.80"; in things or minutes where that is the shop's measure."""
    measure, now, usual = _sizes(reason)
    words = _also_of_another_size() if also else _of_another_size()
    return words[measure, _is_larger(reason)].format(now=now, usual=usual)


def _of_another_size() -> dict[tuple[VisitMeasure, bool], str]:
    """By measure, and whether it is more now."""
    return {
        (VisitMeasure.AMOUNT, False): translate("wording", "Smaller visits: about {now}, usually {usual}"),
        (VisitMeasure.AMOUNT, True): translate("wording", "Larger visits: about {now}, usually {usual}"),
        (VisitMeasure.ITEMS, False): translate("wording", "Fewer things a visit: about {now}, usually {usual}"),
        (VisitMeasure.ITEMS, True): translate("wording", "More things a visit: about {now}, usually {usual}"),
        (VisitMeasure.MINUTES, False): translate("wording", "Shorter visits: about {now}, usually {usual}"),
        (VisitMeasure.MINUTES, True): translate("wording", "Longer visits: about {now}, usually {usual}"),
    }


def _also_of_another_size() -> dict[tuple[VisitMeasure, bool], str]:
    """The same as sentences."""
    return {
        (VisitMeasure.AMOUNT, False): translate("wording", "Also, visits are smaller (about {now}, usually {usual})"),
        (VisitMeasure.AMOUNT, True): translate("wording", "Also, visits are larger (about {now}, usually {usual})"),
        (VisitMeasure.ITEMS, False): translate("wording", "Also takes fewer things (about {now}, usually {usual})"),
        (VisitMeasure.ITEMS, True): translate("wording", "Also takes more things (about {now}, usually {usual})"),
        (VisitMeasure.MINUTES, False): translate("wording", "Also, visits are shorter (about {now}, usually {usual})"),
        (VisitMeasure.MINUTES, True): translate("wording", "Also, visits are longer (about {now}, usually {usual})"),
    }


def other_size(reason: Reason, since: date, today: date) -> str:
    """How much is made of a visit now and usually, at how many visits, and since when."""
    words = {
        (VisitMeasure.AMOUNT, False): translate(
            "wording", "Visits are smaller than usual: about {now} instead of {usual} ({known})."
        ),
        (VisitMeasure.AMOUNT, True): translate(
            "wording", "Visits are larger than usual: about {now} instead of {usual} ({known})."
        ),
        (VisitMeasure.ITEMS, False): translate(
            "wording", "Takes fewer things than usual: about {now} instead of {usual} ({known})."
        ),
        (VisitMeasure.ITEMS, True): translate(
            "wording", "Takes more things than usual: about {now} instead of {usual} ({known})."
        ),
        (VisitMeasure.MINUTES, False): translate(
            "wording", "Stays for less time than usual: about {now} instead of {usual} ({known})."
        ),
        (VisitMeasure.MINUTES, True): translate(
            "wording", "Stays for longer than usual: about {now} instead of {usual} ({known})."
        ),
    }
    measure, now, usual = _sizes(reason)
    return words[measure, _is_larger(reason)].format(now=now, usual=usual, known=known_since(reason, since, today))


def duration(minutes: int) -> str:
    """A length of time: "35 minutes", "1 hour", "1 hour 15 minutes"."""
    hours, rest = divmod(minutes, _HOUR)
    parts = []
    if hours:
        parts.append(translate("wording", "1 hour") if hours == 1 else translate("wording", "%n hours", None, hours))
    if rest or not hours:
        parts.append(translate("wording", "1 minute") if rest == 1 else translate("wording", "%n minutes", None, rest))
    return " ".join(parts)


def _sizes(reason: Reason) -> tuple[VisitMeasure, str, str]:
    """The measure, and in its unit what is made of a visit now and usually."""
    measure = VisitMeasure(str(reason.numbers["measure"]))
    now, usual = (number_in(reason, key) for key in ("now", "usual"))
    match measure:
        case VisitMeasure.AMOUNT:
            return measure, amount(round(now)), amount(round(usual))
        case VisitMeasure.ITEMS:
            return measure, number_words(now), number_words(usual)
        case VisitMeasure.MINUTES:
            return measure, duration(round(now)), duration(round(usual))


def _is_larger(reason: Reason) -> bool:
    return reason.code is ReasonCode.VISITS_ARE_LARGER


def _usual_item(reason: Reason) -> str:
    return str(reason.numbers.get(ITEM_NAME, "")) or translate("wording", "their usual order")


def _other_item(reason: Reason) -> str:
    return str(reason.numbers.get(ITEM_NAME, "")) or translate("wording", "something else")


def _category(reason: Reason) -> str:
    """In quotes, because a till's categories are headings."""
    name = str(reason.numbers.get(CATEGORY_NAME, "")) or translate("wording", "the usual")
    return translate("wording", "“{name}”").format(name=name)


def _shortened(item: str) -> str:
    return item if len(item) <= LONGEST_ITEM else item[: LONGEST_ITEM - 1].rstrip() + "…"


def _visits_or_none(count: int) -> str:
    return visits(count) if count else translate("wording", "no visit")


def _in_weeks(count: int) -> str:
    return translate("wording", "in 1 week") if count == 1 else translate("wording", "in %n weeks", None, count)


def _in_the_last_weeks(count: int) -> str:
    if count == 1:
        return translate("wording", "in the last week")
    return translate("wording", "in the last %n weeks", None, count)
