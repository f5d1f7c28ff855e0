"""Maps the configuration of the gym to the values of the core and of the TeamUp client."""

from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from kiosk.core.admission import rules
from kiosk.core.admission.visit_notes import NotePolicy
from kiosk.core.checkin.checkin_service import GymRules
from kiosk.core.errors import ConfigurationError
from kiosk.core.identification.find_me import NO_FACT, FactField, SecondFact
from kiosk.core.messages import msg
from kiosk.core.token_expiry import last_day
from kiosk.settings.schema import Settings
from kiosk.store.privacy.retention import Retention
from kiosk.teamup.http.account import Account

TEAMUP_HOST = "goteamup.com"  # whose customer pages count, whatever API address is configured


def account_of(settings: Settings, *, token_missing: str = "") -> Account:
    """Return the TeamUp account of `settings`. Raises `ConfigurationError` when incomplete.

    `token_missing` says why there is no token yet, if there is none.
    """
    teamup = settings.teamup
    if teamup.provider_id is None or teamup.venue_id is None:
        raise ConfigurationError(
            msg("teamup.provider_id and teamup.venue_id are needed; set both.")
        )
    return Account(
        base_url=teamup.base_url,
        auth_scheme=teamup.auth_scheme,
        token=teamup.token.get_secret_value(),
        token_missing=token_missing,
        checkin_token=teamup.checkin_token.get_secret_value(),
        provider_id=teamup.provider_id,
        venue_id=teamup.venue_id,
        checkin_mode=teamup.checkin_mode,
        lookup_mode=teamup.lookup_mode,
        card_field=settings.members.card_field,
        requests_per_minute=teamup.requests_per_minute,
        home_venues=settings.policy.home_venue_only,
        fact=fact_of(settings),
    )


def fact_of(settings: Settings) -> FactField:
    """Return where the second fact of *Find me* is read from."""
    find_me = settings.find_me
    if not find_me.enabled:
        return NO_FACT
    fields = {
        SecondFact.PHONE: find_me.phone_field,
        SecondFact.BIRTHDAY: find_me.birthday_field,
    }
    return FactField(find_me.second_fact, fields.get(find_me.second_fact, 0))


def policy_of(settings: Settings) -> rules.Policy:
    """Return the gym's policy."""
    policy = settings.policy
    window = policy.duplicate_window
    return rules.Policy(
        several_memberships=policy.several_memberships,
        no_membership=policy.no_membership,
        duplicate_window=None if window == "day" else timedelta(minutes=window),
        unanswered=policy.unanswered,
        answer_deadline_ms=policy.answer_deadline_ms,
        already_codes=policy.already_codes,
        already_words=policy.already_words,
        home_venue_only=policy.home_venue_only,
        families=settings.members.families,
        notes=NotePolicy(**settings.notes.model_dump()),
    )


def gym_rules_of(settings: Settings, account: Account, policy: rules.Policy) -> GymRules:
    """Return what the check-in service needs to know of the gym."""
    host = urlsplit(account.base_url).hostname or TEAMUP_HOST
    return GymRules(
        venue=account.venue_id,
        accept=frozenset(settings.members.accept),
        url_hosts=frozenset({TEAMUP_HOST, host}),
        policy=policy,
        cards_in_teamup=bool(settings.members.card_field),
    )


def token_last_day(settings: Settings, now: datetime) -> date | None:
    """Return the last day of TeamUp's token, in the zone of `now`; None: nobody said it."""
    written = settings.teamup.token_expires
    teamup = settings.teamup
    tokens = (teamup.token.get_secret_value(), teamup.checkin_token.get_secret_value())
    return last_day(date.fromisoformat(written) if written else None, tokens, now)


def retention_of(settings: Settings) -> Retention:
    """Return how long what is known of people is kept."""
    keep = settings.retention
    return Retention(keep.names_days, keep.history_days, keep.scans_days, keep.at)
