"""`kiosk scan`: what would the kiosk read in these pictures and videos?"""

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from kiosk.camera.decoder import Decoder
from kiosk.camera.files import ScanResult, scan_file
from kiosk.cli.options import config_option
from kiosk.core.errors import CameraError
from kiosk.settings import load

MANY = 4  # from this many files on, a bar shows how far it is


@click.command("scan")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object per file.")
@config_option
def command(files: tuple[Path, ...], *, as_json: bool, config: Path | None) -> int:
    """Decode pictures or videos with the very pipeline of the kiosk."""
    decoder = Decoder(load(config).scanner.symbologies)
    failed = False
    progress = Console(stderr=True)
    shown = len(files) >= MANY and progress.is_terminal
    for file in track(files, "Scanning", console=progress, disable=not shown):
        try:
            result = scan_file(file, decoder)
        except CameraError as error:
            click.echo(f"kiosk: {error}", err=True)
            result = ScanResult(str(file), (), 0.0)
            failed = True
        else:
            if not as_json:
                _print(result)
        if as_json:
            print(json.dumps(_fields(result), ensure_ascii=False))
            sys.stdout.flush()
    return 1 if failed else 0


def _fields(result: ScanResult) -> dict[str, object]:
    codes = [
        {"text": code.text, "symbology": code.symbology, "engine": code.engine}
        for code in result.codes
    ]
    return {"file": result.file, "codes": codes, "ms": result.ms}


def _print(result: ScanResult) -> None:
    if not result.codes:
        click.echo(f"{result.file}: no code found ({result.ms:.0f} ms)")
    for code in result.codes:
        click.echo(
            f"{result.file}: {code.symbology} {code.text} ({code.engine}, {result.ms:.0f} ms)"
        )
