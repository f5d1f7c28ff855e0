"""`kiosk scan`: what would the kiosk read in these pictures and videos?"""

import logging
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress

from kiosk.cli.options import config_option, print_json
from kiosk.core.errors import CameraError
from kiosk.core.messages import msg
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
    passed over. Of an animation or a file of many pages every picture is looked at. Names that
    begin with a dash go after "--".
    """
    decoder = Decoder(load_settings(config).scanner.symbologies)
    if not decoder.engines:
        raise CameraError(msg("No library that reads codes is there. Run `kiosk doctor`."))
    failed = False
    passed_over = 0
    progress = Console(stderr=True)
    named = [(file, in_folder) for name in files for file, in_folder in _expanded(name)]
    shown = len(named) >= _MANY and progress.is_terminal
    # Lines on the same screen have to go above the bar, through its console; others have to arrive
    # where they were sent, which is not the bar's standard error.
    above = sys.stdout.isatty()
    bar = Progress(console=progress, disable=not shown, redirect_stdout=above)
    with _libraries_silenced(), bar:
        for file, in_folder in bar.track(named, description="Scanning"):
            try:
                result, well = _scan(file, decoder)
            except NothingToScan as error:
                if in_folder:
                    log.debug("%s", error)
                    passed_over += 1
                    continue
                result, well = _refused(file, error.sentence), False
            failed = failed or not well
            if as_json:
                print_json(_fields(result))
            elif well:
                _print(result)
    if passed_over:
        click.echo(f"kiosk: Neither pictures nor videos, and passed over: {passed_over}.", err=True)
    if passed_over == len(named):
        click.echo("kiosk: There is nothing to scan. Name pictures, videos or folders.", err=True)
        failed = True
    return 1 if failed else 0


def _scan(file: Path, decoder: Decoder) -> tuple[ScanResult, bool]:
    """Return what is in `file`, and whether it could be read; say it where it could not.

    Raises `NothingToScan` where it is neither a picture nor a video.
    """
    try:
        result = scan_file(file, decoder)
    except NothingToScan:
        raise
    except CameraError as error:
        return _refused(file, error.sentence), False
    except Exception as error:
        # A fault of the kiosk's own must not take the rest of a batch with it.
        log.debug("a picture could not be scanned", exc_info=True)
        what = f"{file} could not be scanned ({type(error).__name__}: {error})"
        return _refused(file, f"{what}; please report that, with the file."), False
    if result.trouble:
        _say(result.trouble)
    for kind in result.switched_off:
        _say(
            f"{file} shows a code of a kind that is switched off, {kind.proper_name}; add "
            f'"{kind}" to scanner.symbologies to have such codes read.'
        )
    return result, True


def _refused(file: Path, sentence: str) -> ScanResult:
    """Say why `file` could not be read, and return that nothing was."""
    _say(sentence)
    return ScanResult(str(file), (), 0.0)


def _say(sentence: str) -> None:
    click.echo(f"kiosk: {_printable(sentence)}", err=True)


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


@contextmanager
def _libraries_silenced() -> Iterator[None]:
    """Let nothing but the kiosk's own words reach standard error.

    What libtiff and FFmpeg write there of a damaged file, in words for programmers, is told in a
    sentence. `QT_LOGGING_RULES` has it back, as elsewhere, when a fault is searched for.
    """
    if "QT_LOGGING_RULES" in os.environ:
        yield
        return
    before = sys.stderr
    before.flush()
    ours, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    try:
        with os.fdopen(
            ours,
            "w",
            encoding=before.encoding,
            errors="backslashreplace",
            buffering=1,
            closefd=False,
        ) as stream:
            if before is sys.__stderr__:
                sys.stderr = stream
            yield
    finally:
        sys.stderr = before
        os.dup2(ours, 2)
        os.close(ours)


def _say_unreadable(error: OSError) -> None:
    _say(f"{error.filename} cannot be opened: {error.strerror}.")


def _printable(text: str) -> str:
    """Return `text` with escapes for what the output cannot show, as in names of no encoding.

    Nor may a name begin another line, or tell the terminal what to do.
    """
    encoding = sys.stdout.encoding or "utf-8"
    shown = text.encode(encoding, "backslashreplace").decode(encoding)
    return "".join(f"\\x{ord(c):02x}" if unicodedata.category(c) == "Cc" else c for c in shown)


def _fields(result: ScanResult) -> dict[str, object]:
    codes = [
        {"text": code.text, "symbology": code.symbology, "engine": code.engine}
        for code in result.codes
    ]
    return {
        "file": result.file,
        "codes": codes,
        "ms": result.ms,
        "switched_off": list(result.switched_off),
    }


def _print(result: ScanResult) -> None:
    file = _printable(result.file)
    if not result.codes:
        click.echo(f"{file}: no code found ({result.ms:.0f} ms)")
    for code in result.codes:
        text = _printable(code.text)
        click.echo(f"{file}: {code.symbology} {text} ({code.engine}, {result.ms:.0f} ms)")
