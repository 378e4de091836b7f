"""Identifiers that the whole program shares, one type each so that they cannot be mixed up."""

from __future__ import annotations

from typing import NewType

CustomerId = NewType("CustomerId", int)
"""The shop's internal number of one customer: says nothing about the person."""

CheckInId = NewType("CheckInId", int)
AwayNoteId = NewType("AwayNoteId", int)
NoticeId = NewType("NoticeId", int)
SignOfLifeId = NewType("SignOfLifeId", int)
AttemptId = NewType("AttemptId", int)
EmergencyContactId = NewType("EmergencyContactId", int)
EmergencyCallId = NewType("EmergencyCallId", int)
PieceId = NewType("PieceId", int)
BookingId = NewType("BookingId", int)
SurveyId = NewType("SurveyId", int)
AskId = NewType("AskId", int)
ResponseId = NewType("ResponseId", int)
CareCostId = NewType("CareCostId", int)
InvitationId = NewType("InvitationId", int)
