"""Minutes of video in which there is no code: nothing may be read or told. By hand, with a table.

python -m tests.campaigns.code_free --minutes 10 --seed 1

Stripes at every angle, text, brick, keyboards and drawn faces, moving as before a camera, at 30
frames a second of film (they are looked at as fast as that can be done). Every symbology is on,
also the weakest, and some frames are looked at as still pictures too (`--still-every`).

Then as much film with the usual symbologies alone: none of the others may be told to be switched
off. Two frames a second are looked at, as if somebody always stood there and nothing was read.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rich.console import Console
from rich.table import Table

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.switched_off import SwitchedOffKinds, SwitchedOffWatch
from kiosk.scan.decode.validation import ReadingValidator
from tests.benchmarks.reader.empty import SUBJECTS, film

FPS = 30
_SHOT_FRAMES = 10
_LONGER = 4  # times as long are the shots in which switched-off kinds are looked for
USUAL = (Symbology.QR, Symbology.CODE128, Symbology.CODE39, Symbology.EAN13)


@dataclass(slots=True)
class Found:
    """What was read in the film of one subject; every line of `false` is one too many."""

    subject: str
    frames: int = 0
    stills: int = 0
    unjudged: int = 0
    """Readings in video before `ReadingValidator`, which is there to throw them out."""
    false: list[str] = field(default_factory=list)
    looks: int = 0
    """Looks for kinds that are switched off."""
    seen: list[str] = field(default_factory=list)
    """What of them was sure, in a look at video or a still picture."""
    hints: list[str] = field(default_factory=list)
    """Kinds a member would have been told of; each is one too many."""
    seconds: float = 0.0


def look_for_codes(
    subject: str, shots: int, seed: int, *, still_every: int = 0, shot_frames: int = _SHOT_FRAMES
) -> Found:
    """Return what is read in `shots` shots of a subject.

    Every `still_every` frames, or never where it is 0, one is looked at as a still picture too.
    """
    decoder = Decoder(list(Symbology))
    ladder, belief = decoder.live(clock=time.thread_time), ReadingValidator()
    found = Found(subject)
    began = time.monotonic()
    for picture in film(subject, shots, shot_frames, seed):
        luminance = Luminance.of_image(picture)
        readings = ladder.decode(luminance)
        found.unjudged += len(readings)
        found.false += map(_words, belief.validate(readings, found.frames / FPS))
        if still_every and found.frames % still_every == 0:
            found.false += map(_words, decoder.decode_still(luminance))
            found.stills += 1
        found.frames += 1
    found.seconds = time.monotonic() - began
    return found


def look_for_switched_off(
    subject: str, shots: int, seed: int, *, still_every: int = 0, shot_frames: int = _SHOT_FRAMES
) -> Found:
    """Return what is told of kinds that are switched off in as much film as `look_for_codes` sees.

    Shots are longer there, as a kind is told only of what is seen again after half a second.
    """
    kinds = SwitchedOffKinds(USUAL)
    watch = SwitchedOffWatch(kinds)
    found = Found(subject)
    began = time.monotonic()
    for picture in film(subject, max(1, shots // _LONGER), _LONGER * shot_frames, seed):
        luminance = Luminance.of_image(picture)
        at = found.frames / FPS
        found.looks += watch.due(at)
        before = watch.held_up
        told = watch.look(luminance, at, read=False, somebody=True)
        if told is not None and told is not before:
            found.hints.append(f"{told} in frame {found.frames}")
        found.seen += (f"{kind} in frame {found.frames}" for kind in watch.sure)
        if still_every and found.frames % still_every == 0:
            stills = kinds.in_still(luminance)
            found.hints += (f"{kind} in still picture {found.frames}" for kind in stills)
            found.stills += 1
        found.frames += 1
    found.seconds = time.monotonic() - began
    return found


def _words(reading: Reading) -> str:
    return f"{reading.code.symbology} {reading.code.text} ({reading.step})"


Hunter = Callable[..., Found]


def hunt(
    hunter: Hunter, minutes: float, seed: int, still_every: int, told: Callable[[Found], None]
) -> list[Found]:
    """Go through `minutes` of film, one process per core; tell each subject as it is done."""
    shots = max(1, round(minutes * 60 * FPS / _SHOT_FRAMES / len(SUBJECTS)))
    results = []
    with ProcessPoolExecutor() as processes:
        jobs = [
            processes.submit(hunter, subject, shots, seed, still_every=still_every)
            for subject in SUBJECTS
        ]
        for job in jobs:
            results.append(job.result())
            told(results[-1])
    return results


def main() -> int:
    """Hunt and print; 1 when anything was read or told."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.code_free")
    parser.add_argument("--minutes", type=float, default=10, help="of film, at 30 frames a second")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--still-every", type=int, default=60, help="frames; a still takes as long as a hundred"
    )
    parser.add_argument("--switched-off", action="store_true", help="only what is told of those")
    options = parser.parse_args()
    console = Console()

    def told(found: Found) -> None:
        console.print(f"{found.subject}: {found.seconds:.0f} s")

    asked = (options.minutes, options.seed, options.still_every, told)
    results = [] if options.switched_off else hunt(look_for_codes, *asked)
    table = Table(title=f"Codes read where there is none, seed {options.seed}")
    for head in ("subject", "frames", "still pictures", "unjudged", "false"):
        table.add_column(head, justify="left" if head == "subject" else "right")
    for found in results:
        figures = (found.frames, found.stills, found.unjudged, len(found.false))
        table.add_row(found.subject, *map(str, figures))
    if results:
        console.print(table)
    hints = hunt(look_for_switched_off, *asked)
    table = Table(title=f"Switched-off kinds told where there is no code, seed {options.seed}")
    for head in ("subject", "frames", "looks", "still pictures", "sure in one look", "told"):
        table.add_column(head, justify="left" if head == "subject" else "right")
    for found in hints:
        counts = (found.frames, found.looks, found.stills, len(found.seen), len(found.hints))
        table.add_row(found.subject, *map(str, counts))
    console.print(table)
    for found in (*results, *hints):
        for line in (*found.false, *found.hints):
            console.print(f"false: {found.subject}: {line}")
    return int(any(found.false or found.hints for found in (*results, *hints)))


if __name__ == "__main__":
    sys.exit(main())
