"""JSON of people: customers, custom fields and their values, issues, blocks, profiles."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.simulator.gym import Gym
from kiosk.simulator.records import GymBlock, GymCustomer, GymIssue
from kiosk.simulator.shaping import Json, Tree, check_expand
from kiosk.simulator.wire_business import SITE, money, provider, stamp, venue

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
