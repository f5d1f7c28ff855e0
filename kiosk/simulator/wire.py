"""The JSON of every object the API answers with, as the contract describes it.

First the gym itself (provider, venue, membership products, events), then people (customers, custom
fields, issues, blocks, staff), then what customers hold and book. Each function takes the record
and what is to be expanded; ApiError 400 for names that cannot be.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from kiosk.simulator.builder import ROOMS
from kiosk.simulator.conventions import Json, Tree, check_expand
from kiosk.simulator.gym import Gym
from kiosk.simulator.records import (
    GymAttendance,
    GymBlock,
    GymCustomer,
    GymEvent,
    GymHold,
    GymIssue,
    GymMembership,
    GymProduct,
)

SITE = "https://gym.example"
_ADDRESS: Json = {
    "street": "1 Example Street",
    "street_secondary": None,
    "city": "London",
    "region": None,
    "postal_code": "N1 0AA",
    "country": "GB",
}
_PROVIDER_EXTRAS = (
    "address",
    "contact_info",
    "default_registration_settings",
    "icalendar_links",
)
STAFF_PERMISSIONS = (
    "email_notifications",
    "revenue",
    "attendances",
    "super_admin",
    "customers",
    "discount_codes",
    "manage_events",
    "store",
    "developer",
    "customer_payments",
    "instructor_attendances",
    "instructor_manage_events",
    "pos",
)
_DEFERRED = (
    "credit_balance",
    "customer_venue",
    "field_values",
    "is_opted_into_broadcast_messages",
    "is_opted_into_sms_marketing",
    "sms_account",
)
_EXPANDABLE = (*_DEFERRED, "lead_source", "provider")
# The words of the expanded status differ from the words of the filter (documented).
_IMPORTANCE = {
    "flag_on_profile": (51, "Flag on Profiles"),
    "normal": (52, "Normal"),
    "closed": (53, "Consider case closed"),
}
_MEMBERSHIP_EXPANDABLE = (
    "active_hold",
    "customer",
    "discount_code",
    "membership",
    "next_billing_date",
    "payment_subscription",
)
_ATTENDANCE_DEFERRED = ("gympass_booking", "waitlist_spot")
_ATTENDANCE_EXPANDABLE = (*_ATTENDANCE_DEFERRED, "customer", "customer_membership", "event")


def stamp(moment: datetime) -> str:
    """A moment as TeamUp's examples write it: UTC, milliseconds, Z."""
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


def money(pence: int) -> Json:
    """An amount in pounds."""
    return {
        "decimal": pence / 100,
        "string": f"£{pence / 100:.2f}",
        "iso_currency_code": "GBP",
        "currency_symbol": "£",
        "currency_symbol_position": "before",
    }


def provider(gym: Gym, expand: Tree) -> Json:
    """The business account; address (with the time zone) and the like only when expanded."""
    check_expand(expand, _PROVIDER_EXTRAS)
    extras: Json = {
        "address": {**_ADDRESS, "timezone": gym.timezone},
        "contact_info": {"email": "desk@gym.example", "phone_number": None},
        "default_registration_settings": {
            "registrations_open_interval": "P14D",
            "registrations_close_interval": "PT0S",
            "cancellation_notice_interval": "PT2H",
        },
        "icalendar_links": {
            "link": f"{SITE}/calendar.ics",
            "webcal_url": "webcal://gym.example/calendar.ics",
            "integrations": [],
        },
    }
    return {
        "id": gym.provider_id,
        "object": "provider",
        "name": gym.name,
        "description": "A gym that exists only in this simulator.",
        "logo": None,
        "country": "GB",
        "currency": {"iso_currency_code": "GBP", "symbol": "£", "position": "before"},
        "is_marketing_preference_on_customer_forms": False,
        **{name: extras[name] for name in expand},
    }


def room_of(gym: Gym, number: int) -> Json:
    """A room of the venue."""
    return {
        "id": number,
        "object": "venue_room",
        "status": "active",
        "name": ROOMS[number],
        "venue": gym.venue_id,
        "thumbnail": None,
    }


