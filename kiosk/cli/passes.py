"""`kiosk pass`: member passes as QR codes."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import BinaryIO

import click
import qrcode
from PIL import Image, ImageDraw, ImageFont
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
from kiosk.ui.resources import resource

_MODULE_PX = 12
_PAGE_DPI = 300
_TEXT_PX, _LINE_PX = 40, 52
_NO_CHARACTER = "\U0010ffff"  # never assigned, so fonts draw their sign for what they lack
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
    """Make signed member passes as QR codes, for a phone or a printer.

    Each opens the door for its member: the files are readable by you alone.
    """
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
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for customer in _with_progress(people):
        code = _code(keys.make(customer.id))
        with _private(folder / f"{customer.id}.png") as out:
            code.make_image().save(out)
        with _private(folder / f"{customer.id}.svg") as out:
            code.make_image(image_factory=SvgPathImage).save(out)


def _write_pages(people: Sequence[Customer], keys: PassKeys, file: Path) -> None:
    with _private(file) as out:
        pages = (pass_page(keys.make(one.id), one) for one in _with_progress(people))
        first = next(pages)
        first.save(out, "PDF", save_all=True, append_images=pages, resolution=_PAGE_DPI)


def _private(file: Path) -> BinaryIO:
    """Open `file` to be written anew, for its owner alone: whoever has a pass may enter with it."""
    out = file.open("w+b")
    file.chmod(0o600)  # while it is empty; an older file may be open to all
    return out


def pass_page(text: str, customer: Customer) -> Image.Image:
    """Return the code of `text` with whose it is below, so that a printed one can be handed out.

    In pure black and white, which a PDF keeps without loss. A name in a script that the font
    lacks is left out; the id is always there.
    """
    code: Image.Image = _code(text).make_image().get_image().convert("1")
    name = _writable(f"{customer.first_name} {customer.last_name}")
    lines = [line for line in (name, str(customer.id)) if line]
    page = Image.new("1", (code.width, code.height + _LINE_PX * len(lines) + _LINE_PX // 2), 1)
    page.paste(code, (0, 0))
    pen = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        width = _font(_TEXT_PX).getlength(line)
        fitting = _font(max(1, int(_TEXT_PX * min(1.0, code.width * 0.92 / width))))
        middle = (code.width // 2, code.height + round(_LINE_PX * (number + 0.5)))
        pen.text(middle, line, fill=0, font=fitting, anchor="mm")
    return page


def _writable(name: str) -> str:
    """Return `name` in one line, or nothing when the font lacks one of its characters."""
    line = " ".join(name.split())
    font = _font(_TEXT_PX)
    missing = bytes(font.getmask(_NO_CHARACTER))
    return "" if any(bytes(font.getmask(each)) == missing for each in set(line)) else line


@cache
def _font(pixels: int) -> ImageFont.FreeTypeFont:
    # The basic layout is always there; Raqm, which shapes other scripts, only on some systems.
    file = str(resource("fonts/Inter-SemiBold.otf"))
    return ImageFont.truetype(file, pixels, layout_engine=ImageFont.Layout.BASIC)


def _with_progress(people: Sequence[Customer]) -> Iterator[Customer]:
    progress = Console(stderr=True)
    shown = len(people) >= _MANY and progress.is_terminal
    yield from track(people, "Passes", console=progress, disable=not shown)
