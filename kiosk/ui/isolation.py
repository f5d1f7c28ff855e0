"""Names and times in sentences: each keeps its own direction, and leaves its neighbours theirs."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

_FIRST_STRONG: Final = "\u2068"
_POP: Final = "\u2069"


def isolated(text: str) -> str:
    """Return `text` so that it may stand beside other texts where reading goes right to left.

    There "Spin, 6:30 PM" would come out as "6:30 Spin PM", for the digits follow the Latin letters
    (Unicode's bidirectional algorithm, whose isolates are used here). Elsewhere it stays as it is.
    """
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft or not text:
        return text
    return f"{_FIRST_STRONG}{text}{_POP}"


def filled(sentence: str, **values: object) -> str:
    """Return `sentence` with each of `values` isolated in the place that has its name."""
    return sentence.format(**{name: isolated(str(value)) for name, value in values.items()})


def beside(parts: Iterable[str]) -> str:
    """Return `parts` on one line with points between them; empty ones are left out."""
    return " · ".join(isolated(part) for part in parts if part)
