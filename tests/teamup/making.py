"""Accounts, clients and check-ins for the tests of the TeamUp adapter."""

from datetime import UTC, date, datetime, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.simulator import Gym, GymCustomer
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.http.rate_budget import RateBudget

TOKEN: Final = "s3cr3t-token"
LONDON: Final = ZoneInfo("Europe/London")
QUICK: Final = RequestLimits(
    connect_s=2.0, read_s=0.3, write_s=0.3, pool_s=2.0, checkin_s=0.6, lookup_s=0.6, page_s=0.6
)
"""Short limits, for servers that keep silent."""

PATIENT: Final = RequestLimits(read_s=5.0)
"""Limits that a busy test machine does not reach."""


def london() -> tzinfo:
    return LONDON


def utc_now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    return datetime.now(LONDON).date()


def an_account(base_url: str, **changes: Any) -> Account:
    values: dict[str, Any] = {
        "base_url": base_url,
        "token": TOKEN,
        "provider_id": 123,
        "venue_id": 321,
        "card_field": 77,
        "requests_per_minute": 100_000,
    }
    return Account(**{**values, **changes})


def a_client(
    base_url: str,
    *,
    limits: RequestLimits = PATIENT,
    budget: RateBudget | None = None,
    **changes: Any,
) -> TeamUp:
    return TeamUp(an_account(base_url, **changes), zone=london, limits=limits, budget=budget)


def a_checkin(
    name: str = "c1",
    *,
    customer: int = 4567,
    membership: int | None = 8910,
    at: datetime | None = None,
    day: date | None = None,
    comped: bool = False,
) -> Checkin:
    moment = at or utc_now()
    return Checkin(
        id=name,
        state=CheckinState.RECORDED,
        customer=CustomerId(customer),
        customer_name="Ana Núñez",
        customer_membership=None if membership is None else CustomerMembershipId(membership),
        membership_name="Unlimited",
        venue=321,
        date=day or moment.astimezone(LONDON).date(),
        scanned_at=moment,
        comped=comped,
    )


def regulars(gym: Gym, count: int) -> list[GymCustomer]:
    """Customers with an active recurring membership that starts no later than today."""
    able = [
        gym.customers[held.customer]
        for held in gym.memberships.values()
        if held.status == "active"
        and held.max_uses is None
        and held.start_date <= today()
        and (held.expiration_date is None or held.expiration_date > today())
        and not gym.customers[held.customer].deleted
    ]
    found = list({who.id: who for who in able}.values())
    assert len(found) >= count
    return found[:count]