def venue(gym: Gym, expand: Tree) -> Json:
    """The one venue of the gym, with its time zone."""
    check_expand(expand, ("venue_rooms",))
    return {
        "id": gym.venue_id,
        "object": "venue",
        "name": gym.name,
        "description": None,
        "address": "1 Example Street, London N1 0AA",
        "physical_address": _ADDRESS,
        "timezone": gym.timezone,
        "video_url": None,
        "video_url_type": "static",
        "zoom_user": None,
        "venue_type": "physical",
        "venue_rooms": [room_of(gym, number) for number in ROOMS]
        if "venue_rooms" in expand
        else f"{SITE}/api/v2/venues/{gym.venue_id}/rooms",
        "lat": None,
        "lng": None,
        "archived": False,
        "is_online": False,
    }


def membership(gym: Gym, product: GymProduct, expand: Tree) -> Json:
    """A membership product."""
    check_expand(expand, ())
    holders = sum(
        held.product == product.id and held.status == "active" for held in gym.memberships.values()
    )
    price = money(product.pence)
    links = f"{SITE}/api/v2/memberships/{product.id}"
    return {
        "id": product.id,
        "object": "membership",
        "type": product.type,
        "name": product.name,
        "description": "",
        "begin_on_first_registration": False,
        "start_date": None,
        "expiration_date": None,
        "duration": None if product.type == "recurring_plan" else 3,
        "duration_unit": "months",
        "one_time_fee": None,
        "price": price,
        "display_price": price,
        "use_prorate": False,
        "category": None,
        "is_dropin": False,
        "for_sale": True,
        "has_active_members": holders > 0,
        "active_member_count": holders,
        "allow_repeat_purchases": True,
        "visible_to_customers": True,
        "purchasable_only_by_provider": False,
        "new_customers_only": False,
        "penalty_system": None,
        "allotment": f"{links}/allotment",
        "plans": f"{links}/plans",
        "terms": f"{links}/terms",
        "is_draft": False,
        "incomplete_reasons": [],
        "shareable": product.name.startswith("Family"),
    }


def event(gym: Gym, made: GymEvent, expand: Tree) -> Json:
    """A class. `venue_room` is reported by third parties, not documented."""
    check_expand(expand, ("category", "instructors", "offering_type", "venue", "venue_room"))
    coming = sum(
        booked.event == made.id and booked.status in ("registered", "attended")
        for booked in list(gym.attendances.values())
    )
    offering: Json = {"id": made.offering_type, "object": "offering_type", "name": made.name}
    answer: Json = {
        "id": made.id,
        "object": "event",
        "name": made.name,
        "starts_at": stamp(made.starts_at),
        "ends_at": stamp(made.ends_at),
        "status": "cancelled" if made.cancelled else "active",
        "max_occupancy": made.max_occupancy,
        "attending_count": coming,
        "waiting_count": 0,
        "is_appointment": False,
        "venue": venue(gym, expand["venue"]) if "venue" in expand else made.venue,
        "venue_room": room_of(gym, made.room) if "venue_room" in expand else made.room,
        "registrations_open_at": None,
        "registrations_close_at": stamp(made.starts_at),
        "late_cancel_deadline": None,
        "instructors": []
        if "instructors" in expand
        else f"{SITE}/api/v2/events/{made.id}/instructors",
        "offering_type": offering if "offering_type" in expand else made.offering_type,
        "customer_url": f"{SITE}/e/{made.id}",
        "provider_url": f"{SITE}/staff/e/{made.id}",
        "description": None,
        "schedule_type": "class",
    }
    if "category" in expand:
        answer["category"] = None
    return answer


def customer(gym: Gym, who: GymCustomer, expand: Tree) -> Json:
    """A customer; card numbers and the like only when expanded."""
    check_expand(expand, _EXPANDABLE)
    answer: Json = {
        "id": who.id,
        "object": "customer",
        "created_at": stamp(who.created_at),
        "email": who.email,
        "first_name": who.first_name,
        "last_name": who.last_name,
        "family": who.family,
        "family_role": who.family_role,
        "image": None,
        "is_lead": who.is_lead,
        "lead_source": None,
        "participating": True,
        "provider": provider(gym, expand["provider"]) if "provider" in expand else gym.provider_id,
        "referral_code": {"code": f"R{who.id}", "share_url": f"{SITE}/r/R{who.id}"},
        "visibility": "visible",
    }
    for name in expand:
        if name in _DEFERRED:
            answer[name] = _deferred(gym, who, name, expand[name])
    return answer


