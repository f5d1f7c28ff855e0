"""How a pass should be drawn: correction, white around it, size; as our own reader sees it.

Run by hand: `python -m tests.benchmarks.pass_design [--cases 6] [--seed 1]`

Passes of one text are drawn into a square of the same width, whatever their correction and white:
more of either makes the modules smaller. Each square is seen in a 1280x720 frame under the hard
circumstances of `tests.benchmarks.reader`, with the same blur, noise and damage for every design,
and held up to the kiosk's reader for three frames. Printed are the shares read, in per cent.
"""

import argparse
import os
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qrcode
from PIL import Image
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.codes import Symbology
from kiosk.core.identification.passes import PassKeys
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from tests.benchmarks.reader.looks import CATEGORIES, Look, plain
from tests.benchmarks.reader.scenes import frames, scale_of

LEVELS = {
    "L": ERROR_CORRECT_L,
    "M": ERROR_CORRECT_M,
    "Q": ERROR_CORRECT_Q,
    "H": ERROR_CORRECT_H,
}
WIDTHS = (70, 100, 140)
"""Pixels of the frame across the whole square: a label of 34 mm at about 60, 45 and 30 cm."""

QUIETS = (0, 1, 2, 4, 6)
_REFERENCE = 41  # modules across the square for which the circumstances are made
_FRAMES = 3
_CATEGORIES = {"easy": None, **{name: turn for name, turn in CATEGORIES.items() if name != "small"}}

console = Console(width=220)


@dataclass(frozen=True, slots=True)
class Design:
    """One way to draw a pass into a square that is seen `width` pixels wide."""

    level: str
    quiet: int
    width: int


def code_of(text: str, design: Design) -> qrcode.QRCode:
    """Return the code of `text`, made."""
    code = qrcode.QRCode(error_correction=LEVELS[design.level], border=design.quiet)
    code.add_data(text)
    code.make()
    return code


def looks(category: str, width: int, cases: int, seed: int) -> list[Look]:
    """Return the circumstances of one category, the same for every design of that width."""
    rng = random.Random(f"{seed}/{category}/{width}")
    turn = _CATEGORIES[category]
    found = []
    for number in range(cases):
        look = replace(
            plain(Symbology.QR, rng),
            module=width / _REFERENCE,
            text=PassKeys.of(b"design").make(CustomerId(4_567_000 + number)),
        )
        found.append(turn(look, rng) if turn else look)
    return found


def is_read(look: Look, design: Design, decoder: Decoder) -> bool:
    """Hold a pass up for three frames."""
    code = code_of(look.text, design)
    across = code.modules_count + 2 * design.quiet
    # `look.module` may be less than the reference: "everything" is seen from further away.
    seen = replace(look, module=look.module * _REFERENCE / across)
    code.box_size = scale_of(seen)
    drawn: Image.Image = code.make_image().get_image().convert("L")
    reader = decoder.live()
    return any(
        look.text in {one.code.text for one in reader.decode(Luminance.of_image(picture))}
        for picture in frames(seen, _FRAMES, drawn)
    )


def measure(designs: Iterable[Design], cases: int, seed: int) -> dict[Design, Counter[str]]:
    """Return how many were read of each category, by design."""
    decoder = Decoder([Symbology.QR])
    found = {}
    for design in track(list(designs), "Reading", console=Console(stderr=True)):
        found[design] = Counter(
            {
                category: sum(
                    is_read(look, design, decoder)
                    for look in looks(category, design.width, cases, seed)
                )
                for category in _CATEGORIES
            }
        )
    return found


def print_rates(title: str, found: dict[Design, Counter[str]], cases: int) -> None:
    """Print a row per design, a column per category."""
    table = Table(title=title, title_justify="left")
    for head in ("width", "level", "quiet", "modules", "px a module", *_CATEGORIES, "all"):
        table.add_column(head, justify="right")
    text = PassKeys.of(b"design").make(CustomerId(4_567_000))
    for design, read in found.items():
        modules = code_of(text, design).modules_count
        table.add_row(
            str(design.width),
            design.level,
            str(design.quiet),
            str(modules),
            f"{design.width / (modules + 2 * design.quiet):.2f}",
            *(f"{100 * read[category] / cases:.0f}" for category in _CATEGORIES),
            f"{100 * read.total() / cases / len(_CATEGORIES):.0f}",
        )
    console.print(table)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=6, help="passes per design and category")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    cases, seed = options.cases, options.seed
    by_level = [Design(level, 4, width) for width in WIDTHS for level in LEVELS]
    print_rates("Correction (quiet zone of 4)", measure(by_level, cases, seed), cases)
    by_quiet = [Design("M", quiet, width) for width in WIDTHS for quiet in QUIETS]
    print_rates("White around it (correction M)", measure(by_quiet, cases, seed), cases)


if __name__ == "__main__":
    main()
