"""What staff read of a member beside memberships: why the door says no, family, booked classes."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from kiosk.core import rules
from kiosk.core.notes import Booked
from kiosk.core.rules import Reason
from kiosk.core.staff import MemberFacts
from kiosk.ui.isolation import filled, isolated
from kiosk.ui.kit import IconLabel
from kiosk.ui.moments import clock_text
from kiosk.ui.palette import Tone
from kiosk.ui.staff.words import reason_sentence, translate

_TOLD_ELSEWHERE = frozenset({Reason.BLOCKED, Reason.FLAGGED, Reason.LEAD, Reason.NO_MEMBERSHIP})
"""Reasons that stand on the page in words of their own already."""


def fact_rows(facts: MemberFacts) -> list[IconLabel]:
    """Return a line for each fact that staff should see at once."""
    rows = []
    standing = facts.standing
    if isinstance(standing, rules.FrontDesk) and standing.reason not in _TOLD_ELSEWHERE:
        why = reason_sentence(standing.reason)
        rows.append(IconLabel("warning", why, tone=Tone.DESK, wrap=True))
    if facts.relatives:
        names = QLocale().createSeparatedList([isolated(who.full_name) for who in facts.relatives])
        words = filled(translate("Staff", "Family: {names}"), names=names)
        rows.append(IconLabel("people", words, tone=Tone.MUTED, wrap=True))
    return rows


def booked_rows(classes: Sequence[Booked]) -> list[IconLabel]:
    """Return a line for each class a member has booked today."""
    rows = []
    for one in classes:
        if one.room:
            words = translate("Staff", "Booked today: {name}, {time}, {room}")
        else:
            words = translate("Staff", "Booked today: {name}, {time}")
        text = filled(words, name=one.name, time=clock_text(one.at), room=one.room)
        rows.append(IconLabel("calendar", text, tone=Tone.MUTED, wrap=True))
    return rows
