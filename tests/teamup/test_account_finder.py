"""What a token is good for is found out at the simulated TeamUp, and nothing is changed there."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.core.errors import KioskError, TokenRefused, Unreachable
from kiosk.core.setup import NamedId
from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from kiosk.teamup.account_finder import AccountFinder
from tests.helpers.rawserver import RawServer, answer


@pytest.fixture
def gym() -> Gym:
    return make_gym(130, today=datetime.now(UTC).date())  # more than one page of them


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, token="right-token") as running:
        yield running


def finder_at(address: str) -> AccountFinder:
    return AccountFinder(address, zone=lambda: UTC)


def test_a_token_that_may_write_finds_everything(simulator: Simulator, gym: Gym) -> None:
    finder = finder_at(simulator.base_url)
    found = finder.find_businesses("right-token")
    assert found.businesses == (NamedId(gym.provider_id, gym.name),)
    business = finder.examine(found, gym.provider_id)
    assert [venue.id for venue in business.venues] == [gym.venue_id]
    assert (business.checkins_on, business.may_write) == (True, True)
    assert (business.lookup_mode, business.checkin_mode) == ("provider", "customer")
    assert simulator.checkins == []


def test_a_token_of_the_provider_alone_checks_in_as_the_provider(gym: Gym) -> None:
    with Simulator(gym, token="right-token", modes=("provider",)) as simulator:
        finder = finder_at(simulator.base_url)
        business = finder.examine(finder.find_businesses("right-token"), gym.provider_id)
    assert (business.lookup_mode, business.checkin_mode) == ("provider", "provider")
    assert business.may_write is True


def test_a_token_of_the_customer_alone_looks_up_as_the_customer(gym: Gym) -> None:
    with Simulator(gym, token="right-token", modes=("customer",)) as simulator:
        finder = finder_at(simulator.base_url)
        business = finder.examine(finder.find_businesses("right-token"), gym.provider_id)
    assert (business.lookup_mode, business.checkin_mode) == ("customer", "customer")


def test_a_token_that_may_only_read_is_told(simulator: Simulator, gym: Gym) -> None:
    simulator.credentials.read_only = True
    finder = finder_at(simulator.base_url)
    business = finder.examine(finder.find_businesses("right-token"), gym.provider_id)
    assert business.may_write is False
    assert business.venues


def test_check_ins_that_are_off_are_told(gym: Gym) -> None:
    with Simulator(gym, token="right-token", checkins_enabled=False) as simulator:
        finder = finder_at(simulator.base_url)
        business = finder.examine(finder.find_businesses("right-token"), gym.provider_id)
    assert business.checkins_on is False


def test_members_with_a_card_are_counted_in_each_field(simulator: Simulator, gym: Gym) -> None:
    finder = finder_at(simulator.base_url)
    found = finder.find_businesses("right-token")
    business = finder.examine(found, gym.provider_id)
    uses = finder.count_cards(found, business)
    members = [one for one in gym.customers.values() if not one.deleted]
    carried = sum(bool(member.card) for member in members)
    (use,) = [use for use in uses if use.id == gym.card_field]
    assert (use.members, use.looked_at) == (carried, len(members))
    assert carried > 20
    assert finder.count_cards(found, replace(business, fields=())) == ()


def test_a_wrong_token_is_refused_after_each_prefix(simulator: Simulator) -> None:
    with pytest.raises(TokenRefused, match="does not accept this token"):
        finder_at(simulator.base_url).find_businesses("wrong-token")
    assert len(simulator.requests) == 3


def test_an_expired_token_is_said_to_have_expired() -> None:
    body = b'{"code": "token_expired", "message": "This token has expired."}'
    refused = answer("401 Unauthorized", body, "Content-Type: application/json")
    with RawServer(refused) as server, pytest.raises(TokenRefused, match="has expired"):
        finder_at(server.url).find_businesses("old-token")


def test_without_a_network_it_is_not_the_token_that_is_blamed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable):
        finder_at(f"http://127.0.0.1:{port}").find_businesses("right-token")


def test_a_token_that_no_request_can_carry_is_refused_unsent(simulator: Simulator) -> None:
    with pytest.raises(KioskError, match="holds a space or a line break"):
        finder_at(simulator.base_url).find_businesses("right token")
    assert simulator.requests == []
