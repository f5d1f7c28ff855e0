"""`kiosk pass`: member passes as QR codes."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.image.svg import SvgPathImage
from rich.console import Console
from rich.progress import track

from kiosk.cli.options import config_option, open_database
from kiosk.core.errors import KioskError
from kiosk.core.members import Customer, CustomerId
from kiosk.core.passes import PassKeys
from kiosk.settings import load
from kiosk.store.device import DeviceSettings
from kiosk.store.directory import SqliteDirectory

_MODULE_PX = 12
_PAGE_DPI = 300
_MANY = 20  # from this many passes on, a bar shows how far it is


@click.command("pass")
@click.argument("customers", nargs=-1, type=click.IntRange(min=1), metavar="CUSTOMER…")
@click.option("--all", "everybody", is_flag=True, help="For every customer in the directory.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="FILE.pdf|DIR",
    help="A folder for one PNG and one SVG each, or a PDF file with a page each.",
)
@config_option
def command(
    customers: tuple[int, ...], *, everybody: bool, output: Path, config: Path | None
) -> None:
    """Make signed member passes as QR codes, for a phone or a printer."""
    if everybody == bool(customers):
        raise click.UsageError("Name the customers by their TeamUp id, or say --all.")
    with open_database(load(config)) as database:
        keys = PassKeys(DeviceSettings(database).pass_secrets())
        directory = SqliteDirectory(database)
        if everybody:
            wanted = directory.customer_ids()
            if not wanted:
                raise KioskError("The directory is empty; run `kiosk sync` first.")
        else:
            wanted = tuple(CustomerId(one) for one in customers)
        people = [_customer(directory, one) for one in wanted]
    write = _write_pages if output.suffix.lower() == ".pdf" else _write_files
    try:
        write(people, keys, output)
    except OSError as error:
        raise KioskError(f"{output} cannot be written: {error.strerror}; check the path.") from None
    click.echo(f"{len(people)} passes written to {output}.")


def _customer(directory: SqliteDirectory, customer: CustomerId) -> Customer:
    record = directory.by_customer(customer)
    if record is None:
        raise KioskError(
            f"Customer {customer} is not in the directory; check the id, or run `kiosk sync`."
        )
    return record.customer


def _code(text: str) -> qrcode.QRCode:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, box_size=_MODULE_PX, border=4)
    code.add_data(text)
    return code


def _write_files(people: Sequence[Customer], keys: PassKeys, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for customer in _with_progress(people):
        code = _code(keys.make(customer.id))
        code.make_image().save(str(folder / f"{customer.id}.png"))
        code.make_image(image_factory=SvgPathImage).save(str(folder / f"{customer.id}.svg"))


def _write_pages(people: Sequence[Customer], keys: PassKeys, file: Path) -> None:
    pages = (_page(keys.make(customer.id)) for customer in _with_progress(people))
    first = next(pages)
    first.save(file, "PDF", save_all=True, append_images=pages, resolution=_PAGE_DPI)


def _page(text: str) -> Image.Image:
    """Return the code in pure black and white, which a PDF keeps without loss."""
    picture: Image.Image = _code(text).make_image().get_image()
    return picture.convert("1")


def _with_progress(people: Sequence[Customer]) -> Iterator[Customer]:
    progress = Console(stderr=True)
    shown = len(people) >= _MANY and progress.is_terminal
    yield from track(people, "Passes", console=progress, disable=not shown)
