"""The TeamUp account: network, token and its mode, provider, venue, feature, clock, permissions."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.config_mapping import account_of
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import CustomerId
from kiosk.core.device_page import Check
from kiosk.core.errors import ConfigurationError, Refused, TeamUpError
from kiosk.core.messages import say, together
from kiosk.settings.load import require_account
from kiosk.settings.schema import Settings
from kiosk.teamup.http.client import TeamUp

_SKEW_SECONDS = 120


def examine_account(settings: Settings, config: Path | None) -> Iterator[Check]:
    """Yield what was found about the TeamUp account; asks TeamUp, and changes nothing there."""
    try:
        require_account(settings, config)
        account = account_of(settings)
    except ConfigurationError as error:
        yield Check("account", False, True, error.sentence, say("Complete the [teamup] section."))
        return
    try:
        teamup = TeamUp(account, zone=VenueClock().zone)
    except ConfigurationError as error:
        yield Check("network", False, True, error.sentence, say("Then run the checks again."))
        return
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
                why = error.sentence
                text = say("Not known, for the same reason.") if why in told else why
                told.add(why)
                yield Check(name, False, must, text, _remedy(name, error))
    finally:
        teamup.close()


def _token(teamup: TeamUp) -> Check:
    profiles = teamup.profiles()
    accepted = say("Accepted; profiles it can act as: {count}.", count=len(profiles))
    return Check("token", True, True, accepted)


def _checkins(teamup: TeamUp, mode: str) -> Check:
    enabled = teamup.checkin_settings(as_checkin=True).enabled
    if enabled is False:
        return Check(
            "check-ins",
            False,
            True,
            say("The Check In feature is switched off in TeamUp."),
            say("Switch it on in TeamUp's settings."),
        )
    answers = say("TeamUp answers in the mode {mode}.", mode=mode)
    doubt = "" if enabled else say("It does not say whether the feature is on.")
    return Check("check-ins", True, True, together(answers, doubt))


def _provider(teamup: TeamUp, provider: int) -> Check:
    return Check("provider", True, True, f"{teamup.provider(provider).name} ({provider}).")


def _venue(teamup: TeamUp, venue: int) -> Check:
    found = teamup.venue(venue)
    if found is None:
        return Check(
            "venue",
            False,
            True,
            say("The account has no venue {id}.", id=str(venue)),
            say("Correct teamup.venue_id; the venue's page in TeamUp has it in its address."),
        )
    try:
        ZoneInfo(found.timezone)
    except (KeyError, ValueError, OSError):
        return Check(
            "venue",
            False,
            False,
            say(
                "{venue}: its time zone {zone} is not known here.",
                venue=found.name,
                zone=repr(found.timezone),
            ),
            say("Correct the time zone in TeamUp; until then the computer's own counts."),
        )
    return Check("venue", True, True, f"{found.name}, {found.timezone}.")


def _clock(teamup: TeamUp) -> Check:
    theirs = teamup.server_time()
    if theirs is None:
        return Check("clock", True, False, say("TeamUp does not say what time it is."))
    skew = (datetime.now(UTC) - theirs).total_seconds()
    if abs(skew) <= _SKEW_SECONDS:
        apart = say("{seconds} s from TeamUp's.", seconds=round(abs(skew)))
        return Check("clock", True, True, apart)
    length = say("{seconds} s", seconds=round(abs(skew)))
    return Check(
        "clock",
        False,
        True,
        say("This computer's clock is {apart} ahead of TeamUp's.", apart=length)
        if skew > 0
        else say("This computer's clock is {apart} behind TeamUp's.", apart=length),
        say("Set the time, and switch on network time (timedatectl set-ntp true)."),
    )


def _read_back(teamup: TeamUp) -> Check:
    # Anybody's visits will do: it is the permission to ask that is looked at.
    teamup.report_rows(CustomerId(1))
    return Check("read-back", True, False, say("The attendance report can be read."))


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
        have = ", ".join(f"{number} ({label})" for number, label in labels.items()) or "–"
        return Check(
            "fields",
            False,
            False,
            say("The account has no such custom field: {fields}.", fields=", ".join(missing)),
            say(
                "Correct that, or set it to 0. The account's custom fields are: {fields}.",
                fields=have,
            ),
        )
    if not used:
        return Check("fields", True, False, say("No custom field is used."))
    names = ", ".join(f"{key} = {labels[number]}" for key, number in used.items())
    return Check("fields", True, False, f"{names}.")


def _remedy(name: str, error: TeamUpError) -> str:
    if name == "read-back" and isinstance(error, Refused):
        return say(
            "Give the token the permission to read reports; without it, check-ins that got no "
            "answer wait in the staff inbox."
        )
    if error.status == 401:
        return say("Put a valid token into teamup.token; the prefix is teamup.auth_scheme.")
    if error.status is None:
        return say("Check the network cable or Wi-Fi, and teamup.base_url.")
    return say("See what TeamUp says, and correct the [teamup] section.")
