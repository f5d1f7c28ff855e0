"""Finds out what a token is good for: prefix, business, mode, permissions, venues, card fields.

Used by `kiosk setup` and by setup on the screen. Nothing is changed at TeamUp.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import tzinfo
from typing import Final

from kiosk.core.errors import Refused, TeamUpError, TokenRefused, Unauthorised
from kiosk.core.messages import msg
from kiosk.core.setup import FieldUse, FoundBusiness, FoundToken, NamedId
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.account import DEFAULT_BASE_URL, Account
from kiosk.teamup.http.connection import RequestLimits

SCHEMES: Final = ("Bearer", "Token", "JWT")  # TeamUp's own pages name all three
TEXT_FIELDS: Final = ("short_text", "integer")
"""The kinds of custom field in which a card number may stand."""

_CHECKIN_MODES: Final = ("customer", "provider")
_LOOKUP_MODES: Final = ("provider", "customer")
_MOST_COUNTED: Final = 3000
"""Customers that are looked at to say which field is in use; 30 requests."""


class AccountFinder:
    """An `AccountSearch` at the API of `base_url`. `zone` is that of the computer."""

    def __init__(
        self,
        base_url: str = DEFAULT_BASE_URL,
        *,
        zone: Callable[[], tzinfo],
        limits: RequestLimits | None = None,
    ) -> None:
        self._base_url = base_url
        self._zone = zone
        self._limits = limits

    def find_businesses(self, token: str) -> FoundToken:
        """Return the prefix that TeamUp takes, and the businesses of the token.

        Raises `TokenRefused`; `ConfigurationError` for a token that no request can carry; and
        `TeamUpError`.
        """
        said = ""
        for scheme in SCHEMES:
            account = Account(token, 1, 1, base_url=self._base_url, auth_scheme=scheme)
            try:
                with self._client(account) as teamup:
                    profiles = teamup.profiles()
            except Unauthorised as error:
                said = f"{said} {error.code} {error.body}"
                continue
            ids = {row.provider for row in profiles if row.provider is not None}
            return FoundToken(
                token, scheme, tuple(self._named(account, one) for one in sorted(ids))
            )
        if "expired" in said.casefold():
            raise TokenRefused(
                msg("This token has expired. Make a new one in TeamUp, under M2M Tokens.")
            )
        raise TokenRefused(
            msg(
                "TeamUp does not accept this token; copy it again, or make a new one. One that "
                "worked before may have expired."
            )
        )

    def examine(self, found: FoundToken, business: int) -> FoundBusiness:
        """Return venues, fields and permissions at `business`. Raises `TeamUpError`."""
        account = self._account(found, business)
        refusal: Refused | None = None
        for lookup_mode in _LOOKUP_MODES:
            account = replace(account, lookup_mode=lookup_mode)
            try:
                with self._client(account) as teamup:
                    venues = tuple(NamedId(row.id, row.name) for row in teamup.venues())
                    fields = text_fields(teamup)
                    break
            except Refused as error:
                refusal = refusal or error
        else:
            assert refusal is not None  # each mode was tried, and refused
            raise refusal
        checkin_mode, enabled, may_write = self._writing(account)
        return FoundBusiness(
            business,
            venues,
            fields,
            lookup_mode=account.lookup_mode,
            checkin_mode=checkin_mode,
            checkins_on=enabled,
            may_write=may_write,
        )

    def count_cards(self, found: FoundToken, business: FoundBusiness) -> tuple[FieldUse, ...]:
        """Return the fields, each with how many members have a card in it, as a sync reads them.

        At most the first `_MOST_COUNTED` members are looked at. Raises `TeamUpError`.
        """
        if not business.fields:
            return ()
        account = replace(self._account(found, business.business), lookup_mode=business.lookup_mode)
        counts: Counter[int] = Counter()
        looked_at = 0
        with self._client(account) as teamup:
            for fields in teamup.fields_with_cards():
                looked_at += 1
                counts.update(fields)
                if looked_at == _MOST_COUNTED:
                    break
        return tuple(
            FieldUse(field.id, field.name, counts[field.id], looked_at) for field in business.fields
        )

    def _writing(self, account: Account) -> tuple[str, bool | None, bool | None]:
        """Return the mode in which a token writes check-ins, whether they are on, and if it may.

        A mode that is refused says nothing about the other one.
        """
        tried: list[tuple[str, bool | None, bool | None]] = []
        for mode in _CHECKIN_MODES:
            with self._client(replace(account, checkin_mode=mode)) as teamup:
                try:
                    enabled = teamup.checkin_settings(as_checkin=True).enabled
                except Refused:
                    continue
                tried.append((mode, enabled, may_write := teamup.may_check_in()))
            if may_write is not False:
                break
        # The last mode that could at least ask; where none could, the token may not write.
        return tried[-1] if tried else (_CHECKIN_MODES[0], None, False)

    def _account(self, found: FoundToken, business: int) -> Account:
        return Account(found.token, business, 1, base_url=self._base_url, auth_scheme=found.scheme)

    def _named(self, account: Account, business: int) -> NamedId:
        try:
            with self._client(replace(account, provider_id=business)) as teamup:
                name = teamup.provider(business).name
        except TeamUpError:
            name = ""
        return NamedId(business, name or str(business))

    @contextmanager
    def _client(self, account: Account) -> Iterator[TeamUp]:
        teamup = TeamUp(account, zone=self._zone, limits=self._limits)
        try:
            yield teamup
        finally:
            teamup.close()


def text_fields(teamup: TeamUp) -> tuple[NamedId, ...]:
    """Return the fields that may hold cards; none where the token may not see them."""
    try:
        rows = teamup.customer_fields()
    except Refused:
        return ()
    return tuple(NamedId(row.id, row.label) for row in rows if row.type in TEXT_FIELDS)
