"""Lists that come in pages: followed to the end, but never to another place."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from pydantic import ValidationError

from kiosk.core.errors import Redirected, TeamUpError, Unanswered
from kiosk.core.messages import msg
from kiosk.teamup.http.account import Origin, origin_of
from kiosk.teamup.http.responses import Response, error_of_body
from kiosk.teamup.http.wire import PageBody, Wire

PAGE_SIZE: Final = 100  # the documented most
MAX_PAGES: Final = 20_000  # two million rows: more than any gym has

READING_STOPPED: Final = msg("Reading the list from TeamUp was stopped; it goes on by itself.")

Params = Mapping[str, str | int]
Row = TypeVar("Row", bound=Wire)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Some rows of a list. `count` is how many the whole list has, if TeamUp said so.

    `skipped` rows could not be read at all. `next` and `previous` are the addresses of the pages
    around this one, empty at the ends.
    """

    rows: tuple[Row, ...]
    count: int | None = None
    skipped: int = 0
    next: str = ""
    previous: str = ""


class Stopped(TeamUpError):
    """The kiosk is shutting down, and the rest of the list was not asked for."""


def read_pages(
    model: type[Row],
    url: str,
    params: Params,
    *,
    origin: Origin,
    get: Callable[[str, Params | None], Response],
    stop: threading.Event | None = None,
    start: str = "",
) -> Iterator[Page[Row]]:
    """Yield the pages of a list, from the beginning or from the address `start` of one of them.

    `get` fetches an address, first `url`, with parameters. `next` addresses are absolute and
    followed as they are (documented), with the credentials `get` adds, and therefore only within
    `origin`. Raises `TeamUpError`: of `get`, `Redirected` for a `next` that leads elsewhere,
    `Unanswered` for one that leads round in circles or a page that is none, `Stopped` when `stop`
    is set.
    """
    address = _checked(start, origin) or url
    asked: Params | None = None
    if not start:
        asked = {**params, "page_size": PAGE_SIZE}
    seen = {start} if start else set()
    while address:
        if stop is not None and stop.is_set():
            raise Stopped(READING_STOPPED)
        answer = get(address, asked)
        asked = None
        try:
            body = PageBody.model_validate_json(answer.body)
        except ValidationError:
            raise error_of_body(answer) from None
        following = _checked(body.next, origin)
        if following in seen or len(seen) >= MAX_PAGES:
            raise Unanswered(msg("TeamUp's pages lead round in circles; try again later."))
        yield _page(model, body)
        address = following
        if address:
            seen.add(address)


def _page(model: type[Row], body: PageBody) -> Page[Row]:
    rows = []
    for raw in body.results:
        try:
            rows.append(model.model_validate(raw))
        except ValidationError:
            continue
    skipped = len(body.results) - len(rows)
    return Page(tuple(rows), body.count, skipped, body.next or "", body.previous or "")


def _checked(address: str | None, origin: Origin) -> str:
    if not address:
        return ""
    try:
        same = origin_of(address) == origin
    except ValueError:
        same = False
    if not same:
        raise Redirected(
            msg(
                "TeamUp's list goes on at another address than teamup.base_url; it is not "
                "followed, because that would show the token there. Check teamup.base_url."
            )
        )
    return address
