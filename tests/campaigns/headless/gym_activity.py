"""What else happens at a gym while the kiosk lives: classes, corrections, visits at the desk.

Members book classes, cancel them and are checked in for them, and staff correct use counts and
enter visits, at random moments around the visits that the kiosk sends. All of it moves what the
kiosk may take for evidence.
"""

import heapq
import itertools
import random
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.simulator import Gym, Simulator
from kiosk.simulator.builder import TEN_VISITS
from kiosk.simulator.conventions import ApiError

PACK: Final = 10_000
"""Uses of a pack; half of them are used at first, so that nobody runs out either way."""


class GymActivity:
    """Does things to the simulator in a thread of its own, until it is stopped.

    `packs` are the memberships of the customers who come, `now` the time at the gym. `done` counts
    what was done, by name.
    """

    def __init__(
        self,
        simulator: Simulator,
        packs: Mapping[int, int],
        *,
        now: Callable[[], datetime],
        seed: int,
    ) -> None:
        self.done: defaultdict[str, int] = defaultdict(int)
        self._simulator = simulator
        self._packs = packs
        self._now = now
        self._random = random.Random(seed)
        self._bookings: defaultdict[int, list[int]] = defaultdict(list)
        self._number = itertools.count()
        self._due: list[tuple[float, int, Callable[[int], str], int]] = []
        self._changed = threading.Condition()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="gym_activity")

    def start(self) -> None:
        """Let every second member have a class booked, and begin with what is planned."""
        for customer in list(self._packs)[::2]:
            self._book(customer)
        self._thread.start()

    def something_with_a_class(self, customer: int, *, in_s: float) -> None:
        """Let a member book, cancel or attend a class, or staff correct the count, `in_s` from
        now."""
        self._plan(self._class, customer, in_s)

    def a_visit_at_the_desk(self, customer: int, *, in_s: float) -> None:
        """Let staff enter a visit of today for the member, `in_s` from now."""
        self._plan(self._desk, customer, in_s)

    def stop(self) -> None:
        """Forget what is still to be done, and end."""
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._thread.join()

    def _plan(self, act: Callable[[int], str], customer: int, in_s: float) -> None:
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + in_s, next(self._number), act, customer))
            self._changed.notify_all()

    def _run(self) -> None:
        while (found := self._next()) is not None:
            act, customer = found
            try:
                self.done[act(customer)] += 1
            except ApiError:
                self.done["refused"] += 1

    def _next(self) -> tuple[Callable[[int], str], int] | None:
        with self._changed:
            while not self._stopping:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2:]
                self._changed.wait(wait)
        return None

    def _class(self, customer: int) -> str:
        pack, booked = self._packs[customer], self._bookings[customer]
        match self._random.choice(("book", "book", "cancel", "late", "attend", "correct")):
            case "cancel" if booked:
                self._simulator.cancel_booking(booked.pop())
                return "cancelled"
            case "late" if booked:
                self._simulator.cancel_booking(booked.pop(), late=True)
                return "cancelled late"
            case "attend" if booked:
                self._simulator.confirm_attendance(booked.pop())
                return "attended"
            case "correct":
                self._simulator.correct_uses(pack, self._random.choice((-1, 1)))
                return "corrected"
        return self._book(customer)

    def _book(self, customer: int) -> str:
        event = self._simulator.add_class(self._now())
        pack = self._packs[customer]
        made = self._simulator.book_class(customer, event.id, customer_membership=pack)
        self._bookings[customer].append(made.id)
        return "booked"

    def _desk(self, customer: int) -> str:
        self._simulator.check_in(customer, customer_membership=self._packs[customer])
        return "at the desk"


def packs_for(gym: Gym, customers: Iterable[int]) -> dict[int, int]:
    """Give each of these customers a pack in place of their membership, and return which."""
    packs = {}
    for customer in customers:
        (held,) = gym.memberships_of(customer)
        gym.memberships[held.id] = replace(
            held, product=TEN_VISITS.id, used_count=PACK // 2, max_uses=PACK
        )
        packs[customer] = held.id
    return packs
