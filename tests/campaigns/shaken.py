"""Photographs shown as noisy, shaking video: nothing may be believed that is not in them.

    python -m tests.campaigns.shaken FOLDER... [--films 3] [--seed 1] [--jobs 1] [--before TREE]

Each photograph with a truth (as for `tests.benchmarks.photographs`; "" is one too) becomes films of
twelve frames of 1280x720. From frame to frame the noise is another one, the hand shakes by some
pixels and degrees, the focus hunts and the light flickers; each frame goes through JPEG, as USB
cameras send it. The real cascade and the real validator look at every film with the usual
symbologies and with all. Each believed text that no truth of the photograph has is listed with the
step and the engine that read it, and whether another one agreed; so is a code that is really there
and that the truth leaves out. *Doubted* are wrong texts that were read and not believed.

That the campaign can fail shows `--believe-all`, which takes the validator out. `--budget` gives
the cascade more time per frame than it has in a kiosk, so that more of its steps have a chance to
be wrong. `--before` looks with the kiosk of an older tree, with the interpreter of its `.venv` or
`--python`.
"""

import argparse
import io
import math
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageFilter
from rich.console import Console
from rich.table import Table

from kiosk.core.errors import CameraError
from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.cascade import BUDGET_SECONDS
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.picture_files import load_picture
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.validation import ReadingValidator
from kiosk.settings.schema import ScannerSection
from tests.benchmarks.photographs import (
    FPS,
    HEIGHT,
    WIDTH,
    Photograph,
    compared,
    in_frame,
    photographs,
)
from tests.benchmarks.reader.scenes import add_noise

HERE: Final = Path(__file__).resolve()
FRAMES: Final = 12
NOISES: Final = (2.0, 6.0, 12.0, 25.0)
"""Standard deviations of the noise in grey levels: daylight to a dark entrance."""

USUAL: Final = ScannerSection().symbologies
_GREY: Final = 128

Validate = Callable[[Sequence[Reading], float], list[Reading]]


def film(picture: Luminance, seed: str) -> Iterator[Image.Image]:
    """Yield the frames of a film of `picture`, the same ones for a seed."""
    rng = random.Random(seed)
    whole = in_frame(picture).image()
    away = rng.choice((1.0, 1.0, 0.8, 0.6))
    leans, noise, quality = rng.uniform(-12, 12), rng.choice(NOISES), rng.randint(35, 90)
    blur, phase = rng.choice((0.4, 1.0, 2.0)), rng.uniform(0, math.tau)
    for number in range(FRAMES):
        turn = leans + rng.gauss(0, 1.5)
        shift = (rng.gauss(0, 6), rng.gauss(0, 6))
        frame = _held(whole, turn, away * rng.uniform(0.97, 1.03), shift)
        # The focus hunts to and fro within the film.
        radius = blur * (1 + math.sin(phase + number * 0.9)) * rng.uniform(0.8, 1.2)
        frame = frame.filter(ImageFilter.GaussianBlur(radius))
        light = rng.uniform(0.65, 1.15)
        frame = frame.point([min(255, round(value * light)) for value in range(256)])
        yield _through_jpeg(add_noise(frame, noise, rng), quality)


def _held(whole: Image.Image, turn: float, size: float, shift: tuple[float, float]) -> Image.Image:
    """Return the frame turned by degrees, resized and moved, all around its middle."""
    c, s = math.cos(math.radians(turn)) / size, math.sin(math.radians(turn)) / size
    x, y = WIDTH / 2 + shift[0], HEIGHT / 2 + shift[1]
    back = (c, -s, WIDTH / 2 - c * x + s * y, s, c, HEIGHT / 2 - s * x - c * y)
    how = Image.Transform.AFFINE
    return whole.transform(whole.size, how, back, Image.Resampling.BICUBIC, fillcolor=_GREY)


def _through_jpeg(frame: Image.Image, quality: int) -> Image.Image:
    data = io.BytesIO()
    frame.save(data, "JPEG", quality=quality)
    return Image.open(data).convert("L")


@dataclass(frozen=True, slots=True)
class Plan:
    """How photographs are shown, and to whom."""

    symbologies: tuple[Symbology, ...]
    films: int = 1
    seed: int = 1
    budget: float = BUDGET_SECONDS
    believe_all: bool = False


@dataclass(slots=True)
class Shown:
    """What came of the films of photographs; every line of `wrong` is one too many."""

    films: int = 0
    with_code: int = 0
    read: int = 0
    """Films of which a text was read that is right."""
    doubted: int = 0
    """Wrong texts that were read and not believed, each once a film."""
    wrong: list[str] = field(default_factory=list)

    def add(self, other: "Shown") -> None:
        """Count what `other` has as well."""
        self.films += other.films
        self.with_code += other.with_code
        self.read += other.read
        self.doubted += other.doubted
        self.wrong += other.wrong


