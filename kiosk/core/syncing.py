"""How far the copy of TeamUp's members is: what staff are shown, and what they can ask for."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """What is being fetched, in this order."""

    CUSTOMERS = "customers"
    MEMBERSHIPS = "memberships"
    BLOCKS = "blocks"
    FLAGS = "flags"


class Mark(StrEnum):
    """What TeamUp's staff have put on a customer."""

    BLOCKED = "blocked"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is: `done` rows of `total` (None: TeamUp does not say)."""

    stage: Stage
    done: int
    total: int | None = None

    @property
    def fraction(self) -> float | None:
        """How far the whole sync is, 0 to 1; None where nobody can tell.

        Nearly all of the time goes to customers and to memberships, about half to each.
        """
        if self.stage in (Stage.BLOCKS, Stage.FLAGS):
            return 1.0
        if not self.total:
            return None
        done = 0.5 * min(1.0, self.done / self.total)
        return done if self.stage is Stage.CUSTOMERS else 0.5 + done


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """Where a full sync is, kept on disk with every page, so that a later one goes on there.

    `source` says of which account, `started_at` (aware) since when. `page` is the address of the
    next page of `stage`, empty for the first. `seen` is what the sync itself wants to remember.
    """

    run: int
    source: str
    started_at: datetime
    stage: Stage = Stage.CUSTOMERS
    page: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of the copy, and of the sync that freshens it.

    `completed_at` (aware): when the last full sync ended; None before the first. `progress` is
    None while nothing is being fetched. `error` is a sentence on why the last sync failed, empty
    when it did not.
    """

    customers: int
    memberships: int
    completed_at: datetime | None
    progress: SyncProgress | None = None
    error: str = ""

    @property
    def running(self) -> bool:
        """Whether a sync is going on."""
        return self.progress is not None

    @property
    def fraction(self) -> float | None:
        """How far it is, 0 to 1; None when nothing is fetched, or nobody can tell."""
        return self.progress.fraction if self.progress else None


class SyncControl(Protocol):
    """The sync of the members, for the staff area. Every call is safe from any thread."""

    def status(self) -> SyncStatus:
        """Return the state of the copy. Blocks on the disk; may raise `StoreError`."""

    def sync_now(self) -> None:
        """Fetch the members as soon as possible; returns at once."""
