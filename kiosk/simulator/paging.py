"""Lists in pages: count, absolute next and previous addresses, results (documented)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse

from kiosk.simulator import query
from kiosk.simulator.answers import ApiError, invalid
from kiosk.simulator.shaping import Json, Tree, keep, tree

Row = TypeVar("Row")

MAX_PAGE = 100
MAX_EVENT_PAGE = 250


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
    size = query.whole(params, "page_size", least=1) or min(most, MAX_PAGE)
    if size > most:
        raise invalid("page_size", f"Ensure this value is less than or equal to {most}.")
    number = query.whole(params, "page", least=1) or 1
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
