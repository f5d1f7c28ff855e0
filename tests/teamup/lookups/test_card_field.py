"""Card numbers into TeamUp: into an empty field, once, and never over another number."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import CardFieldTaken, Refused, TeamUpError, Unanswered
from kiosk.simulator import Gym, Simulator
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.connection import Connection
from kiosk.teamup.http.responses import Response
from kiosk.teamup.lookups.card_field import write_card
from tests.teamup.making import PATIENT, a_client, an_account

PATH = "/customer_field_values"


@pytest.fixture
def ana(gym: Gym) -> CustomerId:
    """Somebody without a card."""
    who = gym.character("regular")
    gym.customers[who.id] = replace(who, card="")
    return CustomerId(who.id)


@pytest.fixture
def client(simulator: Simulator, gym: Gym) -> Iterator[TeamUp]:
    client = a_client(simulator.base_url, card_field=gym.card_field)
    yield client
    client.close()


@pytest.fixture
def card_of(gym: Gym) -> Callable[[int], str]:
    """What stands in somebody's field."""
    return lambda customer: gym.customers[customer].card


def test_an_empty_field_is_filled(
    client: TeamUp, ana: CustomerId, card_of: Callable[[int], str]
) -> None:
    client.write_card(ana, "CARD 99")
    assert card_of(ana) == "CARD 99"
    record = client.fetch_member(ana, deadline_s=10)
    assert record is not None
    assert record.customer.cards == ("CARD 99",)


def test_the_same_number_is_written_once(
    client: TeamUp, ana: CustomerId, simulator: Simulator
) -> None:
    client.write_card(ana, "CARD 99")
    client.write_card(ana, "CARD 99")
    posts = [r for r in simulator.requests if (r.method, r.path) == ("POST", PATH)]
    assert len(posts) == 1


@pytest.mark.parametrize("held", ["CARD-99", "card 99", "CARD 98, CARD 99"])
def test_a_field_that_has_the_card_in_another_spelling_is_left_as_it_is(
    held: str, client: TeamUp, ana: CustomerId, gym: Gym, simulator: Simulator
) -> None:
    gym.customers[ana] = replace(gym.customers[ana], card=held)
    client.write_card(ana, "CARD 99")
    assert gym.customers[ana].card == held
    assert not [r for r in simulator.requests if (r.method, r.path) == ("POST", PATH)]


def test_another_number_is_left_alone(
    client: TeamUp, ana: CustomerId, card_of: Callable[[int], str]
) -> None:
    client.write_card(ana, "CARD 99")
    with pytest.raises(CardFieldTaken, match="another card number"):
        client.write_card(ana, "CARD 100")
    assert card_of(ana) == "CARD 99"


def test_a_token_without_the_right_is_told_what_to_do(
    client: TeamUp, ana: CustomerId, simulator: Simulator, card_of: Callable[[int], str]
) -> None:
    simulator.credentials.permissions = frozenset()
    with pytest.raises(Refused, match="does not let this token change members' fields") as refused:
        client.write_card(ana, "CARD 99")
    assert refused.value.status == 403
    assert card_of(ana) == ""


def test_other_refusals_keep_teamups_words(client: TeamUp, simulator: Simulator) -> None:
    assert simulator.checkins == []
    with pytest.raises(Refused, match="object does not exist"):
        client.write_card(CustomerId(999_999), "CARD 99")


def test_no_network(client: TeamUp, ana: CustomerId, simulator: Simulator) -> None:
    simulator.faults.offline = True
    with pytest.raises(TeamUpError):
        client.write_card(ana, "CARD 99")


def test_an_answer_that_is_lost_is_not_known(
    client: TeamUp, ana: CustomerId, simulator: Simulator, card_of: Callable[[int], str]
) -> None:
    """The read goes through, the write's answer does not; the next try reads what became of it."""

    class Dropping(Connection):
        def post(self, *args: Any, **named: Any) -> Response:
            super().post(*args, **named)
            raise Unanswered("Lost.")

    connection = Dropping(an_account(simulator.base_url), PATIENT)
    with pytest.raises(Unanswered, match="look into the member's profile"):
        write_card(connection, ana, "CARD 99", field=77, deadline_s=5)
    connection.close()
    assert card_of(ana) == "CARD 99"
    client.write_card(ana, "CARD 99")
    posts = [r for r in simulator.requests if (r.method, r.path) == ("POST", PATH)]
    assert len(posts) == 1
