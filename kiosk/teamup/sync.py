"""Fetching the whole directory: page by page into the live copy; the rest goes out at the end.

A page freshens the members on it at once. Only a sync that came to its end, with lists that look
whole, takes anybody or anything out of the copy: an odd answer must not make members unknown at
the door.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.members import CustomerId
from kiosk.core.ports import DirectoryStatus, DirectorySync
from kiosk.core.syncing import Stage, SyncProgress
from kiosk.teamup.paging import Page, Row
from kiosk.teamup.wire import BlockBody, CustomerBody, IssueBody, MembershipBody

_HANDFUL: Final = 5
"""A copy of no more customers may empty itself: somebody is trying the kiosk out."""


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


class DirectoryCopy(DirectorySync, Protocol):
    """The local copy, as a sync sees it."""

    def status(self) -> DirectoryStatus:
        """Return the size and age of the copy."""


class DirectorySyncer:
    """Copies TeamUp's customers and what they hold into the local directory.

    `card_field` is the custom field of card numbers (0: none); `now` gives an aware time.
    """

    def __init__(
        self,
        source: DirectorySource,
        directory: DirectoryCopy,
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
        set), or when a list looks cut off, emptied or without the card numbers: members on pages
        that came before are fresh then, and nobody and no mark is taken out of the copy. A token
        that may not read blocks or issues does not stop the sync: those stages are named in the
        report, and the marks of before stay.
        """
        tally = _Tally(progress)
        known = self._directory.status().customers
        run = self._directory.begin()
        for customers in tally.count(Stage.CUSTOMERS, self._source.customers(stop)):
            self._check_cards(customers)
            self._directory.store_customers(
                run, [row.to_core(self._card_field) for row in customers.rows], self._now()
            )
        tally.check_anybody(known)
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

    def _check_cards(self, page: Page[CustomerBody]) -> None:
        """Raise `TeamUpError` when a page would take everybody's card numbers away."""
        if self._card_field and page.rows and all(row.field_values is None for row in page.rows):
            raise TeamUpError(
                "TeamUp gave the members without their custom fields; the card numbers known "
                "before are kept. Check what the token may read, or set members.card_field to 0 "
                "if there are no cards."
            )


def _unless_denied(customers: Iterator[int]) -> frozenset[CustomerId] | None:
    """Collect `customers`; None when the token may not read them."""
    try:
        return frozenset(map(CustomerId, customers))
    except Refused:
        return None


class _Tally:
    """Counts rows as pages go by, tells how far the sync is, and judges whether a list is whole."""

    def __init__(self, progress: Callable[[SyncProgress], None]) -> None:
        self.rows = dict.fromkeys(Stage, 0)
        self._progress = progress
        self._skipped = dict.fromkeys(Stage, 0)
        self._announced: dict[Stage, int] = {}

    @property
    def skipped(self) -> int:
        """How many rows of all lists could not be read."""
        return sum(self._skipped.values())

    def count(self, stage: Stage, pages: Iterator[Page[Row]]) -> Iterator[Page[Row]]:
        """Yield `pages`. Raises `TeamUpError` at their end when the list cannot be all of it."""
        self._progress(SyncProgress(stage, 0))
        for page in pages:
            yield page
            self.rows[stage] += len(page.rows)
            self._skipped[stage] += page.skipped
            if page.count is not None:
                self._announced[stage] = page.count
            done = self.rows[stage] + self._skipped[stage]
            self._progress(SyncProgress(stage, done, page.count))
        self._check_whole(stage)

    def check_anybody(self, known: int) -> None:
        """Raise `TeamUpError` when no customer came though the copy has `known` of them."""
        if self.rows[Stage.CUSTOMERS] or not known:
            return
        if self._announced.get(Stage.CUSTOMERS) == 0 and known <= _HANDFUL:
            return
        raise TeamUpError(
            f"TeamUp gave no customers at all, though the kiosk knows {known}; these are kept. "
            "Check teamup.provider_id and what the token may read; a business that really has no "
            "customers needs a new folder under data.dir."
        )

    def _check_whole(self, stage: Stage) -> None:
        rows, skipped = self.rows[stage], self._skipped[stage]
        announced = self._announced.get(stage)
        if announced is None:
            # Where the list of customers says how long it is, an empty list says so as well.
            cut = not rows and Stage.CUSTOMERS in self._announced
        else:
            # The list may change while it is read, so a few rows more or less say nothing.
            cut = rows + skipped < announced * 0.9
        if cut:
            raise TeamUpError(
                f"TeamUp gave fewer {stage} than it has; what the kiosk knows of the members is "
                "kept. It asks again by itself."
            )
        if skipped > rows:
            raise TeamUpError(
                f"Most of TeamUp's {stage} could not be understood; what the kiosk knows of the "
                "members is kept. A newer version of the kiosk may help."
            )
