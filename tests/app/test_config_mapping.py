"""What the configuration says, in the words of the core and of the TeamUp client."""

from datetime import timedelta
from typing import Any

import pytest

from kiosk.app.config_mapping import account_of, gym_rules_of, policy_of
from kiosk.core.admission import rules
from kiosk.core.errors import ConfigurationError
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.settings.schema import Settings


def settings(**sections: Any) -> Settings:
    """Settings with an account, changed by `sections`."""
    teamup = {"token": "secret", "provider_id": 12, "venue_id": 34}
    return Settings(**{"teamup": teamup | sections.pop("teamup", {}), **sections})


def test_the_account_is_taken_over_whole() -> None:
    account = account_of(
        settings(
            teamup={
                "base_url": "https://api.example/v2",
                "auth_scheme": "JWT",
                "checkin_token": "other",
                "checkin_mode": "provider",
                "lookup_mode": "customer",
                "requests_per_minute": 99,
            },
            members={"card_field": 7},
        )
    )
    assert (account.provider_id, account.venue_id, account.card_field) == (12, 34, 7)
    assert account.base_url == "https://api.example/v2"
    assert (account.token, account.checkin_token, account.auth_scheme) == ("secret", "other", "JWT")
    assert (account.checkin_mode, account.lookup_mode) == ("provider", "customer")
    assert account.requests_per_minute == 99
    assert "secret" not in repr(account)


@pytest.mark.parametrize("key", ["provider_id", "venue_id"])
def test_an_account_without_provider_or_venue_is_none(key: str) -> None:
    with pytest.raises(ConfigurationError, match=key):
        account_of(settings(teamup={key: None}))


def test_the_policy_is_the_gyms() -> None:
    policy = policy_of(
        settings(
            policy={
                "several_memberships": "best",
                "no_membership": "block",
                "unanswered": "hold",
                "duplicate_window": 90,
                "answer_deadline_ms": 700,
            }
        )
    )
    assert policy == rules.Policy(
        rules.SeveralMemberships.BEST,
        rules.NoMembership.BLOCK,
        timedelta(minutes=90),
        rules.WhenUnanswered.HOLD,
        700,
    )
    assert policy_of(settings()).duplicate_window is None


def test_cards_count_also_when_no_field_holds_them() -> None:
    for field, in_teamup in ((0, False), (7, True)):
        mine = settings(members={"card_field": field}, teamup={"base_url": "https://a.example/v2"})
        rules = gym_rules_of(mine, account_of(mine), policy_of(mine))
        assert {AcceptedKind.CARD, AcceptedKind.PASS} <= rules.accept
        assert rules.cards_in_teamup is in_teamup
        assert rules.url_hosts == {"goteamup.com", "a.example"}
        assert rules.venue == 34
