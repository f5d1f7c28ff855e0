"""The replica of TeamUp's members: how old it is, how far a sync is, and how a sync writes it."""

from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol

from kiosk.core.admission.members import (
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
)
from kiosk.core.messages import msg

FRESH_FOR: Final = timedelta(hours=26)
"""How old the replica may be for whom it does not know to be no member: a nightly sync may come a
little later than the one before, and take its time."""


def is_fresh(completed_at: datetime | None, now: datetime) -> bool:
    """Return whether the last full sync ended so lately that no night was missed (both aware)."""
    return completed_at is not None and now - completed_at <= FRESH_FOR


def age_trouble(completed_at: datetime | None, now: datetime) -> str:
    """Return a message for staff on a replica that is old, empty for a fresh or a new one."""
    if completed_at is None or is_fresh(completed_at, now):
        return ""
    at = completed_at.astimezone(now.tzinfo)
    return msg(
        "The members were last fetched on {day} at {time}; who joined since may not be known "
        "here. Check the network, then fetch them (staff area, or `kiosk sync`).",
        day=at.date(),
        time=at.time(),
    )


class SyncStage(StrEnum):
    """What is being fetched, in this order."""

    CUSTOMERS = "customers"
    MEMBERSHIPS = "memberships"
    BLOCKS = "blocks"
    FLAGS = "flags"


class CustomerFlag(StrEnum):
    """What the gym's staff have put on a customer in TeamUp."""

    BLOCKED = "blocked"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is: `done` rows of `total` (None: TeamUp does not say)."""

    stage: SyncStage
    done: int
    total: int | None = None

    @property
    def fraction(self) -> float | None:
        """How far the whole sync is, 0 to 1; None where nobody can tell.

        Nearly all of the time goes to customers and to memberships, about half to each.
        """
        if self.stage in (SyncStage.BLOCKS, SyncStage.FLAGS):
            return 1.0
        if not self.total:
            return None
        done = 0.5 * min(1.0, self.done / self.total)
        return done if self.stage is SyncStage.CUSTOMERS else 0.5 + done


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """Where a full sync is, committed with every page, so that a later one can resume there.

    `source` says of which account, `started_at` (aware) since when. `page` is the address of the
    next page of `stage`, empty for the first. `seen` is what the sync itself wants to remember.
    """

    run: int
    source: str
    started_at: datetime
    stage: SyncStage = SyncStage.CUSTOMERS
    page: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of the replica, and of the sync that refreshes it.

    `completed_at` (aware): when the last full sync ended; None before the first. `progress` is
    None while nothing is being fetched. `error` is a message on why the last sync failed, empty
    when it did not. `asked`: a sync was asked for that has not begun.
    """

    customers: int
    memberships: int
    completed_at: datetime | None
    progress: SyncProgress | None = None
    error: str = ""
    asked: bool = False

    @property
    def running(self) -> bool:
        """Whether a sync is going on, or about to begin."""
        return self.asked or self.progress is not None

    @property
    def fraction(self) -> float | None:
        """How far it is, 0 to 1; None when nothing is fetched, or nobody can tell."""
        return self.progress.fraction if self.progress else None


class SyncControl(Protocol):
    """The sync of the members, for the staff area. Every call is safe from any thread."""

    def status(self) -> SyncStatus:
        """Return the state of the replica. Blocks on the disk; may raise `StoreError`."""

    def sync_now(self) -> None:
        """Fetch the members as soon as possible; returns at once."""


class ReplicaWriter(Protocol):
    """The writing side of a full sync: pages are stored under a run, the end drops the rest.

    The point after a page is committed with it (`then`); without one, a run that is cut short
    begins anew. Every call may raise `StoreError`.
    """

    def exclusive(self) -> AbstractContextManager[object]:
        """Keep other syncs out, also those of other processes. Raises `StoreError` if one runs."""

    def begin(self) -> int:
        """Return the number of a new run, and forget where an unfinished one was."""

    def resume_point(self) -> SyncPoint | None:
        """Return where the last run was cut short, if it was."""

    def save_point(self, point: SyncPoint | None) -> None:
        """Remember where a run is; None gives up the unfinished one."""

    def store_customers(
        self,
        run: int,
        customers: Iterable[Customer],
        at: datetime,
        *,
        then: SyncPoint | None = None,
    ) -> None:
        """Insert or replace customers read at `at`."""

    def store_memberships(
        self, run: int, memberships: Iterable[CustomerMembership], *, then: SyncPoint | None = None
    ) -> None:
        """Insert or replace memberships."""

    def store_flags(
        self, flag: CustomerFlag, customers: Iterable[CustomerId], *, then: SyncPoint
    ) -> None:
        """Remember who carries a flag, for the end of the run."""

    def flagged_customers(self, run: int, flag: CustomerFlag) -> frozenset[CustomerId]:
        """Return who was stored under a flag."""

    def seen(self, run: int) -> tuple[int, int]:
        """Return how many customers and how many memberships the run has seen, each once."""

    def unseen_customers(self, run: int) -> tuple[CustomerId, ...]:
        """Return customers of the replica the run has not seen."""

    def unseen_memberships(self, run: int) -> tuple[CustomerMembershipId, ...]:
        """Return memberships the run has not seen though it has seen their customers."""

    def finish(
        self,
        run: int,
        *,
        blocked: Collection[CustomerId] | None,
        flagged: Collection[CustomerId] | None,
        at: datetime,
    ) -> None:
        """Set who is blocked and flagged, drop what the run did not see, note the time.

        None where nobody could tell: those flags stay as they are.
        """
