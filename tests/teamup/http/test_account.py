"""An account shows no token, and refuses what cannot work."""

from typing import Any

import pytest

from kiosk.core.errors import ConfigurationError
from kiosk.teamup.http.account import Account, origin_of
from tests.teamup.making import TOKEN, an_account


def test_repr_shows_no_token() -> None:
    account = an_account("https://goteamup.com/api/v2", checkin_token="another-secret")
    assert TOKEN not in repr(account)
    assert "another-secret" not in repr(account)


def test_headers() -> None:
    account = an_account(
        "https://goteamup.com/api/v2/", auth_scheme="Token", checkin_token="another-secret"
    )
    assert account.base_url == "https://goteamup.com/api/v2"
    assert account.checkin_headers() == {
        "Authorization": "Token another-secret",
        "TeamUp-Provider-ID": "123",
        "TeamUp-Request-Mode": "customer",
    }
    assert account.lookup_headers() == {
        "Authorization": f"Token {TOKEN}",
        "TeamUp-Provider-ID": "123",
        "TeamUp-Request-Mode": "provider",
    }
    assert account.token_header() == {"Authorization": f"Token {TOKEN}"}


@pytest.mark.parametrize(
    "url",
    [
        "https://goteamup.com",
        "http://127.0.0.1:8000/api/v2",
        "http://[::1]:8000",
        "http://192.168.1.5",
        "http://localhost:1",
        "http://simulator",
    ],
)
def test_addresses_that_are_taken(url: str) -> None:
    assert an_account(url).base_url == url


@pytest.mark.parametrize(
    "changes",
    [
        {"base_url": "http://goteamup.com/api/v2"},
        {"base_url": "http://8.8.8.8"},
        {"base_url": "ftp://goteamup.com"},
        {"base_url": "goteamup.com"},
        {"base_url": "https://user:pass@goteamup.com"},
        {"base_url": "https://goteamup.com:99999"},
        {"base_url": "https://goteamup.com/?a=1"},
        {"base_url": ""},
        {"token": ""},
        {"token": "a\nb"},
        {"token": "a b"},
        {"token": "naïve"},
        {"checkin_token": "a\r\nX: 1"},
        {"auth_scheme": "Bearer:"},
        {"auth_scheme": ""},
        {"provider_id": 0},
        {"venue_id": -1},
        {"checkin_mode": "staff"},
        {"lookup_mode": ""},
        {"card_field": -1},
        {"requests_per_minute": 0},
    ],
)
def test_values_that_cannot_work(changes: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"teamup.{next(iter(changes))}"):
        an_account(**{"base_url": "https://goteamup.com", **changes})


def test_origin() -> None:
    assert origin_of("HTTPS://GoTeamUp.com/x") == ("https", "goteamup.com", 443)
    assert origin_of("http://h:80/") == origin_of("http://h") == ("http", "h", 80)


def test_defaults() -> None:
    account = Account(token="t", provider_id=1, venue_id=2)
    assert (account.checkin_mode, account.lookup_mode) == ("customer", "provider")
    assert account.origin == ("https", "goteamup.com", 443)