def _deferred(gym: Gym, who: GymCustomer, name: str, expand: Tree) -> object:
    match name:
        case "field_values":
            return field_values(gym, who, expand)
        case "credit_balance":
            return money(0)
        case "customer_venue":
            own = venue(gym, expand)
            return own if who.home_venue is None else {**own, "id": who.home_venue}
        case "sms_account":
            return _sms_account(who)
        case _:
            return False


def _sms_account(who: GymCustomer) -> Json | None:
    if who.phone is None:
        return None
    return {
        "verified": True,
        "country": "GB",
        "full_number": who.phone,
        "phone_number": who.phone.removeprefix("+44"),
        "enabled": True,
    }


def fields(gym: Gym) -> list[Json]:
    """Definitions of the custom fields: the card, the date of birth, a yes/no with explanation."""
    kinds = (
        (gym.card_field, "Card number", "short_text", "never", None),
        (gym.card_field + 1, "Date of birth", "date", "never", "date_of_birth"),
        (gym.card_field + 2, "Health questionnaire seen", "boolean", "optional", None),
    )
    return [
        {
            "id": number,
            "created_at": "2024-01-01T09:00:00.000Z",
            "object": "customer_field",
            "label": label,
            "full_text": label,
            "type": kind,
            "key": None,
            "explanation_required_condition": explanation,
            "choices": [],
            "is_visible_to_all_staff": True,
            "show_on_customer_profile": True,
            "show_on_new_customer_form": False,
            "system_use": use,
        }
        for number, label, kind, explanation, use in kinds
    ]


def field_values(
    gym: Gym,
    who: GymCustomer,
    expand: Tree | None = None,
    wanted: Collection[int] | None = None,
) -> list[Json]:
    """The customer's answers, to the ``wanted`` fields or to all; no row names the customer."""
    expand = expand or {}
    check_expand(expand, ("field",))
    answers: list[tuple[int, object]] = [(gym.card_field, who.card)] if who.card else []
    if who.born is not None:
        answers.append((gym.card_field + 1, who.born.isoformat()))
    if who.id % 5 == 0:
        seen = {"answer": True, "explanation": None}
        answers.append((gym.card_field + 2, seen))
    defined = {row["id"]: row for row in fields(gym)} if "field" in expand else {}
    return [
        {
            "id": who.id * 10 + number - gym.card_field,
            "object": "customer_field_value",
            "field": defined.get(number, number),
            "value": value,
            "created_at": stamp(who.created_at),
            "last_updated_at": stamp(who.created_at),
        }
        for number, value in answers
        if wanted is None or number in wanted
    ]


def issue(note: GymIssue, expand: Tree) -> Json:
    """A note of the staff; its importance only when the status is expanded."""
    check_expand(expand, ("case_type", "status"))
    number, importance = _IMPORTANCE[note.importance]
    status: Json = {"id": number, "name": importance, "importance": importance}
    answer: Json = {
        "id": note.id,
        "object": "customer_issue",
        "name": note.name,
        "customer": note.customer,
        "status": status if "status" in expand else number,
    }
    if "case_type" in expand:
        answer["case_type"] = {"name": "General"}
    return answer


def issue_status(note: GymIssue) -> int:
    """The id of the note's status, by which lists can be filtered."""
    return _IMPORTANCE[note.importance][0]


def block(made: GymBlock, expand: Tree) -> Json:
    """A registration block; the vendor's has neither object name nor reason."""
    check_expand(expand, ())
    return {
        "id": made.id,
        "customer": made.customer,
        "is_active": made.is_active,
        "created_at": stamp(made.created_at),
        "deactivated_at": stamp(made.deactivated_at) if made.deactivated_at else None,
    }


def staff_profile(gym: Gym, permissions: Collection[str], expand: Tree) -> Json:
    """The profile of the token's owner, with the permissions the token has."""
    check_expand(expand, ("provider",))
    return {
        "id": 17,
        "name": "Front Desk",
        "first_name": "Front",
        "last_name": "Desk",
        "email": "desk@gym.example",
        "profile_type": "staff",
        "provider": provider(gym, expand["provider"]) if "provider" in expand else gym.provider_id,
        "permissions": {name: name in permissions for name in STAFF_PERMISSIONS},
    }


def customer_membership(
    gym: Gym, held: GymMembership, expand: Tree, products: dict[int, Json]
) -> Json:
    """A membership held by a customer; `products` keeps what is the same in all rows of a page."""
    check_expand(expand, _MEMBERSHIP_EXPANDABLE)
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
