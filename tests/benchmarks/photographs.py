"""How well the kiosk reads a folder of real photographs, next to the libraries alone.

Run by hand: `python -m tests.benchmarks.photographs FOLDER [--half tuned] [--every] [--list]`

A photograph's truth stands beside it, in a text file of the same name (`7.jpg`, `7.txt`), as in
ZXing's test pictures; an empty one says that there is no code. Photographs without such a file
count as shown, and what is read on them is listed, as nobody can say whether it is right. Each
folder with photographs in it is a set.

Half of the files, by a hash of their name, are for tuning; the other half is held out: whoever
tunes the steps with `--half tuned` never sees it, so its rate is what a new photograph can expect.
"""

import argparse
import os
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import DecodeStage, Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_picture
from kiosk.settings.schema import ScannerSection
from tests.benchmarks.reader.rivals import FPS, FRAMES, in_video

HALVES: Final = ("tuned", "held out")
READERS: Final = ("zbar", "zxing-cpp", "either", "kiosk", "kiosk, video")
_WIDTH, _HEIGHT = 1280, 720
_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})

console = Console(width=150)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A file, the set it belongs to, and what its code says (None: nobody knows; "": no code)."""

    path: Path
    collection: str
    truth: str | None

    @property
    def half(self) -> str:
        """Which half it belongs to, by a hash of the set's and the file's name."""
        return HALVES[sha256(f"{self.collection}/{self.path.name}".encode()).digest()[0] % 2]


@dataclass(slots=True)
class Rates:
    """What the readers made of the photographs of a half of a set."""

    with_truth: int = 0
    shown: int = 0
    right: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    wrong: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    seconds: float = 0.0


def photographs(folder: Path) -> Iterator[Photograph]:
    """Yield the photographs in `folder` and all below it."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in _PICTURES:
            continue
        beside = path.with_suffix(".txt")
        truth = beside.read_text("utf-8", "replace") if beside.exists() else None
        collection = str(path.parent.relative_to(folder)).replace(".", folder.name)
        yield Photograph(path, collection, None if truth is None else _plain(truth))


def _plain(text: str) -> str:
    """Return `text` as it is compared: without spaces and what else a `Code` leaves out or cuts."""
    return "".join(letter for letter in text if letter.isprintable() and letter != " ")[:600]


class Readers:
    """All readers, each of which takes a picture and returns what it finds, as compared."""

    def __init__(self, symbologies: Sequence[Symbology]) -> None:
        self._zbar, self._zxing = Zbar(symbologies), Zxing(symbologies)
        self._decoder = Decoder(symbologies)

    def read(self, picture: Luminance, rates: Rates) -> dict[str, set[str]]:
        """Return what each reader finds in `picture`, and note how long the kiosk took."""
        found = {"zbar": _texts(self._zbar, picture), "zxing-cpp": _texts(self._zxing, picture)}
        found["either"] = found["zbar"] | found["zxing-cpp"]
        began = time.process_time()  # the kiosk reads a still picture on two threads
        found["kiosk"] = {_plain(one.code.text) for one in self._decoder.decode_still(picture)}
        rates.seconds += time.process_time() - began
        found["kiosk, video"] = self._in_video(picture)
        return found

    def _in_video(self, picture: Luminance) -> set[str]:
        """Return what the kiosk believes within ten frames that show the picture as a whole."""
        frame = Image.new("L", (_WIDTH, _HEIGHT), 128)
        image = picture.image()
        ratio = min(_WIDTH / image.width, _HEIGHT / image.height)
        size = (max(1, round(image.width * ratio)), max(1, round(image.height * ratio)))
        image = image.resize(size, Image.Resampling.BICUBIC)
        frame.paste(image, ((_WIDTH - image.width) // 2, (_HEIGHT - image.height) // 2))
        read = in_video(self._decoder.live(clock=time.thread_time))
        found: set[str] = set()
        for number in range(FRAMES):
            found |= {_plain(text) for text in read(frame, number / FPS)}
        return found


def _texts(step: DecodeStage, picture: Luminance) -> set[str]:
    return {_plain(one.code.text) for one in step.read(picture) if one.code.text}


def measure(
    shown: Sequence[Photograph], readers: Readers, *, listed: bool
) -> dict[tuple[str, str], Rates]:
    """Return the rates by set and half; `listed` prints what the kiosk missed or got wrong."""
    table: defaultdict[tuple[str, str], Rates] = defaultdict(Rates)
    for one in track(shown, "Reading", console=Console(stderr=True)):
        rates = table[one.collection, one.half]
        try:
            picture = load_picture(one.path)
        except CameraError as error:
            console.print(str(error))
            continue
        if picture is None:
            console.print(f"{one.path} is no picture.")
            continue
        found = readers.read(picture, rates)
        rates.shown += 1
        rates.with_truth += bool(one.truth)
        for name in READERS:
            rates.right[name] += bool(one.truth) and one.truth in found[name]
            if one.truth is not None:
                rates.wrong[name] += len(found[name] - {one.truth})
        missed = one.truth and one.truth not in found["kiosk"] & found["kiosk, video"]
        odd = (found["kiosk"] | found["kiosk, video"]) - {one.truth}
        if listed and (missed or odd):
            got = [name for name in READERS if one.truth in found[name]]
            console.print(f"{one.path}: read by {got or 'none'}; other texts {odd or 'none'}")
    return dict(table)


def print_table(table: dict[tuple[str, str], Rates]) -> None:
    """Print a row per set and half, and the sums of the halves."""
    rows = Table(title="Read, of the photographs with a code (wrong texts)", title_justify="left")
    for head in ("set", "half", "with a code", *READERS, "seconds each"):
        rows.add_column(head, justify="left" if head in ("set", "half") else "right")
    sums: defaultdict[str, Rates] = defaultdict(Rates)
    for (collection, half), rates in sorted(table.items()):
        _add_row(rows, collection, half, rates)
        total = sums[half]
        total.with_truth += rates.with_truth
        total.shown += rates.shown
        total.seconds += rates.seconds
        for name in READERS:
            total.right[name] += rates.right[name]
            total.wrong[name] += rates.wrong[name]
    rows.add_section()
    for half, rates in sorted(sums.items()):
        _add_row(rows, "all", half, rates)
    console.print(rows)


def _add_row(rows: Table, collection: str, half: str, rates: Rates) -> None:
    counts = (f"{rates.right[name]} ({rates.wrong[name]})" for name in READERS)
    each = f"{rates.seconds / max(1, rates.shown):.2f}"
    rows.add_row(collection, half, f"{rates.with_truth} of {rates.shown}", *counts, each)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=HALVES, help="only this half; otherwise both")
    parser.add_argument("--every", action="store_true", help="every symbology, not the usual ones")
    parser.add_argument("--list", action="store_true", help="name what the kiosk does not read")
    options = parser.parse_args()
    shown = [one for one in photographs(options.folder) if options.half in (None, one.half)]
    symbologies = tuple(Symbology) if options.every else ScannerSection().symbologies
    print_table(measure(shown, Readers(symbologies), listed=options.list))


if __name__ == "__main__":
    main()
