"""How well the kiosk reads real photographs, next to the libraries alone: one table.

    python -m tests.benchmarks.photographs FOLDER [--before TREE] [--sets] [--steps] [--list]

A photograph's truth stands in a `truth.json` in its folder or one above (file to text, or to a list
of texts; "": no code), or beside it in a text file of the same name (`7.jpg`, `7.txt`), as in
ZXing's test pictures. What is read on photographs without a truth is not judged. Texts are compared
without spaces and unprintable characters, UPC-A as EAN-13. A wrong text is one that is in no truth
of its photograph. Each folder with photographs in it is a set.

CPU is that of all threads of a process, as a multiple of what zxing-cpp and zbar take together in
the same process, so that other load on the computer hardly counts. `--before` gives a checked-out
older tree, whose kiosk reads the same photographs in processes of its own, with the interpreter of
its `.venv`, or of `--python`. `--steps` also tells what each of the kiosk's steps reads by itself:
those for stills in the photograph, the others in the frame that the video shows, those for a place
at its busiest one.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# All of these are in older trees as well; what is not is imported where it is needed.
from PIL import Image
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.cascade import read, read_part
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import DecodeStage, Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_picture
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.region_of_interest import busiest
from kiosk.scan.decode.validation import ReadingValidator
from kiosk.settings.schema import ScannerSection

HERE: Final = Path(__file__).resolve()
FPS: Final = 30
FRAMES: Final = 10
"""How long the video shows a photograph: a third of a second."""

WIDTH, HEIGHT = 1280, 720

ENGINES: Final = ("zxing", "zbar", "tapirscan low", "tapirscan medium", "tapirscan high")
BASE: Final = ("zxing", "zbar")
COMBINATIONS: Final = (
    BASE,
    *((one, tapirscan) for tapirscan in ENGINES[2:] for one in BASE),
    *((*BASE, tapirscan) for tapirscan in ENGINES[2:]),
)
KIOSK: Final = ("kiosk", "kiosk, video")
BEFORE: Final = ("before", "before, video")
_IN_SETS: Final = ("zxing + zbar", "zxing + zbar + tapirscan low", *KIOSK, *BEFORE)
_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
_EAN13_DIGITS: Final = 13

console = Console(width=150)


@dataclass(frozen=True, slots=True)
class Photograph:
    """A file, the set it belongs to, and what its codes say (None: nobody knows; none: no code)."""

    path: Path
    collection: str
    truth: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Look:
    """What one reader found in one photograph, as compared, and the CPU seconds it took."""

    texts: frozenset[str]
    seconds: float


Looks = dict[str, Look]
"""By the reader's name."""


@dataclass(slots=True)
class Tally:
    """What one reader made of many photographs."""

    right: int = 0
    wrong: int = 0
    """Texts that are not in the photograph, where there is a code."""
    false: int = 0
    """Texts read where there is no code."""
    alone: int = 0
    """Right texts that no other reader of its kind has."""
    seconds: float = 0.0


def photographs(folder: Path) -> Iterator[Photograph]:
    """Yield the photographs in `folder` and all below it."""
    for path in sorted(folder.resolve().rglob("*")):
        if path.suffix.lower() in _PICTURES:
            collection = str(path.parent.relative_to(folder.resolve()))
            yield Photograph(path, collection.replace(".", folder.name), _truth(path))


def _truth(path: Path) -> frozenset[str] | None:
    beside = path.with_suffix(".txt")
    if beside.exists():
        return _compared([beside.read_text("utf-8", "replace")])
    for folder in path.parents:
        said = _truths(folder).get(str(path.relative_to(folder)))
        if said is not None:
            return _compared([said] if isinstance(said, str) else said)
    return None


@lru_cache(maxsize=256)
def _truths(folder: Path) -> dict[str, str | list[str]]:
    file = folder / "truth.json"
    truths: dict[str, str | list[str]] = json.loads(file.read_text()) if file.exists() else {}
    return truths


