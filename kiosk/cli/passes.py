"""`kiosk pass`: member passes as QR codes."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from kiosk.app.loop import application
from kiosk.app.private_files import open_private
from kiosk.app.venue import GYM_KEY
from kiosk.cli import pass_keys
from kiosk.cli.options import config_option, open_data_files
from kiosk.core.errors import KioskError
from kiosk.core.members import LARGEST_ID, CustomerId
from kiosk.core.passes import PassKeys
from kiosk.settings import load
from kiosk.settings.schema import Settings
from kiosk.store.data_files import DataFiles
from kiosk.store.database import Database
from kiosk.store.device import DeviceSettings
from kiosk.store.pass_keys import SqlitePassKeys
from kiosk.ui.passes import Branding, Face, Layout, write_pdf, write_png, write_svg

_MANY = 20  # from this many passes on, a bar shows how far it is


@click.command("pass")
@click.argument("customers", nargs=-1, type=click.IntRange(1, LARGEST_ID), metavar="CUSTOMER…")
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
    customers: tuple[int, ...],
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

    Each pass opens the door for its member: the files are readable by you alone.
    """
    until = accept_old_until.date() if accept_old_until else None
    about_keys = [new_key, export_keys is not None, import_keys is not None]
    making = everybody or bool(customers) or output is not None
    if sum(about_keys) > 1 or (any(about_keys) and making):
        raise click.UsageError("Make passes, or do one thing with their keys, one at a time.")
    if until and not (new_key or import_keys):
        raise click.UsageError("--accept-old-until goes with --rotate or --import-keys.")
    if not any(about_keys):
        if everybody == bool(customers):
            raise click.UsageError("Name the customers by their TeamUp id, or say --all.")
        if output is None:
            raise click.UsageError("Say with -o where the passes go.")
    settings = load(config)
    with open_data_files(settings) as files:
        if new_key:
            pass_keys.rotate(files.books, until)
        elif export_keys is not None:
            pass_keys.export(files.books, export_keys)
        elif import_keys is not None:
            pass_keys.adopt(files.books, import_keys, until)
        elif output is not None:
            maker = _Maker(files, _branding(settings, files.books))
            maker.make(customers, output, Layout(layout))


class _Maker:
    """Makes passes with the gym's keys and name."""

    def __init__(self, files: DataFiles, gym: Branding) -> None:
        self._keys = PassKeys(SqlitePassKeys(files.books).all())
        self._directory = files.directory()
        self._gym = gym
        self._made = 0

    def make(self, customers: tuple[int, ...], output: Path, layout: Layout) -> None:
        """Write the passes of `customers`, or of everybody when none is named."""
        wanted = tuple(CustomerId(one) for one in customers) or self._directory.customer_ids()
        if not wanted:
            raise KioskError("The directory is empty; run `kiosk sync` first.")
        if customers:
            self._look_for(wanted)
        write = self._pages if output.suffix.lower() == ".pdf" else self._files
        try:
            write(self._faces(wanted), output, layout)
        except OSError as error:
            why = error.strerror or str(error)
            raise KioskError(f"{output} cannot be written: {why}; check the path.") from None
        click.echo(f"{self._made} passes written to {output}.")

    def _look_for(self, wanted: Sequence[CustomerId]) -> None:
        """Raise `KioskError` for whoever is not there, before anything is written."""
        for customer in wanted:
            if self._directory.by_customer(customer) is None:
                raise KioskError(
                    f"Customer {customer} is not in the directory; check the id, or run "
                    "`kiosk sync`."
                )

    def _faces(self, wanted: Sequence[CustomerId]) -> Iterator[tuple[CustomerId, Face]]:
        """Yield one pass after the other, so that any number of members takes little memory."""
        progress = Console(stderr=True)
        shown = len(wanted) >= _MANY and progress.is_terminal
        for customer in track(wanted, "Passes", console=progress, disable=not shown):
            record = self._directory.by_customer(customer)
            if record is None:
                continue  # a sync beside this command has taken them out
            self._made += 1
            yield customer, Face.of(self._keys.make(customer), record.customer)

    def _files(
        self, faces: Iterator[tuple[CustomerId, Face]], folder: Path, _layout: Layout
    ) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for customer, face in faces:
            _write(folder / f"{customer}.png", write_png(face, self._gym))
            _write(folder / f"{customer}.svg", write_svg(face, self._gym))

    def _pages(self, faces: Iterator[tuple[CustomerId, Face]], file: Path, layout: Layout) -> None:
        _write(file, b"")
        write_pdf(file, (face for _, face in faces), layout, self._gym)


def _write(file: Path, content: bytes) -> None:
    """Write `file` anew, for its owner alone: whoever has a pass may enter with it."""
    with open_private(file) as out:
        out.write(content)


def _branding(settings: Settings, database: Database) -> Branding:
    """Return the gym's name as TeamUp gave it last, and its logo if the configuration names one."""
    application(offscreen_without_display=True)
    return Branding.of(DeviceSettings(database).get(GYM_KEY) or "", settings.screen.logo)
