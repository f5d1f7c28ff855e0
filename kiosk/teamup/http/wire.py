"""TeamUp's JSON, read tolerantly: unknown fields and words, missing and null values are fine.

Only what the kiosk uses is modelled. Field names and types are documented in the contract; what
is tolerated beyond them is inferred.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue

from kiosk.core.admission.members import (
    LARGEST_ID,
    Customer,
    CustomerId,
    CustomerMembership,
    CustomerMembershipId,
    FamilyRole,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.identification.card_forms import card_number, field_forms
from kiosk.core.identification.codes import clean_code_text, in_one_line
from kiosk.core.identification.find_me import NO_FACT, FactField
from kiosk.core.text import clean_text

_YEARS: Final = range(1900, 9000)
"""Moments at the ends of the calendar cannot be moved between time zones."""

_MOST_DIGITS: Final = 64

Id = Annotated[int, Field(gt=0, le=LARGEST_ID)]


def _day(value: object) -> date | None:
    """A day, or None for anything that is none; one odd date must not lose a member."""
    try:
        return datetime.fromisoformat(value).date() if isinstance(value, str) else None
    except ValueError:
        return None


def _text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


def _is_true(value: object) -> bool:
    return value is True or (isinstance(value, str) and value.lower() == "true")


def _linked_id(value: object) -> object:
    """The id of a link, whether it came as a number or expanded to an object."""
    return value.get("id") if isinstance(value, dict) else value


def _id_or_none(value: object) -> int | None:
    found = _linked_id(value)
    if isinstance(found, str) and found.isascii() and found.isdigit():
        found = int(found[:17])
    if not isinstance(found, int) or isinstance(found, bool):
        return None
    return found if 0 < found <= LARGEST_ID else None


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _moment_or_none(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return _aware(moment) if moment is not None and moment.year in _YEARS else None


def object_or_none(value: object) -> object:
    """Return `value` if it is an object, else None: what was not expanded comes as an id."""
    return value if isinstance(value, dict) else None


def _expanded(value: object) -> object:
    """The objects of a list, or None where only their ids came, or no list at all."""
    if not isinstance(value, list):
        return None
    found = [item for item in value if isinstance(item, dict)]
    return found if found or not value else None


Day = Annotated[date | None, BeforeValidator(_day)]
Text = Annotated[str, BeforeValidator(_text)]
LooseBool = Annotated[bool, BeforeValidator(_is_true)]
Link = Annotated[Id, BeforeValidator(_linked_id)]
MaybeLink = Annotated[int | None, BeforeValidator(_id_or_none)]
Moment = Annotated[datetime, AfterValidator(_aware)]
MaybeMoment = Annotated[datetime | None, BeforeValidator(_moment_or_none)]


class Wire(BaseModel):
    """The base of all models: what is not modelled is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class PageBody(Wire):
    """A list's envelope. The rows stay raw, so that one bad row does not lose the page."""

    count: int | None = None
    next: str | None = None
    previous: str | None = None
    results: list[JsonValue]


class CheckinBody(Wire):
    """The 201 of POST /checkins."""

    id: Id
    object: Literal["checkin"]
    timestamp: Moment


class FieldValueBody(Wire):
    """An answer to a custom field; the shape of `value` follows the field's type."""

    field: MaybeLink = None
    value: JsonValue = None


class CustomerBody(Wire):
    """A customer. `field_values` is None when TeamUp did not expand that deferred field."""

    id: Id
    first_name: Text = ""
    last_name: Text = ""
    email: Text = ""
    is_lead: LooseBool = False
    family: MaybeLink = None
    family_role: Text = ""
    customer_venue: MaybeLink = None
    field_values: Annotated[list[FieldValueBody] | None, BeforeValidator(_expanded)] = None

    def to_core(self, card_field: int, fact: FactField = NO_FACT) -> Customer:
        """Return the customer; card numbers are those in the custom field `card_field`."""
        facts = (fact.read(it.value) for it in self.field_values or () if it.field == fact.field)
        found = (
            number
            for answer in self.field_values or ()
            if card_field and answer.field == card_field
            for number in card_numbers(answer.value)
        )
        return Customer(
            id=CustomerId(self.id),
            first_name=self.first_name,
            last_name=self.last_name,
            email=self.email.lower(),
            is_lead=self.is_lead,
            family=self.family,
            cards=tuple(dict.fromkeys(found)),
            family_role=_ROLES.get(self.family_role),
            home_venue=self.customer_venue,
            fact=next(filter(None, facts), ""),
        )


