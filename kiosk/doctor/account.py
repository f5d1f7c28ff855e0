"""The TeamUp account: network, token and its mode, provider, venue, feature, clock, permissions."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.clock import VenueClock
from kiosk.app.house import account_of
from kiosk.core.device import Check
from kiosk.core.errors import ConfigurationError, Refused, TeamUpError
from kiosk.core.members import CustomerId
from kiosk.settings.load import require_account
from kiosk.settings.schema import Settings
from kiosk.teamup.client import TeamUp

_SKEW_SECONDS = 120


def examine_account(settings: Settings, config: Path | None) -> Iterator[Check]:
    """Yield what was found about the TeamUp account; asks TeamUp, and changes nothing there."""
    try:
        require_account(settings, config)
        account = account_of(settings)
    except ConfigurationError as error:
        yield Check("account", False, True, str(error), "Complete the [teamup] section.")
        return
    teamup = TeamUp(account, zone=VenueClock().zone)
    try:
        asked: list[tuple[str, bool, Callable[[], Check]]] = [
            ("token", True, lambda: _token(teamup)),
            ("check-ins", True, lambda: _checkins(teamup, account.checkin_mode)),
            ("provider", True, lambda: _provider(teamup, account.provider_id)),
            ("venue", True, lambda: _venue(teamup, account.venue_id)),
            ("clock", True, lambda: _clock(teamup)),
            ("read-back", False, lambda: _read_back(teamup)),
            ("fields", False, lambda: _fields(teamup, settings)),
        ]
        told: set[str] = set()
        for name, must, ask in asked:
            try:
                yield ask()
            except TeamUpError as error:
                why = str(error)
                text = "Not known, for the same reason." if why in told else why
                told.add(why)
                yield Check(name, False, must, text, _remedy(name, error))
    finally:
        teamup.close()


def _token(teamup: TeamUp) -> Check:
    profiles = teamup.profiles()
    return Check("token", True, True, f"Accepted; it can act as {len(profiles)} profile(s).")


def _checkins(teamup: TeamUp, mode: str) -> Check:
    enabled = teamup.checkin_settings(as_checkin=True).enabled
    if enabled is False:
        return Check(
            "check-ins",
            False,
            True,
            "The Check In feature is switched off in TeamUp.",
            "Switch it on in TeamUp's settings.",
        )
    doubt = "" if enabled else " (TeamUp does not say whether the feature is on)"
    return Check("check-ins", True, True, f"TeamUp answers in {mode} mode{doubt}.")


def _provider(teamup: TeamUp, provider: int) -> Check:
    return Check("provider", True, True, f"{teamup.provider(provider).name} ({provider}).")


def _venue(teamup: TeamUp, venue: int) -> Check:
    found = teamup.venue(venue)
    if found is None:
        return Check(
            "venue",
            False,
            True,
            f"The account has no venue {venue}.",
            "Correct teamup.venue_id; the venue's page in TeamUp has it in its address.",
        )
    try:
        ZoneInfo(found.timezone)
    except (KeyError, ValueError, OSError):
        return Check(
            "venue",
            False,
            False,
            f"{found.name}: its time zone {found.timezone!r} is not known here.",
            "Correct the time zone in TeamUp; until then the computer's own counts.",
        )
    return Check("venue", True, True, f"{found.name}, {found.timezone}.")


def _clock(teamup: TeamUp) -> Check:
    theirs = teamup.server_time()
    if theirs is None:
        return Check("clock", True, False, "TeamUp does not say what time it is.")
    skew = (datetime.now(UTC) - theirs).total_seconds()
    if abs(skew) <= _SKEW_SECONDS:
        return Check("clock", True, True, f"{abs(skew):.0f} s from TeamUp's.")
    way = "ahead of" if skew > 0 else "behind"
    return Check(
        "clock",
        False,
        True,
        f"This computer's clock is {abs(skew):.0f} s {way} TeamUp's.",
        "Set the time, and switch on network time (timedatectl set-ntp true).",
    )


def _read_back(teamup: TeamUp) -> Check:
    # Anybody's visits will do: it is the permission to ask that is looked at.
    teamup.checkin_times(CustomerId(1), datetime.now(UTC).date())
    return Check("read-back", True, False, "The attendance report can be read.")


def _fields(teamup: TeamUp, settings: Settings) -> Check:
    """Look for the custom fields in use: a wrong one finds nobody, and tells nobody."""
    wanted = {
        "members.card_field": settings.members.card_field,
        "find_me.phone_field": settings.find_me.phone_field,
        "find_me.birthday_field": settings.find_me.birthday_field,
    }
    labels = {row.id: row.label for row in teamup.customer_fields()}
    used = {key: number for key, number in wanted.items() if number}
    missing = [f"{key} = {number}" for key, number in used.items() if number not in labels]
    if missing:
        have = ", ".join(f"{number} ({label})" for number, label in labels.items()) or "none"
        return Check(
            "fields",
            False,
            False,
            f"The account has no such custom field: {', '.join(missing)}.",
            f"Correct that, or set it to 0. The account's custom fields are: {have}.",
        )
    names = ", ".join(f"{key} is {labels[number]}" for key, number in used.items())
    return Check("fields", True, False, f"{names or 'No custom field is used'}.")


def _remedy(name: str, error: TeamUpError) -> str:
    if name == "read-back" and isinstance(error, Refused):
        return (
            "Give the token the permission to read reports; without it, check-ins that got no "
            "answer wait in the staff inbox."
        )
    if error.status == 401:
        return "Put a valid token into teamup.token; the prefix is teamup.auth_scheme."
    if error.status is None:
        return "Check the network cable or Wi-Fi, and teamup.base_url."
    return "See what TeamUp says, and correct the [teamup] section."
