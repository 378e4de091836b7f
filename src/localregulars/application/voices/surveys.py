"""Making surveys: written down, started, closed; reworded until somebody was asked, then only as a new version."""

from __future__ import annotations

from functools import partial

from localregulars.application.access import owner_only
from localregulars.application.outcome import Changes, Outcome
from localregulars.application.ports import Clock, UnitOfWork
from localregulars.domain.errors import InputRefusedError
from localregulars.domain.ids import SurveyId
from localregulars.domain.survey import (
    Survey,
    SurveyDraft,
    SurveyRules,
    SurveyState,
    checked_draft,
    checked_rules,
)

WAS_ASKED = "Somebody was asked this already, so its words stand; reword it, which makes a new version."


@owner_only
def make_survey(uow: UnitOfWork, clock: Clock, *, draft: SurveyDraft) -> Outcome[SurveyId]:
    """Keep a survey; nobody is asked before it is started."""
    number = uow.surveys.add(checked_draft(draft), clock.now())
    uow.audit.record("survey.made", None, clock.now(), survey=number)
    return Outcome(number, Changes.SURVEYS, partial(drop_survey, survey_id=number))


@owner_only
def drop_survey(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId) -> Outcome[Survey]:
    """Forget one that nobody was asked yet; the value is what it was."""
    survey = uow.surveys.get(survey_id)
    if survey.was_asked:
        raise InputRefusedError(WAS_ASKED)
    uow.surveys.remove(survey_id)
    uow.audit.record("survey.dropped", None, clock.now(), survey=survey_id)
    return Outcome(survey, Changes.SURVEYS, partial(make_survey, draft=survey.draft))


@owner_only
def reword_survey(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId, draft: SurveyDraft) -> Outcome[SurveyId]:
    """Let it say this from now on. What was asked stays as it was, closed, and a new version takes its place."""
    before, after = uow.surveys.get(survey_id), checked_draft(draft)
    if not before.was_asked:
        uow.surveys.reword(survey_id, after)
        uow.audit.record("survey.reworded", None, clock.now(), survey=survey_id)
        undo = partial(reword_survey, survey_id=survey_id, draft=before.draft)
        return Outcome(survey_id, Changes.SURVEYS, undo)
    number = uow.surveys.add(after, clock.now(), replaces=before)
    uow.surveys.set_state(number, before.state)
    uow.surveys.set_state(survey_id, SurveyState.CLOSED)
    uow.audit.record("survey.reworded", None, clock.now(), survey=number)
    return Outcome(number, Changes.SURVEYS, partial(_undo_version, survey_id=number, before=before))


@owner_only
def start_survey(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId) -> Outcome[None]:
    """Ask it from now on."""
    return _set_state(uow, clock, survey_id, SurveyState.RUNNING)


@owner_only
def close_survey(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId) -> Outcome[None]:
    """Ask nobody any more; papers that still come back may be typed in."""
    return _set_state(uow, clock, survey_id, SurveyState.CLOSED)


@owner_only
def change_survey_rules(uow: UnitOfWork, clock: Clock, *, rules: SurveyRules) -> Outcome[None]:
    """Let this rest, this many a day and these limits of a bad score hold from now on."""
    before = uow.surveys.rules()
    uow.surveys.save_rules(checked_rules(rules))
    uow.audit.record(
        "survey.rules",
        None,
        clock.now(),
        rest_days=rules.rest_days,
        a_day=rules.asked_a_day,
        csat=rules.csat_at_most,
        nps=rules.nps_at_most,
    )
    return Outcome(None, Changes.SURVEYS, partial(change_survey_rules, rules=before))


def _set_state(uow: UnitOfWork, clock: Clock, survey_id: SurveyId, state: SurveyState) -> Outcome[None]:
    before = uow.surveys.get(survey_id).state
    uow.surveys.set_state(survey_id, state)
    uow.audit.record("survey.state", None, clock.now(), survey=survey_id, state=state.value)
    return Outcome(None, Changes.SURVEYS, partial(_undo_state, survey_id=survey_id, state=before))


@owner_only
def _undo_state(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId, state: SurveyState) -> Outcome[None]:
    return _set_state(uow, clock, survey_id, state)


@owner_only
def _undo_version(uow: UnitOfWork, clock: Clock, *, survey_id: SurveyId, before: Survey) -> Outcome[None]:
    """The version before is asked as it was; the new one goes unless somebody was asked it meanwhile."""
    if uow.surveys.get(survey_id).was_asked:
        raise InputRefusedError(WAS_ASKED)
    uow.surveys.remove(survey_id)
    uow.surveys.set_state(before.survey_id, before.state)
    uow.audit.record("survey.dropped", None, clock.now(), survey=survey_id)
    return Outcome(None, Changes.SURVEYS)
