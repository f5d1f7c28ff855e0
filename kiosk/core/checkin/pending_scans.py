"""Scans nobody could be found for when they were made: tried again once more is known."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.core.admission import rules
from kiosk.core.admission.eligibility import EligibilityChecker
from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.checkin.checkin import Checkin
from kiosk.core.errors import AlreadyRecorded, Refused, TeamUpError, UnknownCheckin
from kiosk.core.ports import Outbox, PendingScan

_FRESH_READS: Final = 20
"""How many members of pending scans are read from TeamUp at a time, those of the newest scans: the
people at the door need look-ups as well."""


def dated(scan: PendingScan, now: datetime) -> PendingScan:
    """Return `scan` with its day at the venue, whose time zone is that of `now`.

    It may not have been known when the scan was kept.
    """
    return replace(scan, day=scan.scanned_at.astimezone(now.tzinfo).date())


def match_pending_scans(
    outbox: Outbox,
    judge: EligibilityChecker,
    *,
    people: Callable[[PendingScan], tuple[MemberRecord, ...]],
    record: Callable[[rules.CheckIn, PendingScan, datetime], Checkin],
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
    made: list[Checkin] = []
    doubtful = []
    for kept in outbox.pending_scans():
        if stopped():
            return tuple(made)
        scan = dated(kept, now)
        owners = people(scan)
        if len(owners) != 1 or (read is not None and owners[0].customer.id not in read):
            continue
        decision = judge.decide(owners[0], scan.scanned_at, scan.day)
        if isinstance(decision, rules.FrontDesk):
            doubtful.append((scan, owners[0]))
        else:
            made += _settle(outbox, decision, scan, record=record, now=now)
    for scan, owner in doubtful[-_FRESH_READS:] if read is None else ():
        if stopped():
            break
        try:
            decision = judge.decide_fresh(owner, scan.scanned_at, scan.day)
        except Refused:
            continue
        except TeamUpError:
            break  # the others would fare alike; they stay, and are tried again after the next sync
        made += _settle(outbox, decision, scan, record=record, now=now)
    return tuple(made)


def _settle(
    outbox: Outbox,
    decision: rules.Decision,
    scan: PendingScan,
    *,
    record: Callable[[rules.CheckIn, PendingScan, datetime], Checkin],
    now: datetime,
) -> list[Checkin]:
    """Do what follows from a decision about a scan; return the check-in that came of it, if any."""
    if isinstance(decision, rules.CheckIn):
        try:
            return [record(decision, scan, now)]
        except UnknownCheckin:
            return []  # staff were quicker
        except AlreadyRecorded:
            # At the door meanwhile, or just after this scan: one visit all the same, and no
            # reason to hold up the scans behind it.
            pass
    elif not isinstance(decision, rules.AlreadyIn):
        return []
    outbox.close_scan(scan.id, at=now, detail="already checked in")
    return []
