"""The lists the directory is made of: customers, memberships, registration blocks, flags."""

import threading
from collections.abc import Collection, Iterator
from typing import Protocol, TypeVar

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.teamup.http import requests
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.paging import PAGE_SIZE, Page, Row
from kiosk.teamup.http.requests import Params, Requests
from kiosk.teamup.http.wire import BlockBody, CustomerBody, CustomerMembershipBody, IssueBody

Id = TypeVar("Id", CustomerId, CustomerMembershipId)


class DirectorySource(Protocol):
    """Where the directory comes from.

    Every list is read from its beginning, or from the address `start` of one of its pages, until
    `stop` is set (`Stopped`). May raise `TeamUpError`.
    """

    @property
    def identity(self) -> str:
        """Which lists these are: addresses of pages are good only where this is the same."""

    def customers(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerBody]]:
        """Yield all customers."""

    def memberships(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield all customer memberships."""

    def blocks(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[BlockBody]]:
        """Yield all active registration blocks."""

    def flags(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[IssueBody]]:
        """Yield all issues flagged on a profile."""

    def customers_by_id(
        self, ids: Collection[CustomerId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerBody]]:
        """Yield those of the customers `ids` (at most a page of them) that are there."""

    def memberships_by_id(
        self, ids: Collection[CustomerMembershipId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield those of the memberships `ids` (at most a page of them) that are there."""


class Lists:
    """The lists of one account (see `DirectorySource`), read with what the budget has left."""

    def __init__(self, account: Account, calls: Requests) -> None:
        self._account = account
        self._calls = calls

    @property
    def identity(self) -> str:
        """Which account, and which of its fields."""
        account = self._account
        fields = f"{account.card_field} {account.fact.kind} {account.fact.field}"
        return f"{account.base_url} {account.provider_id} {fields} {account.home_venues}"

    def customers(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerBody]]:
        """Yield all customers, with the custom field of card numbers if there is one."""
        return self._list(CustomerBody, "/customers", self._customer_params, stop, start)

    def memberships(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield all customer memberships, ended ones too: they say why somebody cannot enter."""
        path = "/customer_memberships"
        return self._list(CustomerMembershipBody, path, requests.MEMBERSHIPS, stop, start)

    def blocks(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[BlockBody]]:
        """Yield all active registration blocks."""
        path = "/customer_registration_blocks"
        return self._list(BlockBody, path, requests.BLOCKED, stop, start)

    def flags(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[IssueBody]]:
        """Yield all issues flagged on a profile."""
        return self._list(IssueBody, "/customer_issues", requests.FLAGGED, stop, start)

    def customers_by_id(
        self, ids: Collection[CustomerId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerBody]]:
        """Yield those of the customers `ids` that are there; a deleted one is not."""
        params = {**self._customer_params, "ids": _some(ids)}
        return self._list(CustomerBody, "/customers", params, stop, "")

    def memberships_by_id(
        self, ids: Collection[CustomerMembershipId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield those of the memberships `ids` that are there."""
        params = {**requests.MEMBERSHIPS, "ids": _some(ids)}
        return self._list(CustomerMembershipBody, "/customer_memberships", params, stop, "")

    @property
    def _customer_params(self) -> Params:
        account = self._account
        return requests.customers(with_fields=account.reads_fields, home_venue=account.home_venues)

    def _list(
        self,
        model: type[Row],
        path: str,
        params: Params,
        stop: threading.Event | None,
        start: str,
    ) -> Iterator[Page[Row]]:
        return self._calls.pages(model, path, params, stop=stop, start=start)


def _some(ids: Collection[Id]) -> str:
    if len(ids) > PAGE_SIZE:
        raise ValueError(f"at most {PAGE_SIZE} can be asked for at once")
    return ",".join(str(int(one)) for one in ids)
