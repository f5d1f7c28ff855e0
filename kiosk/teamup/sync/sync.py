"""Fetching the whole directory: page by page into the live replica; the rest goes out at the end.

A page freshens the members on it at once, and notes on disk where to go on: a sync that is cut
short, by whatever, resumes there. Only a sync that came to its end, with lists that look whole,
takes anybody or anything out of the replica, and only after TeamUp was asked for it by its id: an
odd answer, or a list that moved while it was read, must not make members unknown at the door.

TeamUp's lists come in numbered pages. When customers are deleted while the sync reads, later rows
move to pages it has read already. It notices by the count that comes with every page, and goes back
that many rows; a list that still turns out shorter than announced is read once more.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Final, Protocol, TypeVar

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import Refused, TeamUpError
from kiosk.core.identification.find_me import NO_FACT, FactField
from kiosk.core.messages import msg
from kiosk.core.ports import DirectoryStatus
from kiosk.core.replica import CustomerFlag, ReplicaWriter, SyncPoint, SyncProgress, SyncStage
from kiosk.teamup.http.paging import PAGE_SIZE, Page, Row
from kiosk.teamup.http.wire import BlockBody, CustomerBody, CustomerMembershipBody, IssueBody
from kiosk.teamup.sync.lists import DirectorySource
from kiosk.teamup.sync.sync_progress import SyncTotals

_log = logging.getLogger(__name__)

RESUMED_FOR: Final = timedelta(hours=12)
"""A sync that began longer ago is begun anew: its first pages are too old to be called fresh."""

_STAGES: Final = tuple(SyncStage)
_MAX_REREADS: Final = 2
"""How often a list that lost its place, or rows, is read again from its beginning."""

_SHORT_LISTS: Final = (SyncStage.BLOCKS, SyncStage.FLAGS)
"""Lists of a few pages, whose rows do not tell whether they are new: a resumed sync reads them from
their beginning."""

_NO_SUCH_PAGE: Final = (400, 404)

ReadList = Callable[[threading.Event, str], Iterator[Page[Row]]]
Store = Callable[[Page[Row], SyncPoint], None]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What a sync brought. `skipped` rows could not be read; `denied` stages were not permitted.

    `resumed` tells that an earlier sync, cut short, was taken to its end.
    """

    customers: int
    memberships: int
    blocked: int
    flagged: int
    skipped: int = 0
    denied: tuple[SyncStage, ...] = ()
    resumed: bool = False


class Replica(ReplicaWriter, Protocol):
    """The replica, as a sync sees it."""

    def status(self) -> DirectoryStatus:
        """Return the size and age of the replica."""


class DirectorySyncer:
    """Copies TeamUp's customers and what they hold into the replica.

    `card_field` is the custom field of card numbers (0: none), `fact` says which holds the second
    fact of *Find me*; `now` gives an aware time.
    """

    def __init__(
        self,
        source: DirectorySource,
        directory: Replica,
        *,
        card_field: int,
        now: Callable[[], datetime],
        fact: FactField = NO_FACT,
    ) -> None:
        self._source = source
        self._directory = directory
        self._card_field = card_field
        self._fact = fact
        self._now = now

    def run(self, progress: Callable[[SyncProgress], None], stop: threading.Event) -> SyncReport:
        """Fetch everything once, or the rest of it; `progress` is called after every page.

        Raises `TeamUpError` or `StoreError` when it cannot be finished (`Stopped` when `stop` was
        set), or when a list looks cut off, emptied or without the card numbers: members on pages
        that came before are fresh then, and nobody and no flag is taken out of the replica. A token
        that may not read blocks or issues does not stop the sync: those stages are named in the
        report, and the flags of before stay.
        """
        with self._directory.exclusive():
            known = self._directory.status().customers
            totals = SyncTotals(progress)
            point = self._unfinished(totals)
            resumed = point is not None
            if point is None:
                point = SyncPoint(self._directory.begin(), self._source.identity, self._now())
            run = SyncRun(
                self._source,
                self._directory,
                point,
                totals,
                card_field=self._card_field,
                fact=self._fact,
                now=self._now,
                stop=stop,
            )
            run.read_customers(known)
            run.read_memberships()
            run.read_flags()
            run.read_unseen()
            return self._finish(point.run, totals, resumed=resumed)

    def _unfinished(self, totals: SyncTotals) -> SyncPoint | None:
        """Return where to go on, if an earlier sync of this account was cut short not long ago."""
        point = self._directory.resume_point()
        if point is None or point.source != self._source.identity:
            return None
        if not timedelta() <= self._now() - point.started_at < RESUMED_FOR:
            return None
        try:
            if point.seen:
                totals.load(point.seen)
        except ValueError:
            return None
        return point

    def _finish(self, run: int, totals: SyncTotals, *, resumed: bool) -> SyncReport:
        blocked, flagged = (
            None if stage in totals.denied else self._directory.flagged_customers(run, flag)
            for stage, flag in (
                (SyncStage.BLOCKS, CustomerFlag.BLOCKED),
                (SyncStage.FLAGS, CustomerFlag.FLAGGED),
            )
        )
        self._directory.finish(run, blocked=blocked, flagged=flagged, at=self._now())
        status = self._directory.status()
        return SyncReport(
            customers=status.customers,
            memberships=status.memberships,
            blocked=len(blocked or ()),
            flagged=len(flagged or ()),
            skipped=totals.skipped,
            denied=tuple(stage for stage in SyncStage if stage in totals.denied),
            resumed=resumed,
        )


