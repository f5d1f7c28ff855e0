"""Check-ins and pending scans as rows of a list."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from kiosk.core.checkin.checkin import OPEN_STATES, Checkin, CheckinState
from kiosk.core.ports import PendingScan
from kiosk.ui.kit.palette import Tone
from kiosk.ui.language.formats import join_inline
from kiosk.ui.language.messages import message_text
from kiosk.ui.staff.lists import Chip, ListItem
from kiosk.ui.staff.texts import (
    short_code,
    source_text,
    state_text,
    time_text,
    translate,
    visit_membership_text,
)

SCAN_KEY = "scan:"

NEEDS_STAFF = frozenset({CheckinState.REFUSED, CheckinState.UNANSWERED})
"""States that stay until staff do something."""

_STATE_LOOKS: Final = {
    CheckinState.RECORDED: (Tone.NOTE, "clock"),
    CheckinState.SENDING: (Tone.BRAND, "send"),
    CheckinState.CONFIRMED: (Tone.GOOD, "check"),
    CheckinState.REFUSED: (Tone.REFUSED, "stop"),
    CheckinState.UNANSWERED: (Tone.DESK, "question"),
    CheckinState.DISMISSED: (Tone.MUTED, "cross"),
    CheckinState.CANCELLED: (Tone.MUTED, "back"),
}


def state_chip(state: CheckinState) -> Chip:
    """Return a state as colour, icon and word."""
    tone, icon = _STATE_LOOKS[state]
    return Chip(state_text(state), tone, icon)


def arrival_row(checkin: Checkin, now: datetime) -> ListItem:
    """Return a line of today's arrivals."""
    return ListItem(
        key=checkin.id,
        title=checkin.customer_name,
        detail=join_inline((visit_membership_text(checkin), source_text(checkin.source))),
        lead=time_text(checkin.scanned_at, now),
        chip=state_chip(checkin.state),
    )


def queue_row(checkin: Checkin, now: datetime) -> ListItem:
    """Return a line of the queue, with what went wrong, if anything did."""
    details = [message_text(checkin.error) or visit_membership_text(checkin)]
    if checkin.attempts:
        details.append(translate("Staff", "Tries: {count}").format(count=checkin.attempts))
    return ListItem(
        key=checkin.id,
        title=checkin.customer_name,
        detail=join_inline(reversed(details)),
        lead=time_text(checkin.scanned_at, now),
        chip=state_chip(checkin.state),
    )


def needs_staff(scan: PendingScan, now: datetime) -> bool:
    """Tell whether a pending scan has waited long enough for staff to look at it."""
    return now - scan.scanned_at >= timedelta(days=1)


def scan_row(scan: PendingScan, now: datetime) -> ListItem:
    """Return a line for a code nobody could be found for."""
    detail = (
        translate("Staff", "Nobody was found for a day: choose the member, or dismiss it")
        if needs_staff(scan, now)
        else translate("Staff", "Nobody known under this code, it is tried again by itself")
    )
    return ListItem(
        key=f"{SCAN_KEY}{scan.id}",
        title=short_code(scan.code),
        detail=join_inline((detail, source_text(scan.code.source))),
        lead=time_text(scan.scanned_at, now),
        chip=Chip(translate("Staff", "Kept scan"), Tone.DESK, "scanner"),
    )


def queue_rows(
    checkins: Iterable[Checkin], scans: Iterable[PendingScan], now: datetime
) -> tuple[ListItem, ...]:
    """Return the queue: what needs staff, then pending scans, then what is sent by itself."""
    listed = [checkin for checkin in checkins if checkin.state in OPEN_STATES]
    urgent = [queue_row(c, now) for c in listed if c.state in NEEDS_STAFF]
    waiting = [queue_row(c, now) for c in listed if c.state not in NEEDS_STAFF]
    return (*urgent, *(scan_row(scan, now) for scan in scans), *waiting)
