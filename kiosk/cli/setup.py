"""`kiosk setup`: asks for the TeamUp token and finds out the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from kiosk.app.venue import VenueClock
from kiosk.cli.options import config_option
from kiosk.core.admission.members import LARGEST_ID
from kiosk.core.errors import KioskError, TeamUpError, Unauthorised, Unreachable
from kiosk.settings.edit import set_key
from kiosk.settings.load import default_config_path, load_settings
from kiosk.settings.secrets import exposed_file, keep_token
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.account import Account

_SCHEMES = ("Bearer", "Token", "JWT")  # TeamUp's own pages name all three
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
_TEXT_FIELDS = ("short_text", "integer")


@dataclass(frozen=True, slots=True)
class _Choice:
    """Something to choose from: TeamUp's id and name of it."""

    id: int
    name: str


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
    try:
        account, providers = _find_account(Account(token, 1, 1, base_url=address))
    except Unreachable as error:
        raise KioskError(
            f"TeamUp cannot be reached at {address}, and setting up needs it. Check the "
            "network, then run `kiosk setup` again; nothing was written."
        ) from error
    provider = _choose("business", providers)
    account = replace(account, provider_id=provider.id)
    teamup = TeamUp(account, zone=VenueClock().zone)
    try:
        venue = _choose("venue", [_Choice(row.id, row.name) for row in teamup.venues()])
        fields = [
            _Choice(row.id, row.label)
            for row in teamup.customer_fields()
            if row.type in _TEXT_FIELDS
        ]
    finally:
        teamup.close()
    card_field = _choose_card_field(fields, settings.members.card_field)
    in_keyring = keep_token(account.base_url, token)
    if not in_keyring:
        set_key(file, "teamup", "token", token)
    elif settings.teamup.token.get_secret_value():
        set_key(file, "teamup", "token", "")  # an older one there would go before the keyring's
    if base_url:
        set_key(file, "teamup", "base_url", account.base_url)
    set_key(file, "teamup", "auth_scheme", account.auth_scheme)
    set_key(file, "teamup", "provider_id", provider.id)
    set_key(file, "teamup", "venue_id", venue.id)
    set_key(file, "members", "card_field", card_field)
    where = "in the system's keyring" if in_keyring else f"in {file}, {_readable_by(file)}"
    click.echo(f"{provider.name}, {venue.name}: written to {file}. The token is {where}.")
    click.echo(_WHAT_NEXT, nl=False)


def _readable_by(file: Path) -> str:
    """Say who can read the token in `file`: a group may, where the file was given to it."""
    if exposed_file(file) is None:
        return "which only you can read"
    return f"which its group can read, too (`chmod 600 {file}` ends that)"


def _find_account(account: Account) -> tuple[Account, list[_Choice]]:
    """Return the account with the prefix that TeamUp takes, and the businesses of the token."""
    for scheme in _SCHEMES:
        tried = replace(account, auth_scheme=scheme)
        teamup = TeamUp(tried, zone=VenueClock().zone)
        try:
            ids = {row.provider for row in teamup.profiles() if row.provider is not None}
            return tried, [_named(tried, number) for number in sorted(ids)]
        except Unauthorised:
            continue
        finally:
            teamup.close()
    raise KioskError("TeamUp does not accept this token; copy it again, or make a new one.")


def _named(account: Account, provider: int) -> _Choice:
    teamup = TeamUp(replace(account, provider_id=provider), zone=VenueClock().zone)
    try:
        return _Choice(provider, teamup.provider(provider).name)
    except TeamUpError:
        return _Choice(provider, f"business {provider}")
    finally:
        teamup.close()


def _choose(what: str, choices: Sequence[_Choice]) -> _Choice:
    """Return the only choice, or the one the person picks; ask for the id when there is none."""
    if not choices:
        number = click.prompt(
            f"TeamUp does not say. Id of the {what}", type=click.IntRange(1, LARGEST_ID)
        )
        return _Choice(number, f"{what} {number}")
    if len(choices) == 1:
        return choices[0]
    _list(choices)
    number = click.prompt(f"Which {what}?", type=click.IntRange(1, len(choices)))
    return choices[number - 1]


def _choose_card_field(fields: Sequence[_Choice], so_far: int) -> int:
    """Return the id of the field that holds card numbers; 0 for none.

    Enter keeps the field used `so_far`, or takes the first that is called after cards.
    """
    if not fields:
        return 0
    _list(fields)
    places = {field.id: number for number, field in enumerate(fields, start=1)}
    named = [place for place, one in enumerate(fields, start=1) if "card" in one.name.casefold()]
    number = click.prompt(
        "Which custom field holds card numbers (0: none)?",
        type=click.IntRange(0, len(fields)),
        default=places.get(so_far) or next(iter(named), 0),
    )
    return fields[number - 1].id if number else 0


def _list(choices: Sequence[_Choice]) -> None:
    for number, choice in enumerate(choices, start=1):
        click.echo(f"  {number}. {choice.name}")
