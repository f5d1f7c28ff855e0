"""The lists the replica is made of: customers, memberships, registration blocks, flags.

Of each list only the fields the kiosk uses are asked for.
"""

import threading
from collections.abc import Collection, Iterator
from typing import Final, Protocol, TypeVar

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.teamup.http.account import Account
from kiosk.teamup.http.connection import Connection
from kiosk.teamup.http.paging import PAGE_SIZE, Page, Params
from kiosk.teamup.http.wire import BlockBody, CustomerBody, CustomerMembershipBody, IssueBody

Id = TypeVar("Id", CustomerId, CustomerMembershipId)

CUSTOMERS_PATH: Final = "/customers"
MEMBERSHIPS_PATH: Final = "/customer_memberships"
BLOCKS_PATH: Final = "/customer_registration_blocks"
ISSUES_PATH: Final = "/customer_issues"

FIELD_VALUE_FIELDS: Final = "id,field_values.field,field_values.value"

MEMBERSHIP_PARAMS: Final[Params] = {
    "expand": "active_hold,membership",
    "fields": "id,customer,name,status,start_date,expiration_date,membership.type,"
    "active_hold.start_date,active_hold.end_date",
}
BLOCK_PARAMS: Final[Params] = {"is_active": "true"}
ISSUE_PARAMS: Final[Params] = {"importance": "flag_on_profile"}


def customer_params(account: Account) -> Params:
    """Return the parameters of a list of customers, or of one of them.

    The custom fields and the home venue come with it where the account has a use for them.
    """
    expand, fields = [], "id,first_name,last_name,email,is_lead,family,family_role"
    if account.reads_fields:
        expand.append("field_values")
        fields += ",field_values.field,field_values.value"
    if account.home_venues:
        expand.append("customer_venue")
        fields += ",customer_venue.id"
    return {"expand": ",".join(expand), "fields": fields} if expand else {"fields": fields}


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


class DirectoryLists:
    """The lists of one account (see `DirectorySource`), read with what the budget has left."""

    def __init__(self, account: Account, connection: Connection) -> None:
        self._account = account
        self._connection = connection

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
        params = customer_params(self._account)
        return self._connection.sync_pages(
            CustomerBody, CUSTOMERS_PATH, params, stop=stop, start=start
        )

    def memberships(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield all customer memberships, ended ones too: they say why somebody cannot enter."""
        return self._connection.sync_pages(
            CustomerMembershipBody, MEMBERSHIPS_PATH, MEMBERSHIP_PARAMS, stop=stop, start=start
        )

    def blocks(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[BlockBody]]:
        """Yield all active registration blocks."""
        return self._connection.sync_pages(
            BlockBody, BLOCKS_PATH, BLOCK_PARAMS, stop=stop, start=start
        )

    def flags(
        self, stop: threading.Event | None = None, start: str = ""
    ) -> Iterator[Page[IssueBody]]:
        """Yield all issues flagged on a profile."""
        return self._connection.sync_pages(
            IssueBody, ISSUES_PATH, ISSUE_PARAMS, stop=stop, start=start
        )

    def customers_by_id(
        self, ids: Collection[CustomerId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerBody]]:
        """Yield those of the customers `ids` that are there; a deleted one is not."""
        params = {**customer_params(self._account), "ids": _joined(ids)}
        return self._connection.sync_pages(CustomerBody, CUSTOMERS_PATH, params, stop=stop)

    def memberships_by_id(
        self, ids: Collection[CustomerMembershipId], stop: threading.Event | None = None
    ) -> Iterator[Page[CustomerMembershipBody]]:
        """Yield those of the memberships `ids` that are there."""
        params = {**MEMBERSHIP_PARAMS, "ids": _joined(ids)}
        return self._connection.sync_pages(
            CustomerMembershipBody, MEMBERSHIPS_PATH, params, stop=stop
        )


def _joined(ids: Collection[Id]) -> str:
    if len(ids) > PAGE_SIZE:
        raise ValueError(f"at most {PAGE_SIZE} can be asked for at once")
    return ",".join(str(int(one)) for one in ids)
