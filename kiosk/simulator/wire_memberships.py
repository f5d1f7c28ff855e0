"""JSON of what customers hold and book: customer memberships, their use, attendances."""

from __future__ import annotations

from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymAttendance, GymHold, GymMembership
from kiosk.simulator.shaping import Json, Tree, check_expand
from kiosk.simulator.wire_business import event, membership, money
from kiosk.simulator.wire_people import customer

_EXPANDABLE = (
    "active_hold",
    "customer",
    "discount_code",
    "membership",
    "next_billing_date",
    "payment_subscription",
)
_ATTENDANCE_DEFERRED = ("gympass_booking", "waitlist_spot")
_ATTENDANCE_EXPANDABLE = (*_ATTENDANCE_DEFERRED, "customer", "customer_membership", "event")


def customer_membership(
    gym: Gym, held: GymMembership, expand: Tree, products: dict[int, Json]
) -> Json:
    """A membership held by a customer; `products` keeps what is the same in all rows of a page."""
    check_expand(expand, _EXPANDABLE)
    product = gym.products[held.product]
    renewal = held.renewal_date.isoformat() if held.renewal_date else None
    answer: Json = {
        "id": held.id,
        "object": "customermembership",
        "name": held.name,
        "start_date": held.start_date.isoformat(),
        "expiration_date": held.expiration_date.isoformat() if held.expiration_date else None,
        "renewal_date": renewal,
        "status": held.status,
        "membership": held.product,
        "customer": customer(gym, gym.customers[held.customer], expand["customer"])
        if "customer" in expand
        else held.customer,
        "discount_code": None,
        "billed_price": money(product.pence),
        "active_hold": _hold(held, held.hold, expand),
        "payment_subscription": None,
        "discount_code_makes_free_forever": False,
        "is_set_for_cancellation": False,
        "cancellation_reason": "cancelled" if held.status == "cancelled" else None,
    }
    if "membership" in expand:
        if product.id not in products:
            products[product.id] = membership(gym, product, expand["membership"])
        answer["membership"] = products[product.id]
    if "next_billing_date" in expand:
        answer["next_billing_date"] = renewal
    return answer


def _hold(held: GymMembership, hold: GymHold | None, expand: Tree) -> Json | int | None:
    if hold is None:
        return None
    if "active_hold" not in expand:
        return hold.id
    check_expand(expand["active_hold"], ())
    return {
        "id": hold.id,
        "object": "customer_membership_hold",
        "customer_membership": held.id,
        "active": True,
        "start_date": hold.start_date.isoformat(),
        "end_date": hold.end_date.isoformat() if hold.end_date else None,
        "days_to_add": None,
        "prorate_usage": False,
    }


def usage(held: GymMembership) -> Json:
    """How often the membership was used; one period (the vendor does not list its kinds)."""
    limited = held.max_uses is not None
    period: Json = {
        "period_type": "total" if limited else "unlimited",
        "start_date": held.start_date.isoformat(),
        "end_date": held.expiration_date.isoformat() if held.expiration_date else None,
        "max_uses": held.max_uses,
        "used_count": held.used_count,
        "remaining_count": held.remaining,
        "prorate_adjustment": None,
        "offering_type_limits": [],
    }
    return {"usage_periods": [period]}


def attendance(gym: Gym, booked: GymAttendance, expand: Tree) -> Json:
    """A booking on an event."""
    check_expand(expand, _ATTENDANCE_EXPANDABLE)
    answer: Json = {
        "id": booked.id,
        "object": "attendance",
        "customer": customer(gym, gym.customers[booked.customer], expand["customer"])
        if "customer" in expand
        else booked.customer,
        "event": event(gym, gym.events[booked.event], expand["event"])
        if "event" in expand
        else booked.event,
        "status": booked.status,
        "customer_membership": _membership_of(gym, booked, expand),
        "booking_source": None,
    }
    for name in _ATTENDANCE_DEFERRED:
        if name in expand:
            answer[name] = None
    return answer


def _membership_of(gym: Gym, booked: GymAttendance, expand: Tree) -> Json | int | None:
    number = booked.customer_membership
    if number is None or "customer_membership" not in expand:
        return number
    return customer_membership(gym, gym.memberships[number], expand["customer_membership"], {})
