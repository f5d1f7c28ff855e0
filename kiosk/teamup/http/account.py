"""Which TeamUp account the kiosk acts for, and how it shows who it is."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, urlsplit

import httpx

from kiosk.core.errors import ConfigurationError
from kiosk.core.identification.find_me import NO_FACT, FactField
from kiosk.core.messages import msg

DEFAULT_BASE_URL: Final = "https://goteamup.com/api/v2"

_MODES: Final = ("customer", "provider")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,31}\Z")
_TOKEN: Final = re.compile(r"[\x21-\x7e]+\Z")  # what an Authorization header can carry
_PORTS: Final = {"https": 443, "http": 80}

Origin = tuple[str, str, int]
"""Scheme, host and port of an address."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account at TeamUp. Its `repr` never shows a token.

    `checkin_token` is used for POST /checkins alone, when customer mode needs a token of its own.
    `checkin_mode` and `lookup_mode` go into the header TeamUp-Request-Mode. `card_field` is the id
    of the custom field that holds card numbers, 0 for none; `fact` says which field holds the
    second fact of *Find me*; `home_venues`: the venue a customer belongs to is asked for as well.
    `token_missing` says why there is no token yet, if there is none: no request leaves then.
    TeamUp allows 250 requests a minute per user (documented), shared by all kiosks of one token
    (inferred).

    Raises `ConfigurationError` when a value cannot work; plain http is taken only for this
    computer and private networks, because a token must not cross the internet in the clear.
    """

    token: str = field(repr=False)
    provider_id: int
    venue_id: int
    base_url: str = DEFAULT_BASE_URL
    auth_scheme: str = "Bearer"
    checkin_token: str = field(default="", repr=False)
    checkin_mode: str = "customer"
    lookup_mode: str = "provider"
    card_field: int = 0
    fact: FactField = NO_FACT
    requests_per_minute: int = 200
    home_venues: bool = False
    token_missing: str = ""

    @property
    def reads_fields(self) -> bool:
        """Whether anything is wanted of the customers' custom fields."""
        return bool(self.card_field or self.fact.field)

    def __post_init__(self) -> None:
        object.__setattr__(self, "base_url", self.base_url.rstrip("/"))
        _check_base_url(self.base_url)
        if not _SCHEME.match(self.auth_scheme):
            raise ConfigurationError(msg("teamup.auth_scheme must be one word, such as Bearer."))
        if not self.token_missing and not _TOKEN.match(self.token):
            raise ConfigurationError(
                msg("teamup.token is empty or holds a space or a line break; paste it again.")
            )
        if self.checkin_token and not _TOKEN.match(self.checkin_token):
            raise ConfigurationError(
                msg("teamup.checkin_token holds a space or a line break; paste it again.")
            )
        for key, value in (("provider_id", self.provider_id), ("venue_id", self.venue_id)):
            if value < 1:
                raise ConfigurationError(
                    msg("{key} must be a positive number.", key=f"teamup.{key}")
                )
        for key, mode in (("checkin_mode", self.checkin_mode), ("lookup_mode", self.lookup_mode)):
            if mode not in _MODES:
                raise ConfigurationError(
                    msg("{key} must be customer or provider.", key=f"teamup.{key}")
                )
        if self.card_field < 0:
            raise ConfigurationError(
                msg("teamup.card_field must be 0 or the id of a custom field.")
            )
        if self.requests_per_minute < 1:
            raise ConfigurationError(msg("teamup.requests_per_minute must be 1 or more."))

    @property
    def origin(self) -> Origin:
        """Where requests may go, and nowhere else."""
        return origin_of(self.base_url)

    def checkin_headers(self) -> Mapping[str, str]:
        """Return the headers of POST /checkins that say who asks, and as what."""
        return self._headers(self.checkin_token or self.token, self.checkin_mode)

    def lookup_headers(self) -> Mapping[str, str]:
        """Return the headers of every other call."""
        return self._headers(self.token, self.lookup_mode)

    def token_header(self) -> Mapping[str, str]:
        """Return the token alone, for the call that tells which providers it is good for."""
        return {"Authorization": f"{self.auth_scheme} {self.token}"}

    @property
    def tokens(self) -> tuple[str, ...]:
        """What nobody may read anywhere."""
        return tuple(token for token in (self.token, self.checkin_token) if token)

    def _headers(self, token: str, mode: str) -> Mapping[str, str]:
        return {
            "Authorization": f"{self.auth_scheme} {token}",
            "TeamUp-Provider-ID": str(self.provider_id),
            "TeamUp-Request-Mode": mode,
        }


def origin_of(url: str) -> Origin:
    """Return scheme, host and port of `url`, lower case, the usual port filled in.

    Raises `ValueError` when `url` is no absolute http or https address, or holds a user name.
    """
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname or "@" in parts.netloc:
        raise ValueError("not a plain http or https address")
    return parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme]


def _check_base_url(url: str) -> None:
    try:
        origin_of(url)
        parts = urlsplit(url)
        httpx.URL(url).host  # noqa: B018 (what is no host name is found when it is read)
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError(
            msg("teamup.base_url is not a web address; it is usually {url}.", url=DEFAULT_BASE_URL)
        ) from None
    if parts.query or parts.fragment:
        raise ConfigurationError(msg("teamup.base_url must not hold a question mark or a #."))
    if parts.scheme == "http" and not _stays_near(parts):
        raise ConfigurationError(
            msg(
                "teamup.base_url must start with https:// , else the token could be read on the "
                "way."
            )
        )


def _stays_near(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host or host.endswith(".localhost")
