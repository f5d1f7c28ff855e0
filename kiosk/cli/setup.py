"""`kiosk setup`: asks for the TeamUp token and finds out the rest."""

from collections.abc import Sequence
from pathlib import Path

import click

from kiosk.app.venue import VenueClock
from kiosk.cli.options import config_option
from kiosk.core.admission.members import LARGEST_ID
from kiosk.core.errors import KioskError, Unreachable
from kiosk.core.setup import FoundBusiness, NamedId, SetupAnswers, suggested_field
from kiosk.settings.first_setup import keep_answers
from kiosk.settings.load import default_config_path, load_settings
from kiosk.settings.secrets import exposed_file
from kiosk.teamup.account_finder import AccountFinder

# As the makers' help describes it (2026).
_WHERE_A_TOKEN_IS_MADE = """\
A token is made in TeamUp's dashboard: Settings > Integrations > API Integration. Apply there once;
then, in your application, choose Add under "M2M Tokens" and allow reading and writing. Note the day
on which it expires: from then on the kiosk keeps visits until it is given a new one.
"""
_WHAT_NEXT = """\

Next, in this order:
  1. kiosk doctor   checks everything, and says what to do about what is not right
  2. kiosk pin      sets the PIN of the staff area
  3. kiosk run      starts the kiosk, which fetches the members first

Without a network: until the members have been fetched, the kiosk keeps scans and settles them
later. From then on it checks members in as always, and sends the visits when TeamUp can be reached.
"""


@click.command("setup")
@click.option("--base-url", help="Another API address than TeamUp's own.")
@config_option
def command(base_url: str | None, config: Path | None) -> None:
    """Ask for the TeamUp token, find provider, venue and card field, and keep them."""
    file = config or default_config_path()
    settings = load_settings(file) if file.exists() else load_settings()
    address = base_url or settings.teamup.base_url
    click.echo(_WHERE_A_TOKEN_IS_MADE)
    token = click.prompt("TeamUp token", hide_input=True).strip()
    finder = AccountFinder(address, zone=VenueClock().zone)
    try:
        found = finder.find_businesses(token)
    except Unreachable as error:
        raise KioskError(
            f"TeamUp cannot be reached at {address}, and setting up needs it. Check the "
            "network, then run `kiosk setup` again; nothing was written."
        ) from error
    business = _choose("business", found.businesses)
    account = finder.examine(found, business.id)
    _warn(account)
    venue = _choose("venue", account.venues)
    answers = SetupAnswers(
        token,
        found.scheme,
        business.id,
        venue.id,
        _choose_card_field(account.fields, settings.members.card_field),
        lookup_mode=account.lookup_mode,
        checkin_mode=account.checkin_mode,
    )
    in_keyring = keep_answers(file, answers, settings, base_url=(base_url or "").rstrip("/"))
    where = "in the system's keyring" if in_keyring else f"in {file}, {_readable_by(file)}"
    click.echo(f"{business.name}, {venue.name}: written to {file}. The token is {where}.")
    click.echo(_WHAT_NEXT, nl=False)


def _warn(account: FoundBusiness) -> None:
    """Say what will keep members from checking in, while the person is still there."""
    if account.may_write is False:
        click.echo(
            "This token may only read. Make one that may write, too, or no visit can be recorded."
        )
    if account.checkins_on is False:
        click.echo(
            "Check-ins are switched off in TeamUp: switch them on there (Pro Tools > Check In)."
        )


def _readable_by(file: Path) -> str:
    """Say who can read the token in `file`: a group may, where the file was given to it."""
    if exposed_file(file) is None:
        return "which only you can read"
    return f"which its group can read, too (`chmod 600 {file}` ends that)"


def _choose(what: str, choices: Sequence[NamedId]) -> NamedId:
    """Return the only choice, or the one the person picks; ask for the id when there is none."""
    if not choices:
        number = click.prompt(
            f"TeamUp does not say. Id of the {what}", type=click.IntRange(1, LARGEST_ID)
        )
        return NamedId(number, f"{what} {number}")
    if len(choices) == 1:
        return choices[0]
    _list(choices)
    number = click.prompt(f"Which {what}?", type=click.IntRange(1, len(choices)))
    return choices[number - 1]


def _choose_card_field(fields: Sequence[NamedId], so_far: int) -> int:
    """Return the id of the field that holds card numbers; 0 for none.

    Enter keeps the field used `so_far`, or takes the first that is called after cards.
    """
    if not fields:
        return 0
    _list(fields)
    places = {field.id: number for number, field in enumerate(fields, start=1)}
    number = click.prompt(
        "Which custom field holds card numbers (0: none)?",
        type=click.IntRange(0, len(fields)),
        default=places.get(suggested_field(fields, so_far), 0),
    )
    return fields[number - 1].id if number else 0


def _list(choices: Sequence[NamedId]) -> None:
    for number, choice in enumerate(choices, start=1):
        click.echo(f"  {number}. {choice.name}")
