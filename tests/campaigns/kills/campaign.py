"""The kiosk is killed at random moments while the network misbehaves.

A kiosk without its screen (`headless.life`) lives in a process of its own, receives members, and is
ended by SIGKILL after a random time, again and again. Check-ins meet every kind of fault of the
simulator, and now and then there is no network at all. What counts in the end is what members
were told against what the server has. The server takes a second check-in of a day gladly here, or
doubled ones could not be seen.
"""

import math
import multiprocessing
import random
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from datetime import time as time_of_day
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final, Literal

from kiosk.simulator import Fault, Gym, Simulator, make_gym
from kiosk.simulator.report import ReportKind
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.campaigns.headless.gym_activity import GymActivity, packs_for
from tests.campaigns.headless.ledger import Reckoning, Visit, reckon
from tests.campaigns.headless.life import Noted, Plan, live
from tests.helpers.patience import PATIENCE_S

FAULTS: Final[tuple[str | Fault, ...]] = (
    "drop_before",
    Fault("drop_before", reset=True),
    "drop_after",
    Fault("drop_after", reset=True),
    "truncate",
    "wrong_shape",
    "apply_then_500",
    "500",
    "502",
    "504",
    "503",
    Fault("status", status=429, retry_after=0),
    "redirect",
    "captive_portal",
    "hang",
    Fault("slow", seconds=0.6),
)
"""Half of those that leave the kiosk in doubt have been carried out, half have not."""

MEAN_LIFE_S: Final = 0.35
LONGEST_LIFE_S: Final = 2.0
RECOVERING: Final = 0.7
RECOVERY_S: Final = 8.0
"""After a disturbance, until a life has started, that part of lives has so much more time."""
MOST_A_DAY: Final = 1000
OFFLINE_LIVES: Final = 0.1
SCANNED_AGAIN: Final = 0.05
DRAIN_S: Final = 300.0
REPORT_LAG_S: Final = 0.05
AFTERWARDS_S: Final = 1.0
"""So long after a life things still happen to its members: while their visits are read back."""

_SOON: Final = 10  # so many members of a life have something else to do around their visit

LATE_REPORT_S: Final = 0.2
"""Half of the longest lag of a *late* report, which stays within what the kiosk allows."""

Report = ReportKind | Literal["blind"]
BetweenLives = Callable[[Path, random.Random], bool]
"""Something done to the data folder while no kiosk lives: it is asked after every death, and tells
whether it did anything."""


_REPORT_LAGS_S: Final[Mapping[Report, float]] = {"blind": math.inf, "late": LATE_REPORT_S}


@dataclass(frozen=True, slots=True)
class Options:
    """What a campaign shall be. `faults` is the part of check-ins that go wrong, 0 to 1.

    `report`: what the attendance report is like; *blind*: it never shows a check-in. Around the
    part `classes` of visits the member does something with a class or staff correct the count, and
    around the part `desk` staff enter a visit of the same member.
    """

    kills: int
    visits: int
    faults: float = 0.3
    seed: int = 1
    unanswered: str = "verify"
    report: Report = "shown"
    classes: float = 0.0
    desk: float = 0.0


