"""Scans nobody could be found for when they were made: tried again once more is known."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from kiosk.core import rules
from kiosk.core.checkin import Checkin
from kiosk.core.errors import AlreadyRecorded, TeamUpError, UnknownCheckin
from kiosk.core.judging import Judge
from kiosk.core.members import CustomerId, MemberRecord
from kiosk.core.ports import KeptScan, Outbox


def dated(scan: KeptScan, now: datetime) -> KeptScan:
    """Return `scan` with its day at the venue, whose time zone is that of `now`.

    It may not have been known when the scan was kept.
    """
    return replace(scan, day=scan.scanned_at.astimezone(now.tzinfo).date())


def match_kept_scans(
    outbox: Outbox,
    judge: Judge,
    *,
    people: Callable[[KeptScan], tuple[MemberRecord, ...]],
    record: Callable[[rules.CheckIn, KeptScan, datetime], Checkin],
    now: datetime,
    read: Collection[CustomerId] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> tuple[Checkin, ...]:
    """Book each kept scan whose member is known by now and may simply enter.

    `people` tells whose a scan is, `record` commits its visit and closes it. A scan of somebody who
    has come in anyway is closed; any other stays for staff to look at. With `read`, only scans of
    these customers are looked at, and what the copy says of them is not asked of TeamUp again: it
    was read a moment ago. Ends early once `stopped`. May raise `StoreError`.
    """
    made = []
    for kept in outbox.kept_scans():
        if stopped():
            break
        scan = dated(kept, now)
        owners = people(scan)
        if len(owners) != 1 or (read is not None and owners[0].customer.id not in read):
            continue
        decision = _decide(judge, owners[0], scan, ask=read is None)
        if isinstance(decision, rules.CheckIn):
            try:
                made.append(record(decision, scan, now))
                continue
            except UnknownCheckin:
                continue  # staff were quicker
            except AlreadyRecorded:
                # At the door meanwhile, or just after this scan: one visit all the same, and no
                # reason to hold up the scans behind it.
                pass
        elif not isinstance(decision, rules.AlreadyIn):
            continue
        outbox.close_scan(scan.id, at=now, detail="already checked in")
    return tuple(made)


def _decide(judge: Judge, record: MemberRecord, scan: KeptScan, *, ask: bool) -> rules.Decision:
    decision = judge.decide(record, scan.scanned_at, scan.day)
    if not ask or not isinstance(decision, rules.FrontDesk):
        return decision
    try:
        return judge.decide_fresh(record, scan.scanned_at, scan.day)
    except TeamUpError:
        return decision  # it stays kept, and is tried again after the next sync
