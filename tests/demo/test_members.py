"""Who comes to the door: each act is what the gym's own records say."""

from datetime import date
from itertools import islice

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState, VisitOutcome
from kiosk.core.identification.passes import PassKeys
from kiosk.demo.members import DemoMembers, PlannedVisit
from kiosk.demo.run import ONE_ROUND
from kiosk.scan.decode.decoder import Decoder
from kiosk.simulator.gym import Gym, GymCustomer
from tests.demo.test_props import luminance, on_white
from tests.helpers.front_door import todays_gym

pytestmark = pytest.mark.usefixtures("qapp")

KEYS = PassKeys.of(b"the gym's key")
DECODER = Decoder(["qr", "code128"])
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def gym() -> Gym:
    return todays_gym(60)


def holder(act: PlannedVisit, gym: Gym) -> GymCustomer | None:
    """Whose code is held up."""
    (reading,) = DECODER.decode(luminance(on_white(act.prop.image)))
    text = reading.code.text
    number = KEYS.read(text, TODAY)
    if isinstance(number, int):
        return gym.customers[number]
    fits = [c for c in gym.customers.values() if text in (c.card, c.email) and not c.deleted]
    return min(fits, key=lambda c: c.id, default=None)


def test_the_first_round_has_one_of_each_kind(gym: Gym) -> None:
    acts = list(islice(DemoMembers(gym, KEYS).acts(), ONE_ROUND))
    assert {act.outcome for act in acts} == {
        VisitOutcome.WELCOME,
        VisitOutcome.FRONT_DESK,
        VisitOutcome.ALREADY_IN,
        VisitOutcome.UNKNOWN,
    }
    assert sum(act.picks for act in acts) == 4  # a membership, and three of a family
    people = [holder(act, gym) for act in acts]
    played = {role: gym.characters[role] for role in ("expired", "two", "hold", "blocked")}
    assert set(played.values()) < {who.id for who in people if who}
    for act, who in zip(acts, people, strict=True):
        assert (who is None) is (act.outcome is VisitOutcome.UNKNOWN)
        if who is not None and act.outcome is VisitOutcome.WELCOME:
            assert any(held.is_usable(gym.today) for held in gym.memberships_of(who.id))
            assert act.state is CheckinState.CONFIRMED
        if act.outcome is VisitOutcome.FRONT_DESK:
            assert act.state is None
    again = next(act for act in acts if "again" in act.who)
    assert again.outcome is VisitOutcome.ALREADY_IN
    assert acts.index(again) > people.index(holder(again, gym))


def test_ordinary_members_come_once_each_by_phone_and_by_card(gym: Gym) -> None:
    acts = list(DemoMembers(gym, KEYS).ordinary_members())
    people = [holder(act, gym) for act in acts]
    assert len({who.id for who in people if who}) == len(acts) > 20
    for who in people:
        assert who is not None
        assert who.id not in gym.characters.values()
        (held,) = gym.memberships_of(who.id)
        assert held.is_usable(gym.today)
    by_card = sum("by card" in act.who for act in acts)
    assert 0 < by_card < len(acts)


def test_the_same_seed_brings_the_same_people(gym: Gym) -> None:
    first, second, other = (
        [act.who for act in DemoMembers(gym, KEYS, seed=seed).acts()] for seed in (3, 3, 4)
    )
    assert first == second
    assert first != other
    assert sorted(first)[0] == sorted(second)[0]


def test_a_pass_of_another_gym_is_nobodys(gym: Gym) -> None:
    act = next(DemoMembers(gym, PassKeys.of(b"another key")).acts())
    (reading,) = DECODER.decode(luminance(on_white(act.prop.image)))
    assert KEYS.read(reading.code.text, TODAY) is None
    assert KEYS.looks_like_pass(reading.code.text)
    assert KEYS.read(KEYS.make(CustomerId(1)), TODAY) == 1
