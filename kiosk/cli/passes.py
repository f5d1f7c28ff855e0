"""`kiosk pass`: member passes as QR codes, and the keys that sign them."""

import os
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from kiosk.app import venue
from kiosk.app.application import application
from kiosk.app.log_files import open_private
from kiosk.app.venue import GYM_KEY, VenueClock
from kiosk.cli.members import find_members
from kiosk.cli.options import config_option, open_data_files
from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import KioskError
from kiosk.core.identification.passes import PassKeys, parse_pass_keys, serialize_pass_keys
from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings
from kiosk.store.data_files import DataFiles
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from kiosk.ui.passes import Branding, Layout, PassDesign, pass_png, pass_svg, write_pdf

_MANY = 20  # from this many passes on, a bar shows how far it is
_MOST_BYTES = 1_000_000  # of a file of keys


@click.command("pass")
@click.argument("members", nargs=-1, metavar="MEMBER…")
@click.option("--all", "everybody", is_flag=True, help="For every customer in the directory.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE.pdf|DIR",
    help="A folder for one PNG and one SVG each, or a PDF file.",
)
@click.option(
    "--layout",
    type=click.Choice([layout.value for layout in Layout]),
    default=Layout.PAGE.value,
    show_default=True,
    help="Of a PDF: an A6 page each, A4 sheets of 3 x 7 labels (63.5 x 38.1 mm), or A4 sheets of "
    "2 x 5 cards (85.6 x 54 mm) with crop marks.",
)
@click.option(
    "--rotate", "new_key", is_flag=True, help="Make a new key: passes made before no longer count."
)
@click.option(
    "--accept-old-until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="With --rotate or --import-keys: passes made before count until that day, YYYY-MM-DD.",
)
@click.option(
    "--export-keys",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the keys into a new file, for the other kiosks of the gym.",
)
@click.option(
    "--import-keys",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use the keys of another kiosk of the gym.",
)
@config_option
def command(
    members: tuple[str, ...],
    *,
    everybody: bool,
    output: Path | None,
    layout: str,
    new_key: bool,
    accept_old_until: datetime | None,
    export_keys: Path | None,
    import_keys: Path | None,
    config: Path | None,
) -> None:
    """Make signed member passes as QR codes, for a phone or a printer; or deal with their keys.

    A MEMBER is a customer's number in TeamUp, an e-mail address, or a name (in quotes where it is
    of several words); where several fit you are asked. Each pass opens the door for its member: the
    files are readable by you alone.
    """
    until = accept_old_until.date() if accept_old_until else None
    about_keys = [new_key, export_keys is not None, import_keys is not None]
    making = everybody or bool(members) or output is not None
    if sum(about_keys) > 1 or (any(about_keys) and making):
        raise click.UsageError("Make passes, or do one thing with their keys, one at a time.")
    if until and not (new_key or import_keys):
        raise click.UsageError("--accept-old-until goes with --rotate or --import-keys.")
    if not any(about_keys):
        if everybody == bool(members):
            raise click.UsageError("Name the members by number, e-mail or name, or say --all.")
        if output is None:
            raise click.UsageError(
                "Say with -o where the passes go: `-o passes.pdf` for pages to print, or "
                "`-o passes` for a folder with a picture of each."
            )
    settings = load_settings(config)
    with open_data_files(settings) as files:
        if new_key:
            _rotate(files.outbox_database, until)
        elif export_keys is not None:
            _export(files.outbox_database, export_keys)
        elif import_keys is not None:
            _adopt(files.outbox_database, import_keys, until)
        elif output is not None:
            writer = _PassWriter(files, _branding(settings, files.outbox_database))
            writer.write(members, output, Layout(layout))


