"""What is asked for of each list: only the fields the kiosk uses."""

from collections.abc import Mapping
from typing import Final

Params = Mapping[str, str | int]

_CUSTOMER_FIELDS: Final = "id,first_name,last_name,email,is_lead,family,family_role"
_FIELD_VALUES: Final = ",field_values.field,field_values.value"
MEMBERSHIPS: Final[Params] = {
    "expand": "active_hold,membership",
    "fields": "id,customer,name,status,start_date,expiration_date,membership.type,"
    "active_hold.start_date,active_hold.end_date",
}
BLOCKED: Final[Params] = {"is_active": "true"}
FLAGGED: Final[Params] = {"importance": "flag_on_profile"}


def customers(*, with_fields: bool, home_venue: bool = False) -> Params:
    """Return the parameters of a list of customers.

    `with_fields`: with their custom fields; `home_venue`: with the venue a customer belongs to.
    """
    expand, fields = [], _CUSTOMER_FIELDS
    if with_fields:
        expand.append("field_values")
        fields += _FIELD_VALUES
    if home_venue:
        expand.append("customer_venue")
        fields += ",customer_venue.id"
    return {"expand": ",".join(expand), "fields": fields} if expand else {"fields": fields}
