"""What is asked for of each list: only the fields the kiosk uses."""

from collections.abc import Mapping
from typing import Final

Params = Mapping[str, str | int]

_CUSTOMER_FIELDS: Final = "id,first_name,last_name,email,is_lead,family"
_CARD_FIELDS: Final = ",field_values.field,field_values.value"
MEMBERSHIPS: Final[Params] = {
    "expand": "active_hold,membership",
    "fields": "id,customer,name,status,start_date,expiration_date,membership.type,"
    "active_hold.start_date,active_hold.end_date",
}
BLOCKED: Final[Params] = {"is_active": "true"}
FLAGGED: Final[Params] = {"importance": "flag_on_profile"}


def customers(card_field: int) -> Params:
    """Return the parameters of a list of customers; `card_field` 0: no card numbers."""
    if not card_field:
        return {"fields": _CUSTOMER_FIELDS}
    return {"expand": "field_values", "fields": _CUSTOMER_FIELDS + _CARD_FIELDS}
