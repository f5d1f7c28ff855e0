"""A kiosk without its screen whose data folder is copied, lost and put back between its lives."""

import shutil
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.services import Services
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.errors import StoreError
from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.teamup.http.connection import RequestLimits
from tests.campaigns.headless.life import Noted, Plan, receive, settled
from tests.helpers.patience import PATIENCE_S

MEMBERS = 24
VISITS = 20
LAG_S = 0.3


def the_gym() -> Gym:
    """A gym whose members may all enter."""
    return make_gym(200, today=datetime.now(UTC).date())


def cards_of(gym: Gym, count: int) -> list[str]:
    """The cards of so many members who may enter."""
    people = [
        who.card
        for who in gym.customers.values()
        if not who.deleted
        and who.id not in gym.characters.values()
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].status == "active"
        and held[0].max_uses is None
        and held[0].expiration_date is None
        and held[0].start_date <= gym.today
    ]
    assert len(people) >= count
    return people[:count]


@dataclass
class Entrance:
    """The kiosk's data are in `folder`; every life of it ends before its folder is touched."""

    simulator: Simulator
    folder: Path
    lag_s: float = LAG_S
    told: list[str] = field(default_factory=list)

    @property
    def outside(self) -> Path:
        """Where nothing is put back: beside the first data folder."""
        return self._beside

    def __post_init__(self) -> None:
        self._beside = self.folder.parent

    def plan(self) -> Plan:
        """The kiosk's configuration."""
        gym = self.simulator.gym
        return Plan(
            self.simulator.base_url,
            self.simulator.token,
            gym.provider_id,
            gym.venue_id,
            gym.card_field,
            self.folder,
            readback_lag_s=self.lag_s,
            journals=tuple(self.outside / name for name in ("state", "config")),
            limits=RequestLimits(read_s=5.0, write_s=5.0, checkin_s=10.0, lookup_s=10.0),
        )

    @contextmanager
    def life(self) -> Iterator[Services]:
        """One life of the kiosk."""
        services = self.plan().services()
        services.start()
        try:
            yield services
        finally:
            services.stop()

    def fetch_members(self) -> None:
        """Be online until the members are known."""
        with self.life() as services:
            until(lambda: services.directory.status().completed_at is not None)

    def record_offline(self, cards: Sequence[str], copy: Path) -> None:
        """Record visits without a network, and copy the data folder while the kiosk runs."""
        self.simulator.stop()
        with self.life() as services:
            for card in cards:
                self.scan(services, card)
            shutil.copytree(self.folder, copy)
        self.simulator.start()

    def scan(self, services: Services, card: str) -> Noted:
        """A member scans; the visit is on disk, now or already."""
        noted = receive(services, card)
        assert noted is not None, card
        return noted

    def drain(self, *cards: str) -> tuple[Checkin, ...]:
        """Live until everything is sent or left to staff; members with `cards` come meanwhile."""
        with self.life() as services:
            for card in cards:
                self.scan(services, card)
            until(lambda: settled(services))
            self.told.append(services.data.damage)
            return services.outbox.all()

    def put_back(self, copy: Path, *without: str) -> None:
        """Replace the data folder by a copy; files named `without` are left out."""
        shutil.rmtree(self.folder)
        shutil.copytree(copy, self.folder)
        for name in without:
            (self.folder / name).unlink(missing_ok=True)

    def visits(self) -> Counter[int]:
        """How often TeamUp has each customer."""
        return Counter(made.customer for made in self.simulator.checkins)


def until(true: object) -> None:
    """Wait until `true` says so; a busy disk is asked again."""
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            if true():  # type: ignore[operator]
                return
        except StoreError:
            pass
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)


def states(rows: Sequence[Checkin]) -> Counter[CheckinState]:
    """How many check-ins are in each state."""
    return Counter(row.state for row in rows)
