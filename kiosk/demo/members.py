"""Who comes to the door in the demo, what they hold up, and what should come of it."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.passes import PassKeys
from kiosk.demo.camera_feed import HeldCode, draw_card, draw_phone
from kiosk.simulator.gym import Gym, GymCustomer


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One visit: who, holding what up, the screen it should end on, the state in the outbox.

    `state` is None when nothing should be written down. `picks` is how many choices the member
    makes on the screen on the way, or how many of a family come in.
    """

    who: str
    held: HeldCode
    outcome: VisitOutcome
    state: CheckinState | None = CheckinState.CONFIRMED
    picks: int = 0


class DemoMembers:
    """Plans visits of the people of a made-up gym.

    The first round has one of each kind; after it ordinary members come, in seeded order, each at
    most once.
    """

    def __init__(self, gym: Gym, keys: PassKeys, *, seed: int = 7) -> None:
        self._gym = gym
        self._keys = keys
        self._random = random.Random(seed)

    def planned_visits(self) -> Iterator[PlannedVisit]:
        """Yield visits until the gym has nobody left to come."""
        yield from self._first_round()
        yield from self.ordinary_members()

    def _first_round(self) -> Iterator[PlannedVisit]:
        gym = self._gym
        yield self._phone("regular")
        yield self._card("few_left")
        yield self._phone("expired", VisitOutcome.FRONT_DESK, None)
        yield self._phone("two", picks=1)
        yield self._phone("regular", VisitOutcome.ALREADY_IN, None, again=True)
        yield PlannedVisit(
            "a stranger, with a café's menu",
            draw_phone("https://menu.example/table/12", "Menu"),
            VisitOutcome.UNKNOWN,
            None,
        )
        yield self._phone("ends_soon")
        yield self._card("hold", VisitOutcome.FRONT_DESK, None)
        family = gym.character("parent")
        yield PlannedVisit(
            f"{family.name}, with the family's e-mail address, and both children",
            draw_phone(family.email or "", "Wallet"),
            VisitOutcome.WELCOME,
            picks=3,
        )
        yield self._phone("newcomer")
        yield self._card("booked")
        yield self._phone("blocked", VisitOutcome.FRONT_DESK, None)
        yield self._phone("already_in", VisitOutcome.ALREADY_IN, CheckinState.DISMISSED)

    def ordinary_members(self) -> Iterator[PlannedVisit]:
        """Yield visits of members who may simply enter, by phone or by card, each once."""
        gym = self._gym
        personas = set(gym.characters.values())
        ordinary = [
            customer
            for customer in gym.customers.values()
            if customer.id not in personas and self._may_simply_enter(customer)
        ]
        self._random.shuffle(ordinary)
        for customer in ordinary:
            if self._random.random() < 0.5:
                yield PlannedVisit(
                    customer.name, self._pass_on_phone(customer), VisitOutcome.WELCOME
                )
            else:
                card = draw_card(customer.card, gym.name)
                yield PlannedVisit(f"{customer.name}, by card", card, VisitOutcome.WELCOME)

    def _may_simply_enter(self, customer: GymCustomer) -> bool:
        gym = self._gym
        held = gym.memberships_of(customer.id)
        blocked = any(
            block.customer == customer.id and block.is_active
            for block in gym.registration_blocks.values()
        )
        flagged = any(issue.customer == customer.id for issue in gym.issues.values())
        if customer.deleted or customer.is_lead or blocked or flagged:
            return False
        return len(held) == 1 and held[0].is_usable(gym.today)

    def _phone(
        self,
        persona: str,
        outcome: VisitOutcome = VisitOutcome.WELCOME,
        state: CheckinState | None = CheckinState.CONFIRMED,
        *,
        picks: int = 0,
        again: bool = False,
    ) -> PlannedVisit:
        customer = self._gym.character(persona)
        who = f"{customer.name}, {persona.replace('_', ' ')}" + (", again" if again else "")
        return PlannedVisit(who, self._pass_on_phone(customer), outcome, state, picks)

    def _card(
        self,
        persona: str,
        outcome: VisitOutcome = VisitOutcome.WELCOME,
        state: CheckinState | None = CheckinState.CONFIRMED,
    ) -> PlannedVisit:
        customer = self._gym.character(persona)
        who = f"{customer.name}, {persona.replace('_', ' ')}, by card"
        return PlannedVisit(who, draw_card(customer.card, self._gym.name), outcome, state)

    def _pass_on_phone(self, customer: GymCustomer) -> HeldCode:
        return draw_phone(self._keys.make(CustomerId(customer.id)), self._gym.name)
