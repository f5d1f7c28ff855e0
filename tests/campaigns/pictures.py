"""Damaged picture files of every kind: each is looked at or refused in a sentence. By hand.

python -m tests.campaigns.pictures --minutes 10 --seed 1

Pictures in every format and depth that is read are cut off, overwritten, shifted and mixed with
each other, and given to `scan_file`. Each process may take no more than 2 GB of memory; files that
were neither read nor refused, or took more than a minute of work, are kept in the folder `--keep`.
"""

import argparse
import io
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image, ImageOps
from rich.console import Console
from rich.table import Table

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.files import scan_file
from tests.helpers.barcodes import draw

TEXT: Final = "MEMBER-7"
_MEMORY: Final = 2 << 30  # bytes
_LONGEST_S: Final = 60.0
_DEFAULT: Final = (Symbology.QR, Symbology.CODE128, Symbology.CODE39, Symbology.EAN13)


@dataclass(slots=True)
class Outcomes:
    """What became of the files: how many `Counter` of each, and what went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    slowest_s: float = 0.0


@cache
def whole_files() -> dict[str, bytes]:
    """Return sound files that show a QR code of `TEXT`, by a name that says what they are."""
    code = draw(TEXT, scale=3)
    grey = np.asarray(code)
    deep = (grey.astype(np.uint16) * 100) + 5000
    ink = Image.new("RGBA", code.size, (0, 0, 0, 0))
    ink.paste((0, 0, 0, 255), mask=ImageOps.invert(code))
    colour = code.convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    blank = Image.new("RGB", code.size, "grey")
    film: dict[str, Any] = {"save_all": True, "append_images": [blank, blank, colour]}
    pictures: list[tuple[str, Image.Image, dict[str, Any]]] = [
        ("grey.png", code, {}),
        ("tagged.jpg", colour, {"exif": exif}),
        ("progressive.jpg", code, {"progressive": True}),
        ("cmyk.jpg", colour.convert("CMYK"), {}),
        ("one-bit.png", code.convert("1"), {}),
        ("one-bit.tiff", code.convert("1"), {"compression": "group4"}),
        ("one-bit.pbm", code.convert("1"), {}),
        ("palette.png", code.convert("P"), {"transparency": 255}),
        ("palette.gif", code.convert("P"), {"transparency": 255}),
        ("palette.bmp", code.convert("P"), {}),
        ("clear.png", ink, {}),
        ("clear.webp", ink, {"lossless": True}),
        ("clear-grey.png", ink.convert("LA"), {}),
        ("deep.png", Image.fromarray(deep), {}),
        ("deep.pgm", Image.fromarray(deep), {}),
        ("deep.tiff", Image.fromarray(deep), {"compression": "tiff_lzw"}),
        ("deeper.tiff", Image.fromarray(deep.astype(np.int32)), {}),
        ("fractions.tiff", Image.fromarray((grey / 255).astype(np.float32)), {}),
        ("lab.tiff", Image.merge("LAB", [code] * 3), {}),
        ("luma.tiff", colour.convert("YCbCr"), {}),
        ("jpeg.tiff", colour, {"compression": "jpeg"}),
        ("photo.webp", colour, {}),
        ("photo.avif", colour, {}),
        ("film.gif", blank, film),
        ("film.png", blank, film),
        ("film.webp", blank, film),
        ("film.avif", blank, film),
        ("pages.tiff", blank, film),
    ]
    files = {}
    for name, picture, options in pictures:
        buffer = io.BytesIO()
        # What is made from an extension: Pillow knows most, and two by other names.
        form = Image.registered_extensions()[Path(name).suffix]
        picture.save(buffer, form, **options)
        files[name] = buffer.getvalue()
    return files


def damaged(content: bytes, others: list[bytes], rng: random.Random) -> bytes:
    """Return `content` with something done to it that disks, networks and people do."""

    def cut() -> bytes:
        return content[: rng.randrange(len(content))]

    def overwrite() -> bytes:
        changed = bytearray(content)
        for _ in range(rng.choice((1, 1, 2, 5, 40))):
            changed[rng.randrange(len(changed))] = rng.choice(
                (0, 1, 127, 128, 255, rng.randrange(256))
            )
        return bytes(changed)

    def overwrite_head() -> bytes:
        changed = bytearray(content)
        for _ in range(rng.choice((1, 2, 4))):
            changed[rng.randrange(min(120, len(changed)))] = rng.choice(
                (0, 127, 255, rng.randrange(256))
            )
        return bytes(changed)

    def run() -> bytes:
        at, length = rng.randrange(len(content)), rng.choice((4, 16, 512))
        return content[:at] + rng.choice((b"\0", b"\xff")) * length + content[at + length :]

    def leave_out() -> bytes:
        at = rng.randrange(len(content))
        return content[:at] + content[at + rng.choice((1, 2, 8, 64)) :]

    def repeat() -> bytes:
        at = rng.randrange(len(content))
        return content[:at] + content[at : at + 64] * rng.choice((2, 9)) + content[at:]

    def mix() -> bytes:
        other = rng.choice(others)
        return content[: rng.randrange(len(content))] + other[rng.randrange(len(other)) :]

    ways: tuple[Callable[[], bytes], ...] = (
        cut, overwrite, overwrite, overwrite_head, overwrite_head, run, leave_out, repeat, mix,
    )  # fmt: skip
    return rng.choice(ways)()


def look_at_damaged(
    seed: int, cases: int, folder: Path, keep: Path | None = None, seconds: float = float("inf")
) -> Outcomes:
    """Damage so many files in `folder`, or for so many `seconds`, and look at each."""
    rng = random.Random(seed)
    decoder = Decoder(_DEFAULT)
    outcomes = Outcomes()
    files = whole_files()
    others = list(files.values())
    began = time.monotonic()
    for number in range(cases):
        if time.monotonic() - began > seconds:
            break
        name = rng.choice(list(files))
        content = damaged(files[name], others, rng)
        path = folder / f"{number}-{name}"
        path.write_bytes(content)
        worked = time.process_time()
        what, fault = _look(path, decoder)
        worked = time.process_time() - worked
        outcomes.counts[what] += 1
        outcomes.slowest_s = max(outcomes.slowest_s, worked)
        if worked > _LONGEST_S:
            fault = fault or f"{worked:.0f} s of work"
        if fault:
            outcomes.faults.append(f"seed {seed}, {path.name}: {fault}")
            if keep is not None:
                (keep / f"{seed}-{path.name}").write_bytes(content)
        path.unlink()
    return outcomes


def _look(path: Path, decoder: Decoder) -> tuple[str, str]:
    """Return what became of a file, and what is wrong with that."""
    try:
        result = scan_file(path, decoder)
    except CameraError as error:
        sentence = error.sentence
        well = (
            sentence.startswith(str(path))
            and sentence.endswith((".", ")."))
            and "\n" not in sentence
        )
        return "refused", "" if well else f"no sentence: {sentence!r}"
    except Exception as error:
        return "fault", f"{type(error).__name__}: {error}"
    if not result.codes:
        return "nothing read", ""
    wrong = [code for code in result.codes if code.text != TEXT]
    return "read in part" if result.trouble else "read", f"read {wrong}" if wrong else ""


def _limited(seed: int, minutes: float, keep: Path) -> Outcomes:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # libtiff and FFmpeg describe every fault
    with tempfile.TemporaryDirectory() as folder:
        return look_at_damaged(seed, 10**9, Path(folder), keep, minutes * 60)


def main() -> int:
    """Damage and look, one process per core; 1 when anything was neither read nor refused."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.pictures")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir(), "pictures"))
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    faults: list[str] = []
    slowest = 0.0
    with ProcessPoolExecutor(options.processes) as processes:
        seeds = [options.seed * 100 + number for number in range(options.processes)]
        jobs = [processes.submit(_limited, seed, options.minutes, options.keep) for seed in seeds]
        for job in jobs:  # a process that crashed ends the campaign
            outcomes = job.result()
            counts += outcomes.counts
            faults += outcomes.faults
            slowest = max(slowest, outcomes.slowest_s)
    console = Console()
    table = Table(title=f"{counts.total()} damaged pictures, seed {options.seed}")
    for head in ("what became of it", "files"):
        table.add_column(head, justify="left" if head != "files" else "right")
    for what, count in counts.most_common():
        table.add_row(what, str(count))
    console.print(table)
    console.print(f"The slowest took {slowest:.1f} s of work.")
    for fault in faults:
        console.print(f"fault: {fault}")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
