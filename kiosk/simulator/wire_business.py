"""JSON of the business itself: provider, venue, membership products, events."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.simulator.gym import Gym
from kiosk.simulator.products import ROOMS
from kiosk.simulator.records import GymEvent, GymProduct
from kiosk.simulator.shaping import Json, Tree, check_expand

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
