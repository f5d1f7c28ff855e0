"""Check-ins, members and second processes for the tests of the store."""

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    MemberRecord,
)
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.identification.codes import Code, Source
from kiosk.core.ports import PendingScan
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.helpers.patience import PATIENCE_S

ROOT: Final = Path(__file__).resolve().parents[2]
VENUE_TZ: Final = timezone(timedelta(hours=2))
NOW: Final = datetime(2026, 5, 4, 18, 2, 3, 400, tzinfo=VENUE_TZ)

PATHS: Final = {
    CheckinState.RECORDED: (),
    CheckinState.SENDING: (CheckinEvent.SEND,),
    CheckinState.CONFIRMED: (CheckinEvent.SEND, CheckinEvent.ACCEPT),
    CheckinState.REFUSED: (CheckinEvent.SEND, CheckinEvent.REFUSE),
    CheckinState.UNANSWERED: (CheckinEvent.SEND, CheckinEvent.NO_REPLY),
    CheckinState.DISMISSED: (CheckinEvent.SEND, CheckinEvent.REFUSE, CheckinEvent.DISMISS),
    CheckinState.CANCELLED: (CheckinEvent.CANCEL,),
}
"""The shortest way of a new check-in into each state."""


def a_checkin(
    name: str = "c1",
    *,
    customer: int = 7,
    at: datetime = NOW,
    day: date | None = None,
    membership: int | None = 70,
    person: str = "Ana Núñez",
    membership_name: str = "Unlimited",
    comped: bool = False,
) -> Checkin:
    return Checkin(
        id=name,
        state=CheckinState.RECORDED,
        customer=CustomerId(customer),
        customer_name=person,
        customer_membership=None if membership is None else CustomerMembershipId(membership),
        membership_name=membership_name,
        venue=321,
        date=at.date() if day is None else day,
        scanned_at=at,
        comped=comped,
        source=Source.SERIAL,
    )


def in_state(
    outbox: SqliteOutbox, state: CheckinState, name: str = "c1", customer: int = 7
) -> Checkin:
    """Record a check-in and lead it into `state`."""
    outbox.record(a_checkin(name, customer=customer), window=None)
    for event in PATHS[state]:
        outbox.move(name, event, at=NOW)
    return outbox.get(name)


def a_scan(name: str = "s1", *, text: str = "CARD 9", at: datetime = NOW) -> PendingScan:
    return PendingScan(name, Code(text, symbology="code128", engine="zxing"), at, at.date())


def a_customer(
    number: int,
    first: str = "Ana",
    last: str = "Lee",
    *,
    email: str = "",
    cards: tuple[str, ...] = (),
) -> Customer:
    return Customer(CustomerId(number), first, last, email, cards=cards)


def a_membership(number: int, customer: int, name: str = "Unlimited") -> CustomerMembership:
    return CustomerMembership(CustomerMembershipId(number), CustomerId(customer), name)


def a_record(
    customer: Customer,
    *memberships: CustomerMembership,
    blocked: bool = False,
    flagged: bool = False,
    at: datetime = NOW,
) -> MemberRecord:
    return MemberRecord(customer, memberships, at.astimezone(UTC), blocked, flagged)


def start_python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a second Python process on `code`, with pipes, from the root of the repository."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


KILLED_AT: Final = """
import os, signal, sys
left = int(sys.argv.pop())
def count(frame, event, argument):
    global left
    name = frame.f_code.co_filename
    if "kiosk/store" in name and not name.endswith("wal.py"):  # which only reads, line upon line
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return count
sys.settrace(count)
"""
"""Code that counts the lines of the store it runs, and ends itself by SIGKILL at one.

Which is said by the last argument. Put it before other code, which prints "whole" at its end.
"""


def killed_at_many_lines(
    code: str, *arguments: str, prepare: Callable[[], None], look: Callable[[], None]
) -> int:
    """Run `code` again and again, killed at ever later lines of the store, until it is whole.

    Before each run the files are made by `prepare`, after it they are looked at by `look`. Returns
    how many were killed.
    """
    line, killed = 1, 0
    while True:
        prepare()
        child = start_python(KILLED_AT + code, *arguments, str(line))
        out, err = child.communicate(timeout=PATIENCE_S)
        look()
        if "whole" in out:
            return killed
        assert child.returncode == -signal.SIGKILL, err
        killed += 1
        line += 1 + line // 6
