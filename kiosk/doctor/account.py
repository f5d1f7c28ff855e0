"""The TeamUp account: network, token and its mode, provider, venue, feature, clock, permissions."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.config_mapping import account_of, token_last_day
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import CustomerId
from kiosk.core.device_page import CheckResult
from kiosk.core.errors import ConfigurationError, Refused, TeamUpError
from kiosk.core.messages import join, msg
from kiosk.core.token_expiry import expiry_trouble
from kiosk.settings.load import require_account
from kiosk.settings.schema import Settings
from kiosk.teamup.client import TeamUp

_SKEW_SECONDS = 120


def examine_account(settings: Settings, config: Path | None) -> Iterator[CheckResult]:
    """Yield what was found about the TeamUp account; asks TeamUp, and changes nothing there."""
    try:
        require_account(settings, config)
        account = account_of(settings)
    except ConfigurationError as error:
        yield CheckResult(
            "account", False, True, error.sentence, msg("Complete the [teamup] section.")
        )
        return
    yield _token_expiry(settings)
    try:
        teamup = TeamUp(account, zone=VenueClock().zone)
    except ConfigurationError as error:
        yield CheckResult("network", False, True, error.sentence, msg("Then run the checks again."))
        return
    try:
        checks: list[tuple[str, bool, Callable[[], CheckResult]]] = [
            ("token", True, lambda: _token(teamup)),
            ("check-ins", True, lambda: _checkins(teamup, account.checkin_mode)),
            ("provider", True, lambda: _provider(teamup, account.provider_id)),
            ("venue", True, lambda: _venue(teamup, account.venue_id)),
            ("clock", True, lambda: _clock(teamup)),
            ("read-back", False, lambda: _read_back(teamup)),
            ("fields", False, lambda: _fields(teamup, settings)),
        ]
        reasons: set[str] = set()  # that were given already
        for name, must, check in checks:
            try:
                yield check()
            except TeamUpError as error:
                why = error.sentence
                text = msg("Not known, for the same reason.") if why in reasons else why
                reasons.add(why)
                yield CheckResult(name, False, must, text, _remedy(name, error))
    finally:
        teamup.close()


def _token_expiry(settings: Settings) -> CheckResult:
    now = datetime.now().astimezone()
    last = token_last_day(settings, now)
    if last is None:
        # Most tokens do not say it, and nobody has to write it down: nothing is wrong.
        return CheckResult(
            "token-expiry",
            True,
            False,
            msg("When the token ends is not known; write it into teamup.token_expires."),
        )
    if trouble := expiry_trouble(last, now):
        over = last < now.date()
        found = msg("Its last day is {day}.", day=last)
        return CheckResult("token-expiry", False, over, found, trouble)
    return CheckResult("token-expiry", True, False, msg("Its last day is {day}.", day=last))


def _token(teamup: TeamUp) -> CheckResult:
    profiles = teamup.profiles()
    accepted = msg("Accepted; profiles it can act as: {count}.", count=len(profiles))
    return CheckResult("token", True, True, accepted)


def _checkins(teamup: TeamUp, mode: str) -> CheckResult:
    enabled = teamup.checkin_settings(as_checkin=True).enabled
    if enabled is False:
        return CheckResult(
            "check-ins",
            False,
            True,
            msg("The Check In feature is switched off in TeamUp."),
            msg("Switch it on in TeamUp's settings."),
        )
    answers = msg("TeamUp answers in the mode {mode}.", mode=mode)
    doubt = "" if enabled else msg("It does not say whether the feature is on.")
    return CheckResult("check-ins", True, True, join(answers, doubt))


def _provider(teamup: TeamUp, provider: int) -> CheckResult:
    return CheckResult("provider", True, True, f"{teamup.provider(provider).name} ({provider}).")


def _venue(teamup: TeamUp, venue: int) -> CheckResult:
    found = teamup.venue(venue)
    if found is None:
        return CheckResult(
            "venue",
            False,
            True,
            msg("The account has no venue {id}.", id=str(venue)),
            msg("Correct teamup.venue_id; the venue's page in TeamUp has it in its address."),
        )
    try:
        ZoneInfo(found.timezone)
    except (KeyError, ValueError, OSError):
        return CheckResult(
            "venue",
            False,
            False,
            msg(
                "{venue}: its time zone {zone} is not known here.",
                venue=found.name,
                zone=repr(found.timezone),
            ),
            msg("Correct the time zone in TeamUp; until then the computer's own counts."),
        )
    return CheckResult("venue", True, True, f"{found.name}, {found.timezone}.")


def _clock(teamup: TeamUp) -> CheckResult:
    theirs = teamup.server_time()
    if theirs is None:
        return CheckResult("clock", True, False, msg("TeamUp does not say what time it is."))
    skew = (datetime.now(UTC) - theirs).total_seconds()
    if abs(skew) <= _SKEW_SECONDS:
        apart = msg("{seconds} s from TeamUp's.", seconds=round(abs(skew)))
        return CheckResult("clock", True, True, apart)
    length = msg("{seconds} s", seconds=round(abs(skew)))
    return CheckResult(
        "clock",
        False,
        True,
        msg("This computer's clock is {apart} ahead of TeamUp's.", apart=length)
        if skew > 0
        else msg("This computer's clock is {apart} behind TeamUp's.", apart=length),
        msg("Set the time, and switch on network time (timedatectl set-ntp true)."),
    )


def _read_back(teamup: TeamUp) -> CheckResult:
    # Anybody's visits will do: it is the permission to ask that is looked at.
    teamup.report_rows(CustomerId(1))
    return CheckResult("read-back", True, False, msg("The attendance report can be read."))


def _fields(teamup: TeamUp, settings: Settings) -> CheckResult:
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
        return CheckResult(
            "fields",
            False,
            False,
            msg("The account has no such custom field: {fields}.", fields=", ".join(missing)),
            msg(
                "Correct that, or set it to 0. The account's custom fields are: {fields}.",
                fields=have,
            ),
        )
    if not used:
        return CheckResult("fields", True, False, msg("No custom field is used."))
    names = ", ".join(f"{key} = {labels[number]}" for key, number in used.items())
    return CheckResult("fields", True, False, f"{names}.")


def _remedy(name: str, error: TeamUpError) -> str:
    if name == "read-back" and isinstance(error, Refused):
        return msg(
            "Give the token the permission to read reports; without it, check-ins that got no "
            "answer wait in the staff inbox."
        )
    if error.status == 401:
        return msg("Put a valid token into teamup.token; the prefix is teamup.auth_scheme.")
    if error.status is None:
        return msg("Check the network cable or Wi-Fi, and teamup.base_url.")
    return msg("See what TeamUp says, and correct the [teamup] section.")