class _PassWriter:
    """Writes passes with the gym's keys and name."""

    def __init__(self, files: DataFiles, gym: Branding) -> None:
        self._keys = PassKeys(SqlitePassKeys(files.outbox_database).all())
        self._directory = files.directory()
        self._gym = gym
        self._made = 0

    def write(self, members: tuple[str, ...], output: Path, layout: Layout) -> None:
        """Write the passes of `members`, or of everybody when none is named."""
        if members:
            wanted = find_members(self._directory, members)
        else:
            wanted = self._directory.customer_ids()
        if not wanted:
            raise KioskError("The directory is empty; run `kiosk sync` first.")
        as_files = self._pages if output.suffix.lower() == ".pdf" else self._files
        try:
            as_files(self._designs(wanted), output, layout)
        except OSError as error:
            why = error.strerror or str(error)
            raise KioskError(f"{output} cannot be written: {why}; check the path.") from None
        click.echo(f"{self._made} {'pass' if self._made == 1 else 'passes'} written to {output}.")

    def _designs(self, wanted: Sequence[CustomerId]) -> Iterator[tuple[CustomerId, PassDesign]]:
        """Yield one pass after the other, so that any number of members takes little memory."""
        progress = Console(stderr=True)
        shown = len(wanted) >= _MANY and progress.is_terminal
        for customer in track(wanted, "Passes", console=progress, disable=not shown):
            record = self._directory.by_customer(customer)
            if record is None:
                continue  # a sync beside this command has taken them out
            self._made += 1
            yield customer, PassDesign.of(self._keys.make(customer), record.customer)

    def _files(
        self, designs: Iterator[tuple[CustomerId, PassDesign]], folder: Path, _layout: Layout
    ) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for customer, design in designs:
            _write(folder / f"{customer}.png", pass_png(design, self._gym))
            _write(folder / f"{customer}.svg", pass_svg(design, self._gym))

    def _pages(
        self, designs: Iterator[tuple[CustomerId, PassDesign]], file: Path, layout: Layout
    ) -> None:
        _write(file, b"")
        write_pdf(file, (design for _, design in designs), layout, self._gym)


def _write(file: Path, content: bytes) -> None:
    """Write `file` anew, for its owner alone: whoever has a pass may enter with it."""
    with open_private(file) as out:
        out.write(content)


def _branding(settings: Settings, database: Database) -> Branding:
    """Return the gym's name as TeamUp gave it last, and its logo if the configuration names one."""
    application(offscreen_without_display=True)
    return Branding.of(DeviceSettings(database).get(GYM_KEY) or "", settings.screen.logo)


def _rotate(database: Database, accept_old_until: date | None) -> None:
    """Make a new key; passes under older ones count until that day, or from now on no more."""
    ends_on = _ends_on(database, accept_old_until)
    SqlitePassKeys(database).renew(ends_on)
    _report_keys("Passes made from now on carry a new key.", ends_on, accept_old_until)


def _adopt(database: Database, file: Path, accept_old_until: date | None) -> None:
    """Use the keys in `file`; passes made here before count until that day, or no more."""
    try:
        with file.open(encoding="utf-8") as source:
            text = source.read(_MOST_BYTES)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise KioskError(f"{file} cannot be read: {why}; check the path.") from None
    ends_on = _ends_on(database, accept_old_until)
    SqlitePassKeys(database).adopt(parse_pass_keys(text), ends_on)
    _report_keys(
        f"The keys of {file} are used from now on; delete the file.", ends_on, accept_old_until
    )


def _export(database: Database, file: Path) -> None:
    """Write all keys into a new `file` that nobody else can read."""
    text = serialize_pass_keys(SqlitePassKeys(database).all())
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            out.write(text)
    except OSError as error:
        raise KioskError(f"{file} cannot be written: {error.strerror}; check the path.") from None
    click.echo(
        f"The keys are in {file}. Whoever has them can make passes: carry the file to the other "
        "kiosks yourself, read it there with `kiosk pass --import-keys`, and delete it."
    )


def _ends_on(database: Database, accept_old_until: date | None) -> date:
    """Return the first day on which older passes no longer count."""
    clock = VenueClock()
    venue.restore_venue(DeviceSettings(database), clock)
    today = clock.now().date()
    if accept_old_until is None:
        return today
    if accept_old_until < today:
        raise KioskError(
            f"{accept_old_until} is over; name a day to come, or leave --accept-old-until out to "
            "end older passes at once."
        )
    if accept_old_until == date.max:
        raise KioskError(f"{accept_old_until} has no day after it; name one that comes before.")
    return accept_old_until + timedelta(days=1)


def _report_keys(done: str, ends_on: date, accept_old_until: date | None) -> None:
    until = (
        "Passes made before no longer count."
        if accept_old_until is None
        else f"Passes made before count until {accept_old_until}, and not from {ends_on} on."
    )
    click.echo(f"{done} {until} A running kiosk takes this up within seconds.")