@dataclass
class Campaign:
    """One campaign; `tell` is called with the kills and acknowledged visits so far.

    `between_lives` are called after each death, with the data folder and a seeded generator of
    random numbers; each decides by itself whether to do something. `journals` are places of the
    journal outside of the data folder, which such disturbances leave alone.
    """

    options: Options
    folder: Path
    tell: Callable[[int, int], None] = lambda *_: None
    kills: int = 0
    told: set[Visit] = field(default_factory=set)
    shift: timedelta = timedelta()
    between_lives: Sequence[BetweenLives] = ()
    journals: tuple[Path, ...] = ()

    _surrounded: set[str] = field(default_factory=set)
    _shaken: bool = False

    def __post_init__(self) -> None:
        options = self.options
        self._random = random.Random(options.seed)
        self._today = datetime.now(UTC).date()
        self._gym = make_gym(2 * min(options.visits, MOST_A_DAY) + 50, today=self._today)
        self._people = _regulars(self._gym, min(options.visits, MOST_A_DAY))
        packs = (
            packs_for(self._gym, self._people.values()) if options.classes or options.desk else {}
        )
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([__name__, "rich.progress"])
        self._simulator = Simulator(
            self._gym,
            report_lag_s=_REPORT_LAGS_S.get(options.report, REPORT_LAG_S),
            requests_per_minute=0,
            enforce_once_per_day=False,
            clock=self._now,
            report="shown" if options.report == "blind" else options.report,
        )
        self._simulator.faults.rate(FAULTS, options.faults, seed=options.seed)
        self._surroundings = GymActivity(self._simulator, packs, now=self._now, seed=options.seed)

    @property
    def done(self) -> Mapping[str, int]:
        """What happened at the gym besides, and how often."""
        return self._surroundings.done

    def _now(self) -> datetime:
        return datetime.now(UTC) + self.shift

    def run(self) -> Reckoning:
        """Do it all and return what came of it."""
        self._surroundings.start()
        try:
            return self._run()
        finally:
            self._surroundings.stop()

    def _run(self) -> Reckoning:
        options = self.options
        with self._simulator:
            days = math.ceil(options.visits / len(self._people))
            for day in range(days):
                self._set_clock(day)
                count = min(len(self._people), options.visits - day * len(self._people))
                kills = options.kills * (day + 1) // days - self.kills
                self._rest()  # the day begins with a fresh copy of the directory
                self._day(self._random.sample(sorted(self._people), count), kills)
                self._rest()
            accepted, requests = self._simulator.checkins, self._simulator.requests
        database = Database(self.folder / "kiosk.sqlite3")
        database.check()
        rows = SqliteOutbox(database).all()
        database.close()
        return reckon(self.told, rows, accepted, requests, rows_whole=not self.between_lives)

    def _set_clock(self, day: int) -> None:
        """Let it be morning at the gym, `day` days from today."""
        morning = datetime.combine(
            self._today + timedelta(days=day), time_of_day(8), self._gym.zone
        )
        self.shift = morning - datetime.now(UTC)

    def _day(self, cards: list[str], kills: int) -> None:
        """Receive everybody, killing the kiosk at least so many times."""
        self._surrounded.clear()
        again = self._random.sample(cards, int(len(cards) * SCANNED_AGAIN))
        queue = deque(cards + again)
        closing = kills // 10  # some deaths come when nobody is at the door any more
        end = self.kills + kills
        while queue or self.kills < end:
            lives = max(1, end - closing - self.kills)
            batch = math.ceil(len(queue) / lives * self._random.uniform(0.5, 2.0))
            hurried = [queue.popleft() for _ in range(min(batch, len(queue)))]
            queue.extendleft(reversed(self._life(hurried)))
            self.tell(self.kills, len(self.told))

    def _life(self, cards: list[str]) -> list[str]:
        """Live once, die, and return the cards nobody got an answer to."""
        seconds = min(self._random.expovariate(1 / MEAN_LIFE_S), LONGEST_LIFE_S)
        if self._shaken and self._random.random() < RECOVERING:
            seconds += RECOVERY_S
        self._simulator.faults.offline = self._random.random() < OFFLINE_LIVES
        pace = self._random.choice((0.0, 0.0, 0.01))
        theirs, ours = self._context.Pipe()
        process = self._context.Process(target=live, args=(self._plan(), cards, pace, theirs))
        process.start()
        theirs.close()
        self._surround(cards, seconds)
        time.sleep(seconds)
        process.kill()
        process.join()
        self.kills += 1
        self._simulator.faults.offline = False
        answered, unknown = self._hear(ours, cards)
        done = [disturb(self.folder, self._random) for disturb in self.between_lives]
        self._shaken = self._shaken or any(done)
        return cards[answered:] + unknown

    def _surround(self, cards: list[str], seconds: float) -> None:
        """Plan what else happens to the next members, until a moment after the life has ended.

        Each is asked about once a day, however often a life ends before the visit is answered.
        """
        acts = (
            (self.options.classes, self._surroundings.something_with_a_class),
            (self.options.desk, self._surroundings.a_visit_at_the_desk),
        )
        soon = [card for card in cards[:_SOON] if card not in self._surrounded]
        self._surrounded.update(soon)
        for part, act in acts:
            for card in soon if part else ():
                if self._random.random() < part:
                    in_s = self._random.uniform(0.0, seconds + AFTERWARDS_S)
                    act(self._people[card], in_s=in_s)

    def _hear(self, pipe: Connection, cards: list[str]) -> tuple[int, list[str]]:
        """Take in what a life said before it died.

        Returns how many scans it answered, and which of those cards it did not know: members whose
        directory was lost come again, and their first scan is kept until they are known.
        """
        answered = 0
        unknown: list[str] = []
        with pipe:
            try:
                while pipe.poll():
                    message = pipe.recv()
                    self._shaken = self._shaken and message != "up"
                    if isinstance(message, Noted):
                        self.told.add((self._people[message.card], message.day))
                        answered += 1
                    elif message is None:
                        assert self.between_lives, "a regular member was not let in"
                        unknown.append(cards[answered])
                        answered += 1
            except (EOFError, ConnectionError):
                pass  # it died in the middle of a word
        return answered, unknown

    def _rest(self) -> None:
        """Live until the sender can do no more, and end in good order."""
        theirs, ours = self._context.Pipe()
        process = self._context.Process(target=live, args=(self._plan(), [], 0.0, theirs))
        process.start()
        theirs.close()
        end = time.monotonic() + DRAIN_S
        try:
            message = ""
            while message != "rested":
                if not ours.poll(max(0.0, end - time.monotonic())):
                    raise AssertionError("the kiosk does not come to rest")
                message = ours.recv()
            ours.send("enough")
            process.join(PATIENCE_S)
        finally:
            process.kill()
            process.join()
            ours.close()

    def _plan(self) -> Plan:
        return Plan(
            base_url=self._simulator.base_url,
            token=self._simulator.token,
            provider=self._gym.provider_id,
            venue=self._gym.venue_id,
            card_field=self._gym.card_field,
            folder=self.folder,
            shift_s=self.shift.total_seconds(),
            unanswered=self.options.unanswered,
            journals=self.journals,
        )


def _regulars(gym: Gym, count: int) -> dict[str, int]:
    """Cards and ids of that many customers who may come every day."""
    found = {
        who.card: who.id
        for who in gym.customers.values()
        if not who.deleted
        and who.id not in gym.characters.values()
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].status == "active"
        and held[0].max_uses is None
        and held[0].expiration_date is None
        and held[0].start_date <= gym.today
    }
    assert len(found) >= count, "the gym is too small"
    return dict(list(found.items())[:count])