class SyncRun:
    """Reads each list to its end, from where `point` is. For `DirectorySyncer`."""

    def __init__(
        self,
        source: DirectorySource,
        directory: ReplicaWriter,
        point: SyncPoint,
        totals: SyncTotals,
        *,
        card_field: int,
        fact: FactField,
        now: Callable[[], datetime],
        stop: threading.Event,
    ) -> None:
        self._source = source
        self._directory = directory
        self._point = point
        self._totals = totals
        self._card_field = card_field
        self._fact = fact
        self._now = now
        self._stop = stop

    def read_customers(self, known: int) -> None:
        """Store all customers. Raises `TeamUpError` where none come though `known` were here."""
        stage = SyncStage.CUSTOMERS
        if self._is_past(stage):
            return
        self._read(stage, self._source.customers, self._store_customers)
        self._give_up_unless(lambda: self._totals.check_anybody(known))
        self._enter(SyncStage.MEMBERSHIPS)

    def read_memberships(self) -> None:
        """Store all memberships."""
        stage = SyncStage.MEMBERSHIPS
        if not self._is_past(stage):
            self._read(stage, self._source.memberships, self._store_memberships)
            self._enter(SyncStage.BLOCKS)

    def read_flags(self) -> None:
        """Store who is blocked and who is flagged, as far as the token may see that."""

        def store_blocks(page: Page[BlockBody], then: SyncPoint) -> None:
            blocked = [CustomerId(row.customer) for row in page.rows if row.is_active]
            self._directory.store_flags(CustomerFlag.BLOCKED, blocked, then=then)

        def store_flags(page: Page[IssueBody], then: SyncPoint) -> None:
            flagged = [CustomerId(row.customer) for row in page.rows]
            self._directory.store_flags(CustomerFlag.FLAGGED, flagged, then=then)

        if not self._is_past(SyncStage.BLOCKS):
            self._unless_denied(SyncStage.BLOCKS, self._source.blocks, store_blocks)
            self._enter(SyncStage.FLAGS)
        self._unless_denied(SyncStage.FLAGS, self._source.flags, store_flags)

    def read_unseen(self) -> None:
        """Ask by their ids for all the lists did not show; what TeamUp still has is stored."""
        run = self._point.run
        try:
            for ids in _by_page(self._directory.unseen_customers(run)):
                for customers in self._source.customers_by_id(ids, self._stop):
                    wanted = [row for row in customers.rows if row.id in ids]
                    self._store_customers(replace(customers, rows=tuple(wanted)), self._point)
            for held_ids in _by_page(self._directory.unseen_memberships(run)):
                for held in self._source.memberships_by_id(held_ids, self._stop):
                    kept = tuple(row for row in held.rows if row.id in held_ids)
                    self._store_memberships(replace(held, rows=kept), self._point)
        except Refused as error:
            _log.info("TeamUp cannot be asked for single members (%s); its lists count", error)

    def _read(self, stage: SyncStage, read_list: ReadList[Row], store: Store[Row]) -> None:
        """Read a list to its end, again if need be, and check that it can be all of it."""
        again = 0
        resumed = bool(self._point.page)
        if resumed and stage in _SHORT_LISTS:
            self._begin_again(stage)
        self._totals.tell(stage)
        while True:
            try:
                for page in read_list(self._stop, self._point.page):
                    self._go_back(stage, page, read_list, store, resumed=resumed)
                    resumed = False
                    self._totals.take(stage, page)
                    store(page, self._after(page))
                    self._totals.tell(stage)
            except Refused as error:
                if (
                    again >= _MAX_REREADS
                    or not self._point.page
                    or error.status not in _NO_SUCH_PAGE
                ):
                    raise
                _log.info("TeamUp's %s have become fewer than this page: read again", stage)
            else:
                if again or not self._lacks(stage):
                    break
                _log.info("TeamUp has more %s than it has shown: read again", stage)
            again += 1
            self._begin_again(stage)
        self._give_up_unless(lambda: self._totals.check_whole(stage))

    def _begin_again(self, stage: SyncStage) -> None:
        self._totals.begin_again(stage)
        self._move(replace(self._point, page="", seen=self._totals.dump()))

    def _go_back(
        self,
        stage: SyncStage,
        page: Page[Row],
        read_list: ReadList[Row],
        store: Store[Row],
        *,
        resumed: bool,
    ) -> None:
        """Read pages before `page` again when rows have moved onto them.

        They have as the list became shorter. After an interruption (`resumed`) that is not enough:
        as many may have joined at its end as have left before, so it is gone back until a page
        shows nothing new. What is interrupted here goes on here.
        """
        address = page.previous
        shorter_by = ceil(self._totals.shrunk_by(stage, page) / PAGE_SIZE)
        news = resumed
        while address and (shorter_by > 0 or news):
            before = next(read_list(self._stop, address), None)
            if before is None:
                return
            known = self._stored(stage)
            store(before, replace(self._point, page=address))
            news = news and self._stored(stage) > known
            shorter_by -= 1
            address = before.previous

    def _stored(self, stage: SyncStage) -> int:
        """How many customers or memberships this run has stored, each once."""
        customers, memberships = self._directory.seen(self._point.run)
        return customers if stage is SyncStage.CUSTOMERS else memberships

    def _after(self, page: Page[Row]) -> SyncPoint:
        """The point after a page. The last page of a list is read again by a sync resumed there."""
        if page.next:
            self._point = replace(self._point, page=page.next, seen=self._totals.dump())
        return self._point

    def _lacks(self, stage: SyncStage) -> bool:
        customers, memberships = self._directory.seen(self._point.run)
        if stage is SyncStage.CUSTOMERS:
            return self._totals.lacks(stage, customers)
        return stage is SyncStage.MEMBERSHIPS and self._totals.lacks(stage, memberships)

    def _give_up_unless(self, check: Callable[[], None]) -> None:
        """Give the run up when its lists cannot be trusted: the next one begins anew."""
        try:
            check()
        except TeamUpError:
            self._directory.save_point(None)
            raise

    def _unless_denied(self, stage: SyncStage, read_list: ReadList[Row], store: Store[Row]) -> None:
        try:
            self._read(stage, read_list, store)
        except Refused:
            self._totals.denied.add(stage)

    def _is_past(self, stage: SyncStage) -> bool:
        return _STAGES.index(self._point.stage) > _STAGES.index(stage)

    def _enter(self, stage: SyncStage) -> None:
        self._move(replace(self._point, stage=stage, page="", seen=self._totals.dump()))

    def _move(self, point: SyncPoint) -> None:
        self._directory.save_point(point)
        self._point = point

    def _store_customers(self, page: Page[CustomerBody], then: SyncPoint) -> None:
        if self._card_field and page.rows and all(row.field_values is None for row in page.rows):
            raise TeamUpError(
                msg(
                    "TeamUp gave the members without their custom fields; the card numbers known "
                    "before are kept. Check what the token may read, or set members.card_field "
                    "to 0 if there are no cards."
                )
            )
        customers = [row.to_core(self._card_field, self._fact) for row in page.rows]
        self._directory.store_customers(then.run, customers, self._now(), then=then)

    def _store_memberships(self, page: Page[CustomerMembershipBody], then: SyncPoint) -> None:
        held = [row.to_core() for row in page.rows]
        self._directory.store_memberships(then.run, held, then=then)


def _by_page(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    for start in range(0, len(items), PAGE_SIZE):
        yield items[start : start + PAGE_SIZE]
