"""Hours of frames at 30 a second, by hand, with a table over time: see `campaign`.

python -m tests.campaigns.frames --minutes 60 --every 5
"""

import argparse
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication
from rich.console import Console
from rich.table import Table

from tests.campaigns.frames.campaign import Span, Watch

_HEADS = ("minutes", "frames", "late", "dropped", "shown", "read", "wrong", "memory MB", "core %")


def main() -> None:
    """Run, with a line per span as it ends, and all of them as a table at the end."""
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns.frames")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--every", type=float, default=5, help="minutes from line to line")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    application = QGuiApplication([])
    table = Table(title=f"Frames at 30 a second, seed {options.seed}", title_justify="left")
    for head in _HEADS:
        table.add_column(head, justify="right")
    console = Console()

    def told(span: Span) -> None:
        cells = (
            f"{span.minutes:.1f}",
            *(str(n) for n in (span.frames, span.late, span.dropped)),
            *(str(n) for n in (span.shown, span.read, span.wrong)),
            f"{span.memory_mb:.1f}",
            f"{span.core_percent:.0f}",
        )
        table.add_row(*cells)
        print(
            "  ".join(f"{head} {cell}" for head, cell in zip(_HEADS, cells, strict=True)),
            flush=True,
        )

    Watch(options.seed, told=told).run(options.minutes, options.every)
    console.print(table)
    application.quit()


if __name__ == "__main__":
    main()
