"""`kiosk scan`: what would the kiosk read in these pictures and videos?"""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from kiosk.cli.options import config_option, print_json
from kiosk.core.errors import CameraError
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import ScanResult, scan_file
from kiosk.scan.decode.picture_files import NothingToScan
from kiosk.settings.load import load_settings

log = logging.getLogger(__name__)

_MANY = 4  # from this many files on, a bar shows how far it is


@click.command("scan")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object per file.")
@config_option
def command(files: tuple[Path, ...], *, as_json: bool, config: Path | None) -> int:
    """Decode pictures or videos with the very pipeline of the kiosk.

    Of a folder, all pictures and videos in it and below it are decoded; what else is there is
    passed over.
    """
    decoder = Decoder(load_settings(config).scanner.symbologies)
    failed = False
    passed_over = 0
    progress = Console(stderr=True)
    named = [(file, in_folder) for name in files for file, in_folder in _expanded(name)]
    shown = len(named) >= _MANY and progress.is_terminal
    # Lines on the same screen have to go above the bar, through its console; others have to arrive
    # where they were sent, which is not the bar's standard error.
    above = sys.stdout.isatty()
    bar = Progress(console=progress, disable=not shown, redirect_stdout=above)
    with bar:
        for file, in_folder in bar.track(named, description="Scanning"):
            try:
                result = scan_file(file, decoder)
            except CameraError as error:
                if in_folder and isinstance(error, NothingToScan):
                    log.debug("%s", error)
                    passed_over += 1
                    continue
                click.echo(f"kiosk: {error}", err=True)
                result = ScanResult(str(file), (), 0.0)
                failed = True
            except Exception as error:
                # A fault of the kiosk's own must not take the rest of a batch with it.
                log.debug("a picture could not be scanned", exc_info=True)
                what = _printable(f"{file} could not be scanned ({type(error).__name__}: {error})")
                click.echo(f"kiosk: {what}; please report that, with the file.", err=True)
                result = ScanResult(str(file), (), 0.0)
                failed = True
            else:
                if not as_json:
                    _print(result)
            if as_json:
                print_json(_fields(result))
    if passed_over:
        click.echo(f"kiosk: Neither pictures nor videos, and passed over: {passed_over}.", err=True)
    if passed_over == len(named):
        click.echo("kiosk: There is nothing to scan. Name pictures, videos or folders.", err=True)
        failed = True
    return 1 if failed else 0


def _expanded(name: Path) -> Iterator[tuple[Path, bool]]:
    """Yield the file of that name, or those in the folder of that name with whether it is one.

    Files whose name begins with a dot are what systems leave in folders of photographs.
    """
    if not os.path.isdir(name):  # which is no more than that for a name no system takes
        yield name, False
        return
    for folder, below, files in os.walk(name, onerror=_say_unreadable):
        below[:] = sorted(each for each in below if not each.startswith("."))
        for file in sorted(files):
            path = Path(folder, file)
            # A pipe or a device would be waited for without end.
            if not file.startswith(".") and (path.is_file() or not path.exists()):
                yield path, True


def _say_unreadable(error: OSError) -> None:
    click.echo(f"kiosk: {error.filename} cannot be opened: {error.strerror}.", err=True)


def _printable(text: str) -> str:
    """Return `text` with escapes for what the output cannot show, as in names of no encoding."""
    encoding = sys.stdout.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _fields(result: ScanResult) -> dict[str, object]:
    codes = [
        {"text": code.text, "symbology": code.symbology, "engine": code.engine}
        for code in result.codes
    ]
    return {"file": result.file, "codes": codes, "ms": result.ms}


def _print(result: ScanResult) -> None:
    file = _printable(result.file)
    if not result.codes:
        click.echo(f"{file}: no code found ({result.ms:.0f} ms)")
    for code in result.codes:
        text = _printable(code.text)
        click.echo(f"{file}: {code.symbology} {text} ({code.engine}, {result.ms:.0f} ms)")