def show(
    plan: Plan,
    picture: Luminance,
    truth: frozenset[str],
    label: str,
    decoder: Decoder | None = None,
) -> Shown:
    """Return what the kiosk makes of `plan.films` films of `picture`, which says `truth`.

    `decoder` replaces that of a kiosk with `plan.symbologies`.
    """
    decoder = decoder or Decoder(plan.symbologies)
    shown = Shown()
    for number in range(plan.films):
        cascade = decoder.live(clock=time.thread_time, budget=plan.budget)
        validate: Validate = (
            (lambda readings, _at: list(readings))
            if plan.believe_all
            else ReadingValidator().validate
        )
        seen: set[str] = set()
        believed: dict[str, str] = {}
        for index, frame in enumerate(film(picture, f"{plan.seed}/{label}/{number}")):
            readings = cascade.decode(Luminance.of_image(frame))
            seen |= {compared(one.code.text) for one in readings}
            for one in validate(readings, index / FPS):
                where = f"{label}, film {number}, frame {index}"
                believed.setdefault(compared(one.code.text), f"{where}: {_words(one)}")
        shown.films += 1
        shown.with_code += bool(truth)
        shown.read += bool(truth & believed.keys())
        shown.doubted += len(seen - believed.keys() - truth)
        shown.wrong += [line for text, line in believed.items() if text not in truth]
    return shown


def _words(reading: Reading) -> str:
    code = reading.code
    agreed = getattr(reading, "agreed", False)  # older kiosks ask no other engine
    return (
        f"{code.symbology} {code.text!r} by the step {reading.step!r} ({code.engine}, "
        f"looks: {reading.looks}, {'agreed' if agreed else 'alone'}) at {reading.box}"
    )


def show_file(plan: Plan, photograph: Photograph) -> Shown:
    """Return what came of a photograph's films; nothing of one that cannot be read."""
    try:
        picture = load_picture(photograph.path)
    except CameraError:
        picture = None
    if picture is None or photograph.truth is None:
        return Shown()
    label = f"{photograph.collection}/{photograph.path.name}"
    return show(plan, picture, photograph.truth, label)


def show_all(plan: Plan, shown: Sequence[Photograph], jobs: int, label: str) -> Shown:
    """Show all photographs, with `jobs` processes; print each wrong text as soon as it is known."""
    total = Shown()
    with ProcessPoolExecutor(jobs) as processes:
        for one in processes.map(show_file, [plan] * len(shown), shown):
            total.add(one)
            for line in one.wrong:
                print(f"wrong: {label}: {line}", flush=True)
    return total


def run_before(tree: Path, python: Path | None) -> int:
    """Run this command with the kiosk of an older tree; return how it ended."""
    own = tree.resolve() / ".venv/bin/python"
    command = [python or (own if own.exists() else sys.executable), HERE, *_without_before()]
    with tempfile.TemporaryDirectory(prefix="turnstile-campaign-") as folder:
        # Its kiosk, and the films of this tree.
        (Path(folder) / "kiosk").symlink_to(tree.resolve() / "kiosk")
        path = os.pathsep.join([folder, str(HERE.parents[2])])
        environment = os.environ | {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run([str(word) for word in command], env=environment).returncode


def _without_before() -> list[str]:
    words = iter(sys.argv[1:])
    return [
        word
        for word in words
        if not (word in ("--before", "--python") and next(words, None) is not None)
    ]


def main() -> int:
    """Show and print; 1 when a wrong text was believed."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.shaken", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--films", type=int, default=3, help="of each photograph")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--budget", type=float, default=BUDGET_SECONDS, help="seconds a frame")
    parser.add_argument("--believe-all", action="store_true", help="leave the validator out")
    parser.add_argument("--before", type=Path, help="look with the kiosk of an older tree")
    parser.add_argument("--python", type=Path, help="the interpreter for it")
    options = parser.parse_args()
    if options.before:
        return run_before(options.before, options.python)
    console = Console()
    table = Table(title=f"Texts in shaken video, seed {options.seed}")
    for head in ("folder", "symbologies", "films", "with a code", "read", "doubted", "wrong"):
        table.add_column(head, justify="left" if head == "folder" else "right")
    failed = False
    for folder in options.folders:
        shown = [one for one in photographs(folder) if one.truth is not None]
        if not shown:
            parser.error(f"{folder} has no photograph whose truth is known")
        for name, symbologies in (("usual", USUAL), ("all", tuple(Symbology))):
            plan = Plan(
                symbologies, options.films, options.seed, options.budget, options.believe_all
            )
            came = show_all(plan, shown, options.jobs, f"{folder.name} with {name} symbologies")
            failed = failed or bool(came.wrong)
            counts = (came.films, came.with_code, came.read, came.doubted, len(came.wrong))
            table.add_row(folder.name, name, *map(str, counts))
    console.print(table)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
