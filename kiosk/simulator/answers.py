"""Error answers in TeamUp's envelope.

The envelope (code, message, type, field_errors) is documented; which code goes with which status
is reported by third parties or inferred, as the contract marks it.
"""

from __future__ import annotations

from http import HTTPStatus

from starlette.responses import JSONResponse

CODES = {
    400: "parameter_invalid",
    401: "authentication_failed",
    403: "permission_denied",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    429: "throttled",
    500: "server_error",
    502: "bad_gateway",
    503: "service_unavailable",
    504: "gateway_timeout",
}


class ApiError(Exception):
    """A request is refused; carries all that the answer says."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str = "",
        field_errors: dict[str, list[str]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code or CODES.get(status, "error")
        self.field_errors = field_errors or {}
        self.headers = headers or {}

    def response(self) -> JSONResponse:
        """The answer as it goes over the wire."""
        return error_response(
            self.status, self.message, self.code, self.field_errors, headers=self.headers
        )


def invalid(field: str, message: str) -> ApiError:
    """A 400 that blames one parameter or field."""
    return ApiError(400, f"{field}: {message}", field_errors={field: [message]})


def error_response(
    status: int,
    message: str = "",
    code: str = "",
    field_errors: dict[str, list[str]] | None = None,
    *,
    headers: dict[str, str] | None = None,
) -> JSONResponse:
    """An error answer; message and code follow from the status when left out."""
    envelope = {
        "code": code or CODES.get(status, "error"),
        "message": message or _phrase(status),
        "type": "conflict" if status == HTTPStatus.CONFLICT else "invalid_request_error",
        "field_errors": field_errors or {},
    }
    return JSONResponse(envelope, status, headers=headers)


def _phrase(status: int) -> str:
    """The usual words for a status; proxies answer with some that have none (520)."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"Error {status}"
