"""Fetching the whole directory: page by page into a run that replaces the old copy at the end."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.members import CustomerId
from kiosk.core.ports import DirectorySync
from kiosk.teamup.paging import Page, Row
from kiosk.teamup.wire import BlockBody, CustomerBody, IssueBody, MembershipBody


class Stage(StrEnum):
    """What is being fetched."""

    CUSTOMERS = "customers"
    MEMBERSHIPS = "memberships"
    BLOCKS = "blocks"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is: `done` rows of `total` (None: TeamUp does not say)."""

    stage: Stage
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync brought. `skipped` rows could not be read; `denied` stages were not permitted."""

    customers: int
    memberships: int
    blocked: int
    flagged: int
    skipped: int = 0
    denied: tuple[Stage, ...] = ()


class DirectorySource(Protocol):
    """Where the directory comes from: the lists of `TeamUp`."""

    def customers(self, stop: threading.Event | None = None) -> Iterator[Page[CustomerBody]]:
        """Yield all customers."""

    def memberships(self, stop: threading.Event | None = None) -> Iterator[Page[MembershipBody]]:
        """Yield all customer memberships."""

    def blocks(self, stop: threading.Event | None = None) -> Iterator[Page[BlockBody]]:
        """Yield all active registration blocks."""

    def flags(self, stop: threading.Event | None = None) -> Iterator[Page[IssueBody]]:
        """Yield all issues flagged on a profile."""


class DirectorySyncer:
    """Copies TeamUp's customers and what they hold into the local directory.

    `card_field` is the custom field of card numbers (0: none); `now` gives an aware time.
    """

    def __init__(
        self,
        source: DirectorySource,
        directory: DirectorySync,
        *,
        card_field: int,
        now: Callable[[], datetime],
    ) -> None:
        self._source = source
        self._directory = directory
        self._card_field = card_field
        self._now = now

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        """Fetch everything once; `progress` is called after every page, in this thread.

        Raises `TeamUpError` or `StoreError` when it cannot be finished (`Stopped` when `stop` was
        set); the old copy then stays as it was. A token that may not read blocks or issues does
        not stop the sync: those stages are named in the report, and the marks of before stay.
        """
        tally = _Tally(progress)
        run = self._directory.begin()
        for customers in tally.count(Stage.CUSTOMERS, self._source.customers(stop)):
            self._directory.store_customers(
                run, [row.to_core(self._card_field) for row in customers.rows], self._now()
            )
        for held in tally.count(Stage.MEMBERSHIPS, self._source.memberships(stop)):
            self._directory.store_memberships(run, [row.to_core() for row in held.rows])
        blocked = _unless_denied(
            row.customer
            for page in tally.count(Stage.BLOCKS, self._source.blocks(stop))
            for row in page.rows
            if row.is_active
        )
        flagged = _unless_denied(
            row.customer
            for page in tally.count(Stage.FLAGS, self._source.flags(stop))
            for row in page.rows
        )
        if not tally.complete(Stage.CUSTOMERS):
            raise TeamUpError(
                "TeamUp gave fewer customers than it has; the old copy of the members is kept."
            )
        self._directory.finish(run, blocked=blocked, flagged=flagged, at=self._now())
        return SyncReport(
            customers=tally.rows[Stage.CUSTOMERS],
            memberships=tally.rows[Stage.MEMBERSHIPS],
            blocked=len(blocked or ()),
            flagged=len(flagged or ()),
            skipped=tally.skipped,
            denied=tuple(
                stage
                for stage, found in ((Stage.BLOCKS, blocked), (Stage.FLAGS, flagged))
                if found is None
            ),
        )


def _unless_denied(customers: Iterator[int]) -> frozenset[CustomerId] | None:
    """Collect `customers`; None when the token may not read them."""
    try:
        return frozenset(map(CustomerId, customers))
    except Refused:
        return None


class _Tally:
    """Counts rows as pages go by, and tells how far the sync is."""

    def __init__(self, progress: Callable[[SyncProgress], None]) -> None:
        self.rows = dict.fromkeys(Stage, 0)
        self.skipped = 0
        self._progress = progress
        self._announced: dict[Stage, int | None] = {}

    def count(self, stage: Stage, pages: Iterator[Page[Row]]) -> Iterator[Page[Row]]:
        self._progress(SyncProgress(stage, 0))
        for page in pages:
            yield page
            self.rows[stage] += len(page.rows)
            self.skipped += page.skipped
            self._announced[stage] = page.count
            self._progress(SyncProgress(stage, self.rows[stage] + page.skipped, page.count))

    def complete(self, stage: Stage) -> bool:
        """Whether most rows came that the last page announced.

        The list may change while it is read, so a few rows more or less say nothing; an ending
        after half of them would make members unknown at the door.
        """
        announced = self._announced.get(stage)
        return announced is None or self.rows[stage] + self.skipped >= announced * 0.9
