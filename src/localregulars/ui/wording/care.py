"""The care card in words. It is read together with the customer, so it speaks to them: "you"."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from localregulars.application.care.card import Agreement
from localregulars.application.care.how_to_ask import EmergencyChoice
from localregulars.domain.care import TELL_WITHIN_DAYS, CareWish, EmergencyContact, WhyNotYet
from localregulars.domain.check_in import ContactChannel
from localregulars.domain.consent import NO, NOT_USED_YET, Adult, Purpose
from localregulars.domain.restriction import RestrictedBecause
from localregulars.ui.wording.consent import days_said, state_line
from localregulars.ui.wording.dates import days, ended, short_date, short_dates
from localregulars.ui.wording.phones import readable

translate = QCoreApplication.translate


def agreement(purpose: Purpose) -> str:
    """What is agreed to, as the customer reads it."""
    words = {
        Purpose.HISTORY: translate("wording", "Remembering your visits and what you usually have"),
        Purpose.MONITORING: translate(
            "wording", "Noticing when you are missing or not as usual, and asking how you are"
        ),
        Purpose.CONTACT_PHONE: translate("wording", "Calling you to ask how you are"),
        Purpose.CONTACT_SMS: translate("wording", "Texting you to ask how you are"),
        Purpose.CONTACT_EMAIL: translate("wording", "E-mailing you to ask how you are"),
        Purpose.CONTACT_POST: translate("wording", "Sending you a card to ask how you are"),
        Purpose.EMERGENCY_CONTACT: translate("wording", "Calling somebody whom you named, when nobody reaches you"),
        Purpose.NOTES: translate("wording", "Noting small things that you tell us, and your birthday"),
        Purpose.FEEDBACK: translate("wording", "Keeping what you tell us about the shop"),
        Purpose.LOYALTY: translate("wording", "Counting your visits for a thank-you now and then"),
        Purpose.INVITATIONS_PHONE: translate("wording", "Calling you about events, or to hear your opinion"),
        Purpose.INVITATIONS_SMS: translate("wording", "Texting you about events, or to hear your opinion"),
        Purpose.INVITATIONS_EMAIL: translate("wording", "E-mailing you about events, or to hear your opinion"),
        Purpose.INVITATIONS_POST: translate("wording", "Writing to you about events, or to hear your opinion"),
        Purpose.PUBLICATION: translate("wording", "Asking whether we may show a kind word or a photo of yours"),
        Purpose.STATISTICS: translate("wording", "Counting you in the anonymous summary for the community"),
    }
    return words[purpose]


def where_it_stands(line: Agreement, today: date) -> str:
    """The state of one agreement, and when it is asked about again."""
    status, again = line.status, line.ask_again_from
    if line.is_for_adults:
        state = state_line(status, today)
        return ended(translate("wording", "{state}. Only adults can agree to this.").format(state=state))
    if status is None or again is None:
        return state_line(status, today)
    state = state_line(status, today, again)
    day = short_dates((*days_said(status), again), today)[-1]
    if status.state in NO:
        return ended(translate("wording", "{state}. Not asked again until {day}.").format(state=state, day=day))
    return ended(translate("wording", "{state}. We ask again from {day}.").format(state=state, day=day))


def what_it_does_now(purpose: Purpose) -> str:
    """What a yes does in this version, where that is less than its words say; else ""."""
    if purpose in NOT_USED_YET:
        return translate("wording", "We keep nothing for this yet.")
    if purpose is Purpose.PUBLICATION:
        return translate(
            "wording",
            "A yes only lets us ask: everything that is shown needs a yes of its own, in “What others may see”.",
        )
    return ""


def what_withdrawal_does(purpose: Purpose) -> str:
    """What happens at once when a yes is taken back."""
    words = {
        Purpose.HISTORY: translate(
            "wording", "Your visits are deleted at once, and noticing that you are missing ends with them."
        ),
        Purpose.MONITORING: translate(
            "wording", "Everything that was worked out from your visits is deleted at once, and nobody asks after you."
        ),
        Purpose.EMERGENCY_CONTACT: translate(
            "wording", "Whoever you named is forgotten at once, and nobody is called."
        ),
        Purpose.NOTES: translate("wording", "The notes about you and your birthday are deleted at once."),
        Purpose.PUBLICATION: translate(
            "wording",
            "Nothing of yours is shown from now on, and whoever works here takes down today what is. "
            "Copies that others made cannot be called back.",
        ),
        Purpose.STATISTICS: translate(
            "wording", "You are not counted from now on. A number that was published cannot be pulled back."
        ),
    }
    if purpose in words:
        return words[purpose]
    return translate("wording", "What was kept only for this is deleted at once, and it is not used any more.")


def age(adult: Adult) -> str:
    """What follows from their age, where something does; else ""."""
    words = {
        Adult.YES: "",
        Adult.NO: translate("wording", "Then we do not look at your visits; that is only for adults."),
        Adult.UNKNOWN: translate("wording", "Only adults are looked out for. We never ask for a year."),
    }
    return words[adult]


def frozen(because: RestrictedBecause | None) -> str:
    """What a restriction or an objection freezes; "" where there is none."""
    if because is None:
        return ""
    if because is RestrictedBecause.OBJECTION:
        start = translate("wording", "You objected, and that holds.")
    else:
        start = translate("wording", "You asked us to leave your data alone for now, and that holds.")
    rest = translate(
        "wording",
        "What we have is stored and nothing else: no visit is written down, nothing is worked out, nobody asks after "
        "you, and nothing below can be changed. You can still take back any yes.",
    )
    return f"{start} {rest}"


def when_to_ask(wish: CareWish) -> str:
    """How soon they want to be asked after."""
    if wish.ask_after_days is None:
        return translate("wording", "As we see fit, by your own rhythm")
    return translate("wording", "After {days} without you").format(days=days(wish.ask_after_days))


def channel(value: ContactChannel | None) -> str:
    """A way to ask somebody; None: as the shop likes."""
    words = {
        None: translate("wording", "As we see fit"),
        ContactChannel.IN_PERSON: translate("wording", "In person"),
        ContactChannel.PHONE: translate("wording", "By telephone"),
        ContactChannel.SMS: translate("wording", "By text message"),
        ContactChannel.EMAIL: translate("wording", "By e-mail"),
        ContactChannel.POST: translate("wording", "By post"),
    }
    return words[value]


def contact_title(contact: EmergencyContact) -> str:
    """Who it is: "Bo Kim, son · +44 20 7946 0018"."""
    if contact.refused_at is not None:
        return translate("wording", "Somebody who said no")
    who = ", ".join(part for part in (contact.name, contact.relation) if part)
    return translate("wording", "{who} · {phone}").format(who=who, phone=readable(contact.phone))


def contact_case(contact: EmergencyContact) -> str:
    """When they are called: never sooner, never for anything else."""
    return translate("wording", "Called only after {days} without you and {tries} that reached nobody.").format(
        days=days(contact.after_days), tries=_tries(contact.after_tries)
    )


def contact_told(contact: EmergencyContact, today: date) -> str:
    """Whether they know that their number is kept, and by when they have to be told."""
    if contact.refused_at is not None:
        day = short_date(contact.refused_at.date(), today)
        return translate("wording", "Said no on {day}; name and number are deleted. Name somebody else?").format(
            day=day
        )
    if contact.told_at is not None:
        told = translate("wording", "They were told on {day}.")
        return ended(told.format(day=short_date(contact.told_at.date(), today)))
    due = short_date((contact.at + timedelta(days=TELL_WITHIN_DAYS)).date(), today)
    return ended(translate("wording", "They do not know yet: tell them by {day}.").format(day=due))


def call_line(choice: EmergencyChoice) -> str:
    """Whether somebody who was named may be called about the check-in now, and if not, why not."""
    contact = choice.contact
    name = contact.name or translate("wording", "Somebody whom they named")
    if choice.why_not_yet is None:
        return translate("wording", "{who} may be called now: what was agreed for has come about.").format(
            who=contact_title(contact)
        )
    reasons = {
        WhyNotYet.REFUSED: translate("wording", "{name} said that they do not want to be called."),
        WhyNotYet.NOT_ASKED_AFTER: translate("wording", "{name} is not called: nobody is asking after this customer."),
        WhyNotYet.WAS_REACHED: translate("wording", "{name} is not called: the customer was reached."),
        WhyNotYet.TOO_FEW_TRIES: translate("wording", "{name} is not called yet: agreed only after {tries}."),
        WhyNotYet.TOO_SOON: translate("wording", "{name} is not called yet: agreed only after {days} of silence."),
    }
    values = {"name": name, "tries": _tries(contact.after_tries), "days": days(contact.after_days)}
    return reasons[choice.why_not_yet].format(**values)


def birthday(month_and_day: str, today: date) -> str:
    """A birthday without its year: "3 Jun"; "" for none."""
    if not month_and_day:
        return ""
    month, _dash, day = month_and_day.partition("-")
    leap_year = 2000
    known = date(leap_year, int(month), int(day))
    is_leap_day = (known.month, known.day) == (2, 29)
    return short_date(known, known) if is_leap_day else short_date(known.replace(year=today.year), today)


def months() -> list[str]:
    """The twelve months, as the reader's language calls them on their own."""
    return [QLocale().standaloneMonthName(number) for number in range(1, 13)]


def _tries(count: int) -> str:
    return translate("wording", "1 try") if count == 1 else translate("wording", "%n tries", None, count)
