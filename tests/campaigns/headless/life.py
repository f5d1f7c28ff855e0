"""One life of a kiosk without its screen, in a process of its own that may be killed at any time.

The parent hands over visits and is told of each one that is on disk. Everything between the code
and TeamUp is the real thing (`kiosk.app.services`); only the wall clock is shifted, so that days
can follow each other quickly.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from kiosk.app.services import Services
from kiosk.app.venue import VenueClock
from kiosk.core.admission import rules
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import AlreadyRecorded
from kiosk.core.identification.codes import Code, Source
from kiosk.settings.schema import (
    DataSection,
    MembersSection,
    OutboxSection,
    PolicySection,
    Settings,
    TeamUpSection,
)
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.http.rate_budget import RateBudget

QUICK: Final = RequestLimits(read_s=0.4, write_s=2.0, checkin_s=1.0, lookup_s=10.0)
"""Gives up a silent server soon; everything that answers at all has time enough to do so."""

WAITING: Final = frozenset({CheckinState.RECORDED, CheckinState.SENDING})


@dataclass(frozen=True, slots=True)
class Plan:
    """What a life needs to know. `shift_s` is how far its wall clock is ahead, in seconds.

    `journals` are the folders of the journal outside of the data folder; without one it is inside.
    """

    base_url: str
    token: str
    provider: int
    venue: int
    card_field: int
    folder: Path
    shift_s: float = 0.0
    unanswered: str = "verify"
    readback_lag_s: float = 0.5
    requests_per_minute: int = 1_000_000
    limits: RequestLimits = QUICK
    journals: tuple[Path, ...] = ()

    def settings(self) -> Settings:
        """Return the configuration: everything but these keys is as a gym would have it."""
        return Settings(
            teamup=TeamUpSection(
                base_url=self.base_url,
                token=SecretStr(self.token),
                provider_id=self.provider,
                venue_id=self.venue,
            ),
            members=MembersSection(card_field=self.card_field),
            policy=PolicySection(
                unanswered=rules.WhenUnanswered(self.unanswered),
                several_memberships=rules.SeveralMemberships.BEST,
            ),
            outbox=OutboxSection(
                backoff_base_ms=10, backoff_cap_s=0.1, readback_lag_s=self.readback_lag_s
            ),
            data=DataSection(
                dir=str(self.folder),
                journal_dirs=tuple(map(str, self.journals or [self.folder / "journal"])),
            ),
        )

    def services(self, clock: VenueClock | None = None) -> Services:
        """Return the kiosk without its screen, not started."""
        shift = timedelta(seconds=self.shift_s)
        return Services(
            self.settings(),
            on_moved=lambda *_: None,
            on_progress=lambda _: None,
            budget=RateBudget(self.requests_per_minute),
            limits=self.limits,
            clock=clock or VenueClock(utc_now=lambda: datetime.now(UTC) + shift),
        )


@dataclass(frozen=True, slots=True)
class Noted:
    """The answer to one scan: the visit is on disk, now or already. `day` is an ISO date."""

    card: str
    day: str
    new: bool


def receive(services: Services, card: str) -> Noted | None:
    """Do what the front door does with a scan; None when there is no check-in to make."""
    now = services.clock.now()
    decision = services.checkin_service.look_up(Code(card, source=Source.SERIAL), now)
    match decision:
        case rules.CheckIn():
            try:
                made = services.checkin_service.record(decision, now, source=Source.SERIAL)
            except AlreadyRecorded:
                return Noted(card, now.date().isoformat(), new=False)
            services.sender.poke()
            return Noted(card, made.date.isoformat(), new=True)
        case rules.AlreadyIn():
            return Noted(card, now.date().isoformat(), new=False)
        case _:
            return None


def settled(services: Services) -> bool:
    """Whether the sender can do no more by itself."""
    rows = services.outbox.in_states({*WAITING, CheckinState.UNANSWERED})
    if any(row.state in WAITING for row in rows):
        return False
    hold = services.policy.unanswered is rules.WhenUnanswered.HOLD
    return hold or all(_left_to_staff(row.error) for row in rows)


def _left_to_staff(remark: str) -> bool:
    return remark.endswith("or “Send again”.") and not remark.startswith("Not settled yet")


def live(plan: Plan, cards: Sequence[str], pace_s: float, pipe: Connection) -> None:
    """Begin to live, receive the members with these cards, and work on until killed.

    Sends "up", then a `NoteFound` (or None) for each card, then "rested" whenever everything is
    settled; a word from the parent ends the life in good order.
    """
    services = plan.services()
    services.start()
    pipe.send("up")
    for card in cards:
        pipe.send(receive(services, card))
        if pace_s:
            time.sleep(pace_s)
    rested = False
    while not pipe.poll(0.02):
        if settled(services) and _synced(services):
            if not rested:
                pipe.send("rested")
            rested = True
    services.stop()
    pipe.send("down")


def _synced(services: Services) -> bool:
    return services.directory.status().completed_at is not None
