"""The audit trail in sentences: what was done, to whom, with which numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from localregulars.application.rights.audit_view import AuditRow
from localregulars.application.rights.ports import KEYS_AREA
from localregulars.domain.check_in import CheckInOutcome
from localregulars.domain.consent import Purpose
from localregulars.domain.retention import RetentionKind
from localregulars.domain.rights import RightKind
from localregulars.domain.staff import Role
from localregulars.ui.language import LANGUAGES
from localregulars.ui.widgets.charts.number_words import whole
from localregulars.ui.wording import check_ins, consent, privacy
from localregulars.ui.wording.measure_names import names

translate = QCoreApplication.translate


def sentences(rows: Iterable[AuditRow]) -> list[str]:
    """What each line says to a person, in their order."""
    words = templates()
    unknown = translate("audit", "Something was done that this version has no words for ({action})")
    return [words.get(row.action, unknown).format_map(_places(row)) for row in rows]


def templates() -> dict[str, str]:
    """The sentence of every action, with places for who it is about and for its numbers."""
    said_by_people = _feedback() | _surveys() | _voices()
    about_people = _consents() | _people() | _check_ins() | _rights()
    return said_by_people | about_people | _data() | _counter() | _steering() | _keys()


def areas(known: Iterable[str]) -> list[tuple[str, str]]:
    """What the trail can be narrowed to, of the areas that occur, as (area, words) pairs."""
    words = {
        "consent": translate("audit", "Agreements"),
        "notices": translate("audit", "Words that customers are shown"),
        "publication": translate("audit", "What others may see"),
        "customer": translate("audit", "Customers"),
        "person": translate("audit", "Copies and erasures"),
        "request": translate("audit", "Requests by right"),
        "override": translate("audit", "Emergencies"),
        "check_in": translate("audit", "Check-ins"),
        "today": translate("audit", "Today's list on paper"),
        "care": translate("audit", "How customers want to be asked"),
        "emergency": translate("audit", "People to call"),
        "away": translate("audit", "Away notes"),
        "booking": translate("audit", "Appointments"),
        "cost": translate("audit", "What relationships cost"),
        "invitation": translate("audit", "Invitations"),
        "birthday": translate("audit", "Birthdays"),
        "subscription": translate("audit", "Subscriptions"),
        "visit": translate("audit", "Visits by hand"),
        "visits": translate("audit", "Files brought in"),
        "sign_of_life": translate("audit", "Seen or heard"),
        "scoring": translate("audit", "Looking who is missing"),
        "retention": translate("audit", "Clean-ups"),
        "staff": translate("audit", "People at the counter"),
        "group": translate("audit", "Groups of customers"),
        "steering": translate("audit", "Targets and notes beside the numbers"),
        "feedback": translate("audit", "What people say about the shop"),
        "theme": translate("audit", "Themes of what people say"),
        "change": translate("audit", "Changes in the shop"),
        "recovery": translate("audit", "Mistakes put right"),
        "survey": translate("audit", "Surveys"),
        "wish": translate("audit", "Wish list"),
        "poll": translate("audit", "Polls"),
        "backup": translate("audit", "Copies of the shop"),
        "export": translate("audit", "Everything in open formats"),
        "upkeep": translate("audit", "Checks of the shop"),
        "settings": translate("audit", "Who is responsible"),
        "shop": translate("audit", "The shop's profile"),
        "alerts": translate("audit", "Whom to be told about"),
        KEYS_AREA: translate("audit", "Passphrase and keys"),
    }
    known_areas = set(known)
    return [(area, said) for area, said in words.items() if area in known_areas]


def who(row: AuditRow) -> str:
    """Whom a line is about; "" where it is about nobody."""
    if row.is_gone:
        return translate("audit", "Somebody who was erased")
    if row.customer_id is None:
        return ""
    return row.name or translate("audit", "Customer {number}").format(number=row.customer_id)


def _places(row: AuditRow) -> Mapping[str, str]:
    """What may stand in a sentence; a number that a line does not have is a dash."""
    places: dict[str, str] = {"who": who(row), "action": row.action}
    for name, value in row.numbers.items():
        places[name] = _said(row.action, name, value)
    places["counts"] = _counts(row.numbers)
    return defaultdict(lambda: "–", places)


def _said(action: str, name: str, value: int | str) -> str:
    """A number as one writes it, a code in words."""
    if isinstance(value, int):
        return whole(value)
    area = action.split(".", maxsplit=1)[0]
    if name == "purpose" and value in set(Purpose):
        return consent.purpose(Purpose(value))
    if name == "kind" and area == "request" and value in set(RightKind):
        return privacy.right(RightKind(value))
    if name == "outcome" and value in set(CheckInOutcome):
        return check_ins.outcome(CheckInOutcome(value))
    if name == "measure":
        return names().get(value, value.replace("_", " "))
    if name == "language":
        return LANGUAGES.get(value, value)
    if name == "role":
        is_owner = value == Role.OWNER.value
        return translate("audit", "owner") if is_owner else translate("audit", "staff")
    return value.replace("_", " ").replace("contact.", "")


def _counts(numbers: Mapping[str, int | str]) -> str:
    """What a clean-up took out, in words."""
    taken = [(RetentionKind(name), value) for name, value in numbers.items() if name in set(RetentionKind)]
    said = [privacy.taken(kind, count) for kind, count in taken if isinstance(count, int)]
    return translate("audit", ", ").join(said)


def _consents() -> dict[str, str]:
    return {
        "consent.given": translate("audit", "{who} agreed: {purpose}"),
        "consent.renewed": translate("audit", "{who} agreed again: {purpose}"),
        "consent.refused": translate("audit", "{who} said no: {purpose}"),
        "consent.withdrawn": translate("audit", "{who} took a yes back: {purpose}"),
        "consent.imported": translate("audit", "A file of agreements was brought in: {events} from {rows} rows"),
        "consent.swept": translate(
            "audit",
            "Agreements that ended by their date: {expired}; not renewed, so what they kept was deleted: {over}",
        ),
        "notices.adopted": translate(
            "audit", "New words for customers were taken over: {added}; agreements to ask for again: {to_renew}"
        ),
        "notices.own": translate(
            "audit",
            "Own words for customers: {purpose}, {language} (version {version}); "
            "agreements to ask for again: {to_renew}",
        ),
        "notices.shipped": translate(
            "audit",
            "The program's words again: {purpose}, {language} (version {version}); "
            "agreements to ask for again: {to_renew}",
        ),
        "notices.compared": translate(
            "audit", "Own words were compared with newer ones of the program: {purpose}, {language}"
        ),
        "publication.agreed": translate("audit", "{who} agreed to having something shown"),
        "publication.shown": translate("audit", "Something of {who} is shown"),
        "publication.withdrawn": translate("audit", "{who} took the yes to having something shown back"),
        "publication.taken_down": translate("audit", "Something that was shown was taken down"),
        "publication.swept": translate("audit", "Words and photos whose yes does not hold any more: {pieces}"),
        "care.wish": translate("audit", "{who} said how they want to be asked after"),
        "emergency.named": translate("audit", "{who} named somebody to call"),
        "emergency.forgotten": translate("audit", "{who} does not name somebody to call any more"),
        "emergency.told": translate("audit", "Whom {who} named was told about it"),
        "emergency.refused": translate("audit", "Whom {who} named does not want to be called"),
        "emergency.called": translate("audit", "Whom {who} named was called"),
    }


def _people() -> dict[str, str]:
    return {
        "customer.added": translate("audit", "{who} was added"),
        "customer.age_said": translate("audit", "What {who} said about being of age was written down"),
        "customer.corrected": translate("audit", "Details of {who} were changed"),
        "customer.never_suggest": translate("audit", "Whether {who} may be suggested was changed"),
        "customer.put_together": translate("audit", "Another record was put together with {who}; visits: {visits}"),
        "customer.two_people": translate("audit", "{who} and a record that looks alike were said to be two people"),
        "customer.perhaps_one": translate("audit", "That {who} and a record that looks alike are two was taken back"),
        "customer.parted": translate("audit", "{who} and a record put together with them were parted again"),
        "customer.restricted": translate("audit", "What is known of {who} is only stored from now on"),
        "customer.restriction_lifted": translate("audit", "What is known of {who} may be used again"),
        "person.exported": translate("audit", "Everything about {who} was read out for a copy"),
        "person.erased": translate("audit", "{who}: everything about this person was erased"),
        "visit.recorded": translate("audit", "A visit of {who} was recorded by hand"),
        "visit.withdrawn": translate("audit", "A visit of {who} was taken back"),
        "sign_of_life.recorded": translate("audit", "{who} was seen or heard"),
        "sign_of_life.withdrawn": translate("audit", "That {who} was seen or heard was taken back"),
        "away.noted": translate("audit", "{who} will be away; days: {days}"),
        "away.removed": translate("audit", "An away note of {who} was removed"),
        "booking.noted": translate("audit", "{who} has an appointment; days until then: {days}"),
        "booking.imported": translate("audit", "A file of appointments was brought in: {kept} kept from {rows} rows"),
        "booking.removed": translate("audit", "An appointment or subscription of {who} was removed"),
        "booking.undone": translate("audit", "What was noted on an appointment of {who} was taken back"),
        "subscription.noted": translate("audit", "{who} has a subscription; days until its end: {days}"),
        "away.undone": translate("audit", "An away note of {who} was taken back"),
        "birthday.greeted": translate("audit", "{who} was wished a happy birthday"),
        "birthday.undone": translate("audit", "A birthday greeting to {who} was taken back"),
    }


def _check_ins() -> dict[str, str]:
    return {
        "check_in.opened": translate("audit", "{who} was found to be worth a hello"),
        "check_in.done": translate("audit", "{who} was asked after: {outcome}"),
        "check_in.attempted": translate("audit", "{who} could not be reached ({channel})"),
        "check_in.later": translate("audit", "A hello to {who} was put off"),
        "check_in.wrong": translate("audit", "For {who} it was no reason to worry"),
        "check_in.undone": translate("audit", "What was noted on a hello to {who} was taken back"),
        "today.on_paper": translate("audit", "Today's list went onto paper or into a file; people on it: {people}"),
        "scoring.stored": translate("audit", "The program looked who is missing; new: {opened}, ended: {closed}"),
        "scoring.past": translate("audit", "The program looked who was missing on a past day; people: {customers}"),
    }


def _rights() -> dict[str, str]:
    return {
        "request.received": translate("audit", "{who} asked by right: {kind}"),
        "request.extended": translate("audit", "More time was taken for what {who} asked: {kind}"),
        "request.done": translate("audit", "What {who} asked was answered: {kind}"),
        "request.declined": translate("audit", "What {who} asked was declined: {kind}"),
        "request.undone": translate("audit", "A request of {who} was put back to how it stood"),
        "override.made": translate("audit", "In an emergency it was looked up how to reach {who}"),
        "override.reported": translate("audit", "{who} was told what was looked up in an emergency"),
        "retention.applied": translate("audit", "What was kept long enough was taken out: {counts}"),
        "retention.changed": translate("audit", "How long things are kept was changed"),
        "settings.responsible": translate("audit", "Who is responsible for the data was written down"),
    }


def _data() -> dict[str, str]:
    return {
        "cost.logged": translate("audit", "What a relationship cost was written down"),
        "cost.removed": translate("audit", "A line of what relationships cost was removed"),
        "cost.wage": translate("audit", "What an hour costs was changed"),
        "invitation.drawn": translate(
            "audit", "Invitation {invitation} was drawn; on the list: {invited}, left out by the draw: {left_out}"
        ),
        "invitation.done": translate("audit", "Everybody of invitation {invitation} was invited"),
        "invitation.person_done": translate("audit", "Invitation {invitation}: written down that they were invited"),
        "invitation.person_not_done": translate("audit", "Invitation {invitation}: not invited after all"),
        "invitation.not_done": translate("audit", "Invitation {invitation} was opened again"),
        "invitation.on_paper": translate(
            "audit",
            "The list of invitation {invitation} was put on paper, into a file or copied; people on it: {people}",
        ),
        "invitation.taken_back": translate("audit", "Invitation {invitation} was taken back"),
        "alerts.changed": translate("audit", "Whom to be told about was changed: about {capacity} a week"),
        "shop.changed": translate("audit", "The shop's profile was changed"),
        "visits.imported": translate("audit", "A till export was brought in: {kept} visits kept from {rows} rows"),
        "export.saved": translate(
            "audit", "Everything was saved in open formats; customers: {customers}, visits: {visits}"
        ),
        "backup.copied": translate("audit", "A copy of the shop was saved; copies that are listed now: {copies}"),
        "backup.not_copied": translate("audit", "A copy of the shop could not be saved"),
        "backup.copy_unlisted": translate("audit", "A copy of the shop was taken off the list; left: {copies}"),
        "upkeep.looked": translate(
            "audit", "The shop was checked; findings: {findings}, rehearsals that failed: {problems}"
        ),
    }


def _counter() -> dict[str, str]:
    return {
        "staff.added": translate("audit", "Somebody new can be at the counter now ({role})"),
        "staff.pin_changed": translate("audit", "Somebody at the counter has another PIN"),
        "staff.removed": translate("audit", "Somebody is not at the counter any more"),
        "staff.handed_over": translate("audit", "The counter was handed over ({role})"),
        "staff.signed_in": translate("audit", "Somebody took over at the counter ({role})"),
        "staff.wrong_pin": translate("audit", "A wrong PIN was typed at the counter; tries left: {tries_left}"),
        "staff.owner_came_back": translate("audit", "The owner took over with the passphrase"),
        "group.saved": translate("audit", "Group {group} of customers was saved"),
        "group.renamed": translate("audit", "Group {group} of customers has another name"),
        "group.deleted": translate("audit", "Group {group} of customers was deleted; nobody in it was touched"),
    }


def _steering() -> dict[str, str]:
    return {
        "steering.target_set": translate("audit", "A target was set: {measure}"),
        "steering.target_dropped": translate("audit", "A target was taken away: {measure}"),
        "steering.weights_set": translate("audit", "The weights of the engagement score were changed"),
        "steering.benchmark_added": translate("audit", "A figure of others was written down: {measure}"),
        "steering.benchmark_removed": translate("audit", "A figure of others was taken out: {measure}"),
        "steering.note_added": translate("audit", "A note was put on the time line"),
        "steering.note_changed": translate("audit", "A note on the time line was changed"),
        "steering.note_removed": translate("audit", "A note was taken off the time line"),
    }


def _feedback() -> dict[str, str]:
    return {
        "feedback.written": translate("audit", "Something that was said about the shop was written down: {kind}"),
        "feedback.removed": translate("audit", "Something that was written down about the shop was taken out again"),
        "feedback.restored": translate("audit", "What was taken out of what people said was put in again"),
        "feedback.begun": translate("audit", "Somebody began with what was said about the shop"),
        "feedback.put_back": translate("audit", "What somebody began with was put back"),
        "feedback.assigned": translate("audit", "Who sees to what was said was changed, or by when"),
        "feedback.sorted": translate("audit", "What an entry is about was changed"),
        "feedback.answered": translate("audit", "A first word was said to whoever spoke up"),
        "feedback.settled": translate("audit", "It was said honestly why something stays as it is"),
        "feedback.fixed": translate("audit", "What was said was put right by a change"),
        "feedback.told": translate("audit", "Whoever spoke up heard what came of it"),
        "feedback.taken_back": translate("audit", "A step with what was said was taken back"),
        "feedback.attached": translate("audit", "A picture or page was put beside what was said"),
        "feedback.detached": translate("audit", "A picture or page was taken out"),
        "theme.renamed": translate("audit", "Theme {theme} has another name"),
        "theme.merged": translate("audit", "Themes were put together into theme {theme}; others: {themes}"),
        "theme.parted": translate("audit", "Themes that were put together into theme {theme} were parted again"),
        "change.planned": translate("audit", "Change {change} was planned"),
        "change.linked": translate("audit", "What change {change} is about was said anew"),
        "change.made": translate("audit", "Change {change} was made; entries that it put right: {entries}"),
        "change.taken_back": translate("audit", "Change {change} was not made after all"),
        "change.dropped": translate("audit", "Change {change} is not to be made any more"),
        "recovery.opened": translate("audit", "Something went wrong and is to be put right"),
        "recovery.offered": translate("audit", "Something was offered to put a mistake right"),
        "recovery.settled": translate("audit", "A mistake was put right"),
        "recovery.taken_back": translate("audit", "A step in putting a mistake right was taken back"),
        "recovery.removed": translate("audit", "A mistake that was written down was taken out again"),
        "recovery.empowered": translate("audit", "What staff may offer by themselves was changed"),
    }


def _surveys() -> dict[str, str]:
    return {
        "survey.made": translate("audit", "Survey {survey} was written"),
        "survey.dropped": translate("audit", "Survey {survey} was thrown away before anybody was asked"),
        "survey.reworded": translate("audit", "Survey {survey} got new words"),
        "survey.state": translate("audit", "Survey {survey} was started, stopped or put back"),
        "survey.rules": translate(
            "audit", "How surveys are asked was changed: {rest_days} days of rest, {a_day} people a day"
        ),
        "survey.asked": translate("audit", "{who} was asked survey {survey}"),
        "survey.not_asked": translate("audit", "{who} was not asked survey {survey} after all"),
        "survey.answered": translate("audit", "Survey {survey} was answered"),
        "survey.taken_back": translate("audit", "An answer to survey {survey} was taken back"),
    }


def _keys() -> dict[str, str]:
    return {
        "passphrase_changed": translate("audit", "The passphrase was changed"),
        "recovery_code_changed": translate("audit", "The recovery code was replaced"),
        "root_replaced": translate("audit", "All keys were replaced and everything was encrypted anew"),
        "sign_in_on": translate("audit", "The sign-in of a computer was allowed to open the shop"),
        "sign_in_off": translate("audit", "No computer's sign-in opens the shop any more"),
    }


def _voices() -> dict[str, str]:
    """Wishes and polls. A line about somebody does not say which it was, because that may go."""
    return {
        "wish.added": translate("audit", "Wish {wish} was put on the list"),
        "wish.added_for": translate("audit", "{who} put a wish on the list"),
        "wish.joined": translate("audit", "{who} joined a wish"),
        "wish.left": translate("audit", "{who} does not wish something any more"),
        "wish.counted": translate("audit", "Votes without a name for wish {wish}: {more}"),
        "wish.reworded": translate("audit", "A wish has other words"),
        "wish.moved": translate("audit", "Wish {wish} stands at: {state}"),
        "wish.merged": translate("audit", "Wish {wish} was put together with wish {into}"),
        "wish.parted": translate("audit", "Wish {wish} stands by itself again"),
        "wish.told": translate("audit", "{who} was told what became of a wish"),
        "wish.not_told": translate("audit", "{who} was not told after all what became of a wish"),
        "wish.forgotten": translate("audit", "Wish {wish} was taken off the list"),
        "wish.restored": translate("audit", "Wish {wish} is on the list again"),
        "poll.asked": translate("audit", "Poll {poll} was begun"),
        "poll.chosen": translate("audit", "{who} chose something in a poll"),
        "poll.not_chosen": translate("audit", "{who} took a choice in a poll back"),
        "poll.counted": translate("audit", "Votes without a name in poll {poll}: {more}"),
        "poll.runs": translate("audit", "Poll {poll} runs until {until}"),
        "poll.decided": translate("audit", "What became of poll {poll} was written down"),
        "poll.decision_taken_back": translate("audit", "What became of poll {poll} was taken back"),
        "poll.told": translate("audit", "{who} was told what became of a poll"),
        "poll.not_told": translate("audit", "{who} was not told after all what became of a poll"),
        "poll.forgotten": translate("audit", "Poll {poll} was taken off the list"),
        "poll.restored": translate("audit", "Poll {poll} is on the list again"),
    }
