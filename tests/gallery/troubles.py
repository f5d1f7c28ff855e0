"""What goes wrong in the gallery, in the product's own words: so the pictures translate them."""

import json
from datetime import UTC, datetime
from typing import Final

import httpx

from kiosk.core.errors import TeamUpError
from kiosk.teamup.http.responses import Response, error_of_exception, error_of_status


def _answered(status: int, message: str = "") -> str:
    body = json.dumps({"message": message}).encode() if message else b""
    error = error_of_status(Response(status, body=body), now=datetime.now(UTC))
    assert isinstance(error, TeamUpError)
    return error.sentence


REFUSED: Final = _answered(400, "This membership has no visits left.")
WRONG_TOKEN: Final = _answered(401)
LOST: Final = error_of_exception(httpx.ReadTimeout(""), begun=True, host="").sentence