def _compared(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(compared(text) for text in texts) - {""}


def compared(text: str) -> str:
    """Return `text` as it is compared: what a `Code` keeps of it, and the digits of an EAN-13."""
    plain = "".join(letter for letter in text if letter.isprintable() and letter != " ")[:600]
    if len(plain) == _EAN13_DIGITS - 1 and plain.isascii() and plain.isdigit():
        return f"0{plain}" if _checks(f"0{plain}") else plain
    return plain


def _checks(digits: str) -> bool:
    values = [int(digit) for digit in digits]
    return (sum(values[::2]) + 3 * sum(values[1::2])) % 10 == 0


Reader = Callable[[Luminance], Iterable[Reading]]


class Readers:
    """All readers by name; each takes a picture and returns what it finds."""

    def __init__(self, symbologies: Sequence[Symbology], *, steps: bool, only_kiosk: bool) -> None:
        """Prepare; `only_kiosk` is for older trees, with the two libraries to compare."""
        self._decoder = Decoder(symbologies)
        zxing, zbar = Zxing(symbologies), Zbar(symbologies)
        self._readers: dict[str, Reader] = {"zxing": zxing.read, "zbar": zbar.read}
        if not only_kiosk:
            self._readers |= _tapirscan(symbologies)
        self._readers |= dict(zip(KIOSK, (self._decoder.decode_still, self._in_video), strict=True))
        if steps:
            self._readers |= _steps(symbologies)

    def look(self, picture: Luminance) -> Looks:
        """Return what each reader makes of `picture`."""
        return {name: _look(reader, picture) for name, reader in self._readers.items()}

    def _in_video(self, picture: Luminance) -> list[Reading]:
        """Return what the kiosk believes within ten frames that show the picture as a whole."""
        frame = in_frame(picture)
        cascade, validator = self._decoder.live(clock=time.thread_time), ReadingValidator()
        found: list[Reading] = []
        for number in range(FRAMES):
            found += validator.validate(cascade.decode(frame), number / FPS)
        return found


def _look(reader: Reader, picture: Luminance) -> Look:
    began = time.process_time()  # the kiosk reads a still picture on two threads
    found = reader(picture)
    return Look(_compared(one.code.text for one in found), time.process_time() - began)


def _tapirscan(symbologies: Sequence[Symbology]) -> dict[str, Reader]:
    from kiosk.scan.decode.engines import Tapirscan

    efforts = (name.removeprefix("tapirscan ") for name in ENGINES[2:])
    # The kiosk itself never uses the hardest.
    made = [Tapirscan(symbologies, effort) for effort in efforts]  # type: ignore[arg-type]
    return {name: one.read for name, one in zip(ENGINES[2:], made, strict=True)}


def _steps(symbologies: Sequence[Symbology]) -> dict[str, Reader]:
    """Return the kiosk's steps as readers, their names after "still: ", "near: ", "whole: "."""
    from kiosk.scan.decode.engines import available_engines
    from kiosk.scan.decode.stages import steps_for

    steps = steps_for(frozenset(symbologies), available_engines(symbologies))
    readers: dict[str, Reader] = {}
    for stage in (stage for stages in steps.still for stage in stages):
        readers[f"still: {stage.name}"] = _step(stage, lambda stage, one: read(stage, one))
    for stage in steps.near:
        readers[f"near: {stage.name}"] = _step(stage, _read_near)
    for stage in (steps.quick, *steps.whole):
        readers[f"whole: {stage.name}"] = _step(
            stage, lambda stage, one: read(stage, in_frame(one))
        )
    return readers


def _step(stage: DecodeStage, how: Callable[[DecodeStage, Luminance], list[Reading]]) -> Reader:
    return lambda picture: how(stage, picture)


def _read_near(stage: DecodeStage, picture: Luminance) -> list[Reading]:
    frame = in_frame(picture)
    place = busiest(frame.image())
    return read(stage, frame) if place is None else read_part(stage, frame, place)


@lru_cache(maxsize=1)
def in_frame(picture: Luminance) -> Luminance:
    """Return a frame of 1280x720 that shows the picture as a whole, on grey."""
    frame = Image.new("L", (WIDTH, HEIGHT), 128)
    image = picture.image()
    ratio = min(WIDTH / image.width, HEIGHT / image.height)
    size = (max(1, round(image.width * ratio)), max(1, round(image.height * ratio)))
    image = image.resize(size, Image.Resampling.BICUBIC)
    frame.paste(image, ((WIDTH - image.width) // 2, (HEIGHT - image.height) // 2))
    return Luminance.of_image(frame)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be measured, as it is handed on to processes."""

    symbologies: tuple[Symbology, ...]
    steps: bool = False
    only_kiosk: bool = False


@lru_cache(maxsize=1)
def _readers(plan: Plan) -> Readers:
    return Readers(plan.symbologies, steps=plan.steps, only_kiosk=plan.only_kiosk)


def look_at(plan: Plan, path: Path) -> Looks | str:
    """Return what all readers make of a file, or why it is no picture. Runs in a process."""
    try:
        picture = load_picture(path)
    except CameraError as error:
        return str(error)
    if picture is None:
        return f"{path} is no picture."
    in_frame(picture)  # drawing it is not what is measured
    return _readers(plan).look(picture)


def look_at_all(plan: Plan, paths: Sequence[Path], jobs: int, label: str) -> list[Looks]:
    """Return what all readers make of each file, with `jobs` processes; nothing of no picture."""
    every: list[Looks] = []
    with ProcessPoolExecutor(jobs) as processes:
        looks = processes.map(look_at, [plan] * len(paths), paths)
        for one in track(looks, label, total=len(paths), console=Console(stderr=True)):
            if isinstance(one, str):
                Console(stderr=True).print(one)
            every.append({} if isinstance(one, str) else one)
    return every


def look_before(options: argparse.Namespace) -> list[Looks]:
    """Return what the kiosk of an older tree makes of each file, under the names of `BEFORE`."""
    tree = options.before.resolve()
    own = tree / ".venv/bin/python"
    python = options.python or (own if own.exists() else Path(sys.executable))
    command = [python, HERE, options.folder.resolve(), "--jobs", str(options.jobs), "--only-kiosk"]
    done = subprocess.run(
        [str(word) for word in (*command, *(["--every"] if options.every else []))],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    # The libraries' own figures in that process are what its kiosk is compared with.
    names = dict(zip(KIOSK, BEFORE, strict=True)) | {name: f"before: {name}" for name in BASE}
    return [
        {names[name]: Look(frozenset(texts), seconds) for name, (texts, seconds) in looks.items()}
        for looks in json.loads(done.stdout)
    ]


def with_combinations(looks: Looks) -> Looks:
    """Return `looks` and those of engines together, one after the other."""
    more = {
        " + ".join(names): Look(
            frozenset().union(*(looks[name].texts for name in names)),
            sum(looks[name].seconds for name in names),
        )
        for names in COMBINATIONS
        if all(name in looks for name in names)
    }
    return looks | more


def tallies(shown: Iterable[tuple[Photograph, Looks]]) -> defaultdict[str, Tally]:
    """Return what came of all `shown`, by reader."""
    sums: defaultdict[str, Tally] = defaultdict(Tally)
    for photograph, looks in shown:
        truth = photograph.truth
        readers_of = Counter(
            (_kind(name), text) for name, look in looks.items() for text in look.texts
        )
        for name, look in looks.items():
            tally = sums[name]
            tally.seconds += look.seconds
            if truth is None:
                continue
            right, wrong = look.texts & truth, len(look.texts - truth)
            tally.right += len(right)
            tally.alone += sum(readers_of[_kind(name), text] == 1 for text in right)
            if truth:
                tally.wrong += wrong
            else:
                tally.false += wrong
    return sums


def _kind(name: str) -> str:
    """Return what a step is one of: the others of it are what it is compared with."""
    kind, colon, _ = name.partition(": ")
    return ("video" if kind != "still" else kind) if colon else ""


@dataclass(slots=True)
class Report:
    """All looks at all photographs, and how they are printed."""

    shown: list[tuple[Photograph, Looks]] = field(default_factory=list)

    @property
    def codes(self) -> int:
        """How many texts there are to be read."""
        return sum(len(one.truth or ()) for one, _ in self.shown)

    def print_readers(self) -> None:
        """Print a row for each reader."""
        empty = sum(one.truth == frozenset() for one, _ in self.shown)
        sums = tallies(self.shown)
        order = [*ENGINES, *map(" + ".join, COMBINATIONS), *KIOSK, *BEFORE]
        table = Table(
            title=f"{self.codes} codes in {len(self.shown)} photographs, {empty} without a code",
            title_justify="left",
        )
        for head in ("reader", "right", "share", "wrong", "where no code is", "CPU"):
            table.add_column(head, justify="left" if head == "reader" else "right")
        for name in (name for name in order if name in sums):
            table.add_row(name, *self._figures(sums[name], _base(sums, name)))
        console.print(table)

    def _figures(self, tally: Tally, base: float) -> tuple[str, ...]:
        share = f"{100 * tally.right / max(1, self.codes):.1f} %"
        times = f"{tally.seconds / base:.2f}" if base else ""
        return str(tally.right), share, str(tally.wrong), str(tally.false), times

    def print_steps(self) -> None:
        """Print a row for each step of the kiosk, if they were looked at."""
        sums = {name: tally for name, tally in tallies(self.shown).items() if _is_step(name)}
        table = Table(title="What each step reads by itself", title_justify="left")
        for head in ("step", "right", "only this step", "wrong", "where no code is", "ms each"):
            table.add_column(head, justify="left" if head == "step" else "right")
        for name, tally in sums.items():
            figures = (tally.right, tally.alone, tally.wrong, tally.false)
            each = 1000 * tally.seconds / len(self.shown)
            table.add_row(name, *map(str, figures), f"{each:.1f}")
        console.print(table)

    def print_sets(self) -> None:
        """Print a row for each set."""
        sets: defaultdict[str, list[tuple[Photograph, Looks]]] = defaultdict(list)
        for one, looks in self.shown:
            sets[one.collection].append((one, looks))
        names = [name for name in _IN_SETS if any(name in looks for _, looks in self.shown)]
        table = Table(title="Right texts (wrong ones) by set", title_justify="left")
        for head in ("set", "photographs", "codes", *names):
            table.add_column(head, justify="left" if head == "set" else "right")
        for collection, its in sorted(sets.items()):
            sums = tallies(its)
            counts = [
                f"{sums[name].right} ({sums[name].wrong + sums[name].false})" for name in names
            ]
            codes = sum(len(one.truth or ()) for one, _ in its)
            table.add_row(collection, str(len(its)), str(codes), *counts)
        console.print(table)

    def print_wrong(self) -> None:
        """Print each wrong text with the readers that have it."""
        for one, looks in self.shown:
            for text in sorted(_texts(looks) - (one.truth or frozenset())):
                if one.truth is not None:
                    readers = ", ".join(_who(looks, text))
                    _say(f"wrong: {one.collection}/{one.path.name}: {text!r} by {readers}")

    def print_missed(self) -> None:
        """Print each text that the kiosk missed, with the readers that have it."""
        for one, looks in self.shown:
            for text in sorted(one.truth or ()):
                missing = [
                    name for name in KIOSK if name in looks and text not in looks[name].texts
                ]
                if missing:
                    readers = ", ".join(_who(looks, text)) or "nobody"
                    label = f"{one.collection}/{one.path.name}: {text!r}"
                    _say(f"missed by {' and '.join(missing)}: {label}, read by {readers}")


def _say(line: str) -> None:
    console.print(line, markup=False, highlight=False, soft_wrap=True)


def _is_step(name: str) -> bool:
    return ": " in name and not name.startswith("before: ")


def _texts(looks: Looks) -> frozenset[str]:
    return frozenset().union(*(look.texts for look in looks.values()))


def _who(looks: Looks, text: str) -> list[str]:
    """Return the readers of `text`, without the combinations."""
    return [name for name, look in looks.items() if text in look.texts and " + " not in name]


def _base(sums: dict[str, Tally], name: str) -> float:
    """Return what the two libraries took in the same process as `name`."""
    prefix = "before: " if name in BEFORE else ""
    return sum(sums[f"{prefix}{engine}"].seconds for engine in BASE)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--before", type=Path, help="an older tree to compare with")
    parser.add_argument("--python", type=Path, help="the interpreter for it, if not its .venv's")
    parser.add_argument("--every", action="store_true", help="every symbology, not the usual ones")
    parser.add_argument("--sets", action="store_true", help="also a row for each set")
    parser.add_argument("--steps", action="store_true", help="also what each step is worth")
    parser.add_argument("--list", action="store_true", help="name what the kiosk does not read")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--only-kiosk", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    shown = list(photographs(options.folder))
    paths = [one.path for one in shown]
    symbologies = tuple(Symbology) if options.every else ScannerSection().symbologies
    plan = Plan(symbologies, steps=options.steps, only_kiosk=options.only_kiosk)
    looks = look_at_all(plan, paths, options.jobs, "Before" if plan.only_kiosk else "Reading")
    if plan.only_kiosk:
        print(
            json.dumps(
                [
                    {name: (sorted(look.texts), look.seconds) for name, look in one.items()}
                    for one in looks
                ]
            )
        )
        return
    looks = [with_combinations(one) for one in looks]
    if options.before:
        looks = [now | then for now, then in zip(looks, look_before(options), strict=True)]
    report = Report([pair for pair in zip(shown, looks, strict=True) if pair[1]])
    report.print_readers()
    if options.steps:
        report.print_steps()
    if options.sets:
        report.print_sets()
    report.print_wrong()
    if options.list:
        report.print_missed()


if __name__ == "__main__":
    main()