class HoldBody(Wire):
    """A hold, when expanded."""

    start_date: Day = None
    end_date: Day = None


class ProductBody(Wire):
    """A membership product, when expanded."""

    type: Text = ""


class CustomerMembershipBody(Wire):
    """A customer membership."""

    id: Id
    customer: Link
    name: Text = ""
    status: Text = ""
    start_date: Day = None
    expiration_date: Day = None
    membership: Annotated[ProductBody | None, BeforeValidator(object_or_none)] = None
    active_hold: Annotated[HoldBody | None, BeforeValidator(object_or_none)] = None

    def to_core(self) -> CustomerMembership:
        """Return the membership; words added later become `OTHER`."""
        hold = self.active_hold or HoldBody()
        return CustomerMembership(
            id=CustomerMembershipId(self.id),
            customer=CustomerId(self.customer),
            name=self.name,
            kind=_KINDS.get(self.membership.type if self.membership else "", MembershipKind.OTHER),
            status=_STATUSES.get(self.status, MembershipStatus.OTHER),
            starts=self.start_date,
            expires=self.expiration_date,
            hold_from=hold.start_date,
            hold_until=hold.end_date,
        )


class BlockBody(Wire):
    """A registration block."""

    customer: Link
    is_active: LooseBool = False


class IssueBody(Wire):
    """A staff note on a customer."""

    customer: Link


class VenueBody(Wire):
    """A venue; `timezone` is an IANA name (inferred)."""

    id: Id
    name: Text = ""
    timezone: Text = ""


class FieldBody(Wire):
    """A custom field of customers."""

    id: Id
    label: Text = ""
    type: Text = ""


class ProviderBody(Wire):
    """The gym, which TeamUp calls the provider."""

    id: Id
    name: Text = ""


class SettingsBody(Wire):
    """The Check In feature; `enabled` None means TeamUp does not say."""

    enabled: bool | None = None
    granularity: Text = ""


class ProfileBody(Wire):
    """A profile the credentials can act as."""

    id: Id
    name: Text = ""
    provider: MaybeLink = None
    permissions: Annotated[dict[str, Any] | None, BeforeValidator(object_or_none)] = None


class LinkedBody(Wire):
    """An object of which only the id matters."""

    id: Id | None = None


_KINDS: Final[Mapping[str, MembershipKind]] = {
    **{kind.value: kind for kind in MembershipKind},
    "recurring": MembershipKind.RECURRING,  # the filter's words, in case they turn up in a value
    "prepaid": MembershipKind.PREPAID,
}
_STATUSES: Final[Mapping[str, MembershipStatus]] = {
    **{status.value: status for status in MembershipStatus},
    "complete": MembershipStatus.COMPLETED,
    "canceled": MembershipStatus.CANCELLED,
}


_ROLES: Final[Mapping[str, FamilyRole]] = {role.value: role for role in FamilyRole}


def card_numbers(value: JsonValue) -> list[str]:
    """Return the cards in a field's value: one text or number, or a list of them.

    A card is a card number, or the text of a field in which several stand. A number field loses
    leading zeros at TeamUp; a text field is the better choice.
    """
    if isinstance(value, list):
        return [number for item in value for number in card_numbers(item)]
    if isinstance(value, float) and value.is_integer() and abs(value) <= LARGEST_ID:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return []
    if isinstance(value, int) and not 0 <= value < 10**_MOST_DIGITS:
        return []  # Python writes no number of thousands of digits
    text = in_one_line(clean_code_text(str(value)).replace("\n", ", "))
    number = card_number(text)
    if number is None:
        return [text] if field_forms(text) else []
    return [number]
