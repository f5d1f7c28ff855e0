"""How well and how fast the kiosk reads bad codes, next to the libraries alone.

Run by hand: `python -m tests.benchmarks.reader [--cases 24] [--seed 1]`; with `--category small`
(more than once for several) only those, with `--video` without the columns for a single picture,
which take most of the time.

Makes `cases` codes per category (QR, Code 128, EAN-13 and Code 39 in turn), the same for a seed,
and prints the share that each reader gets: from the first picture alone, and from a showing of ten
frames; and the cost of frames without a code. Times are of one core and do not count waiting for
others. What is read where there is no code: `python -m tests.campaigns.code_free`.
"""

import argparse
import os
import statistics
import time
from collections.abc import Sequence
from itertools import chain

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from tests.benchmarks.reader.empty import plain_room
from tests.benchmarks.reader.looks import CATEGORIES, SYMBOLOGIES, make_looks
from tests.benchmarks.reader.rivals import (
    FPS,
    FRAMES,
    OURS,
    ReadAt,
    ReadOne,
    Score,
    in_video,
    show_one,
    show_video,
    still_readers,
)
from tests.benchmarks.reader.scenes import frames, room_of

ALL = ("easy", *CATEGORIES)
ALONE = ("zxing-cpp", "zbar")
_FORGET_FRAMES = 75  # two and a half seconds between members, for the ladder to forget and to rest

console = Console(width=150)

Scores = dict[str, Score]


def compare(
    cases: int, seed: int, categories: Sequence[str] = ALL, *, stills: bool = True
) -> dict[str, Scores]:
    """Return the scores by category and reader; without `stills` those of video alone."""
    readers = still_readers()
    cascade = Decoder(SYMBOLOGIES).live(clock=time.thread_time)
    table: dict[str, Scores] = {}
    for category in track(categories, "Reading", console=Console(stderr=True)):
        names = [*readers, OURS, *(f"{name} video" for name in ALONE)]
        scores = table[category] = {name: Score() for name in names}
        for look in make_looks(category, cases, seed):
            pictures = frames(look, FRAMES)
            first = next(pictures)
            for name, read in readers.items() if stills else ():
                show_one(read, first, look.text, scores[name])
            room = Luminance.of_image(room_of(look))
            for _ in range(_FORGET_FRAMES):
                cascade.decode(room)
            watching = {OURS: in_video(cascade)}
            watching |= {f"{name} video": _any_time(readers[name]) for name in ALONE}
            show_video(watching, chain([first], pictures), look, scores)
    return table


def _any_time(read: ReadOne) -> ReadAt:
    """Return `read` for video: a library alone takes each frame for itself."""
    return lambda picture, _at: read(picture)


def print_rates(table: dict[str, Scores]) -> None:
    """Print a row per category, and the total of the hard ones."""
    rates = Table(title="Reading rate, %", title_justify="left")
    rates.add_column("category")
    heads = ("kiosk", "zxing-cpp", "zbar", "recipe", "kiosk", "zxing-cpp", "zbar")
    for number, head in enumerate(heads):
        rates.add_column(f"{head}, {'picture' if number < 4 else 'video'}", justify="right")
    rates.add_column("to text ms, median", justify="right")
    rates.add_column("p95", justify="right")
    names = next(iter(table.values()))
    hard = {
        name: _sum([scores[name] for category, scores in table.items() if category != "easy"])
        for name in names
    }
    for category, scores in (*table.items(), ("all hard ones", hard)):
        times = scores[OURS].until_text_ms
        rates.add_row(
            category,
            *(_rate(name, score) for name, score in scores.items()),
            f"{statistics.median(times):.0f}" if times else "",
            f"{percentile(times, 95):.0f}" if times else "",
            end_section=category in ("easy", tuple(table)[-1]),
        )
    rates.add_row(
        "ms per frame",
        *(
            f"{statistics.median(score.frame_ms):.0f}" if score.frame_ms else ""
            for score in hard.values()
        ),
    )
    rates.add_row("wrong texts", *(str(len(score.wrong)) for score in hard.values()))
    console.print(rates)
    for name, score in hard.items():
        if score.wrong:
            console.print(f"wrong, {name}: {', '.join(sorted(set(score.wrong)))}")


def _rate(name: str, score: Score) -> str:
    """Return the rate, of a library in video also what is left if Code 39 has to be read twice."""
    if not score.tried:
        return ""
    believed = 100 * score.twice / max(1, score.tried)
    return f"{score.rate:.0f}" + (f" ({believed:.0f})" if name.endswith(" video") else "")


def _sum(scores: Sequence[Score]) -> Score:
    total = Score()
    for score in scores:
        total.right += score.right
        total.twice += score.twice
        total.tried += score.tried
        total.wrong += score.wrong
        total.frame_ms += score.frame_ms
        total.until_text_ms += score.until_text_ms
    return total


def percentile(values: Sequence[float], part: int) -> float:
    """Return the value below which `part` per cent of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * part // 100)]


def measure_empty(seed: int, count: int = 600) -> None:
    """Print what a frame of a room without a code costs."""
    pictures = [Luminance.of_image(picture) for picture in plain_room(seed, 60)]
    cascade = Decoder(SYMBOLOGIES).live(clock=time.thread_time)
    took = []
    for number in range(count):
        began = time.thread_time()
        cascade.decode(pictures[number % len(pictures)])
        took.append((time.thread_time() - began) * 1000)
    mean = statistics.fmean(took)
    console.print(
        f"Empty 1280x720 frame: median {statistics.median(took):.1f} ms, "
        f"p95 {percentile(took, 95):.1f} ms, worst {max(took):.1f} ms of one core; "
        f"at {FPS} frames a second {mean * FPS / 10:.0f} % of a core."
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=24, help="codes per category; 0: none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--category", action="append", choices=ALL, help="only this; repeatable")
    parser.add_argument("--video", action="store_true", help="leave single pictures out")
    options = parser.parse_args()
    measure_empty(options.seed)
    if options.cases:
        categories = tuple(options.category or ALL)
        print_rates(compare(options.cases, options.seed, categories, stills=not options.video))


if __name__ == "__main__":
    main()
