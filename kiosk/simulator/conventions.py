"""The conventions of TeamUp's API: errors, query strings, expand and fields, pages.

The error envelope (code, message, type, field_errors) is documented; which code goes with which
status is reported by third parties or inferred, as the contract marks it. Query strings spell
lists, flags and times as the contract does. ``expand`` and ``fields`` are names separated by
commas, with dots for nested ones (documented: expand goes at most four levels deep, fields drops
everything it does not name). Lists come in pages with count, results, and absolute addresses of
the next and the previous page (documented).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, date, datetime
from http import HTTPStatus
from typing import Any, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse

Tree: TypeAlias = dict[str, "Tree"]
"""Nested names, of ``expand`` and ``fields``."""

Json: TypeAlias = dict[str, Any]
Row = TypeVar("Row")

MAX_PAGE = 100
MAX_EVENT_PAGE = 250
_MAX_DEPTH = 4
_FLAGS = {"true": True, "1": True, "false": False, "0": False}

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


def whole(params: QueryParams, name: str, *, least: int | None = None) -> int | None:
    """A whole number, None when not asked for; ApiError 400 when it is not one or too small."""
    text = params.get(name)
    if text is None:
        return None
    try:
        value = int(text)
    except ValueError:
        raise invalid(name, "A valid integer is required.") from None
    if least is not None and value < least:
        raise invalid(name, f"Ensure this value is greater than or equal to {least}.")
    return value


def flag(params: QueryParams, name: str) -> bool | None:
    """A yes or no, None when not asked for; ApiError 400 for anything else."""
    text = params.get(name)
    if text is None:
        return None
    value = _FLAGS.get(text.lower())
    if value is None:
        raise invalid(name, "Must be a valid boolean.")
    return value


def choices(
    params: QueryParams, name: str, known: Collection[str] | None = None
) -> frozenset[str] | None:
    """A comma-separated set, None when not asked for; ApiError 400 for one not ``known``."""
    text = params.get(name)
    if text is None:
        return None
    found = frozenset(part.strip() for part in text.split(",") if part.strip())
    strange = sorted(found - set(known)) if known is not None else []
    if strange:
        raise invalid(name, f"{strange[0]} is not one of the available choices.")
    return found


def numbers(params: QueryParams, name: str) -> frozenset[int] | None:
    """A comma-separated set of ids, None when not asked for; ApiError 400 if one is no number."""
    found = choices(params, name)
    if found is None:
        return None
    try:
        return frozenset(int(part) for part in found)
    except ValueError:
        raise invalid(name, "Enter a list of whole numbers, separated by commas.") from None


def moment(params: QueryParams, name: str, zone: ZoneInfo | None = None) -> datetime | None:
    """A date-time, in ``zone`` (else UTC) where it names none; ApiError 400 if it is not one."""
    text = params.get(name)
    if text is None:
        return None
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise invalid(name, "Enter a valid date/time.") from None
    return value if value.tzinfo else value.replace(tzinfo=zone or UTC)


def day(params: QueryParams, name: str) -> date | None:
    """A calendar day (the day of a date-time); ApiError 400 if it is neither."""
    text = params.get(name)
    if text is None:
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise invalid(name, "Enter a valid date.") from None


def tree(params: QueryParams, name: str) -> Tree:
    """The names under that parameter as nested dictionaries; ApiError 400 when too deep."""
    root: Tree = {}
    for dotted in params.get(name, "").split(","):
        parts = [part for part in dotted.strip().split(".") if part]
        if len(parts) > _MAX_DEPTH:
            raise invalid(name, f"Nesting is limited to {_MAX_DEPTH} levels.")
        branch = root
        for part in parts:
            branch = branch.setdefault(part, {})
    return root


def check_expand(expand: Tree, known: Iterable[str]) -> None:
    """Refuse names that cannot be expanded here (the vendor's own reaction is not documented)."""
    for name in expand:
        if name not in known:
            raise invalid("expand", f"{name} cannot be expanded.")


def keep(value: Any, fields: Tree) -> Any:  # JSON in, JSON out
    """The value with only the named fields; an empty tree keeps everything."""
    if not fields:
        return value
    if isinstance(value, list):
        return [keep(item, fields) for item in value]
    if isinstance(value, dict):
        return {name: keep(value[name], branch) for name, branch in fields.items() if name in value}
    return value


def page_of(
    request: Request,
    rows: Sequence[Row],
    represent: Callable[[Row, Tree], Json],
    *,
    most: int = MAX_PAGE,
) -> JSONResponse:
    """The asked-for page of ``rows``; only its rows are represented.

    ApiError 400 for a page size above ``most`` or below 1, 404 for a page past the end (the first
    page of an empty list exists).
    """
    params = request.query_params
    size = whole(params, "page_size", least=1) or min(most, MAX_PAGE)
    if size > most:
        raise invalid("page_size", f"Ensure this value is less than or equal to {most}.")
    number = whole(params, "page", least=1) or 1
    start = (number - 1) * size
    if start and start >= len(rows):
        raise ApiError(404, "Invalid page.")
    expand, fields = tree(params, "expand"), tree(params, "fields")
    chosen = rows[start : start + size]
    more = start + size < len(rows)
    return JSONResponse(
        {
            "count": len(rows),
            "next": _address(request, number + 1) if more else None,
            "previous": _address(request, number - 1) if number > 1 else None,
            "results": [keep(represent(row, expand), fields) for row in chosen],
        }
    )


def one(request: Request, row: Row, represent: Callable[[Row, Tree], Json]) -> JSONResponse:
    """A single object, shaped by expand and fields."""
    params = request.query_params
    shaped = keep(represent(row, tree(params, "expand")), tree(params, "fields"))
    return JSONResponse(shaped)


def _address(request: Request, number: int) -> str:
    return str(request.url.include_query_params(page=number))
