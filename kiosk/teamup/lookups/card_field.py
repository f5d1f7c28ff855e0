"""Card numbers into TeamUp: a value for an empty custom field, never over one that is there.

``POST /customer_field_values`` with field, customer and value is documented; that it needs staff
rights to customers, and what it answers to a second value, is inferred.
"""

import time
from typing import Final

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import CardFieldTaken, Refused, Unanswered
from kiosk.core.identification.card_forms import is_same_card
from kiosk.core.messages import msg
from kiosk.teamup.http.connection import Connection
from kiosk.teamup.http.paging import Params
from kiosk.teamup.http.wire import FieldValueBody, card_numbers

_PATH: Final = "/customer_field_values"


def write_card(
    connection: Connection, customer: CustomerId, number: str, *, field: int, deadline_s: float
) -> None:
    """Let the custom `field` of `customer` hold `number`.

    Nothing is done when it does already, also in another spelling.

    Raises `CardFieldTaken` when it holds something else, and `TeamUpError`: after an `Unanswered`
    the next try reads first, so nothing is ever written twice.
    """
    end = time.monotonic() + deadline_s
    params: Params = {"customers": customer, "field": field}
    held = [
        row.value
        for row in connection.rows(FieldValueBody, _PATH, params, end=end)
        if row.field == field and row.value not in (None, "", [])
    ]
    if any(is_same_card(number, card) for value in held for card in card_numbers(value)):
        return
    if held:
        raise CardFieldTaken(
            msg(
                "TeamUp has another card number for this member, and the kiosk writes over "
                "nothing; change it there if it is out of date."
            )
        )
    body = {"field": field, "customer": int(customer), "value": number}
    try:
        connection.post(_PATH, body, deadline_s=deadline_s)
    except Refused as error:
        if error.status == 403:
            raise Refused(
                msg(
                    "TeamUp does not let this token change members' fields (403); give it that "
                    "right, or write the number into the profile by hand."
                ),
                status=error.status,
                code=error.code,
                body=error.body,
            ) from None
        raise
    except Unanswered as error:
        raise Unanswered(
            msg(
                "Whether TeamUp has taken the number is not known; look into the member's profile."
            ),
            status=error.status,
            body=error.body,
        ) from None
