"""Keys for a name, on the screen: the alphabet, accented letters behind one key."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent

from kiosk.ui.kit.pads import Key, Pad
from kiosk.ui.theme import Theme

PLAIN: Final = ("QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM-")
ACCENTED: Final = ("ÁÀÂÄÃÅÆÇÉÈ", "ÊËÍÌÎÏÑÓÒÔ", "ÖÕØŒÚÙÛÜŁß")
ADDRESS: Final = ("1234567890", "QWERTYUIOP", "ASDFGHJKL_", "ZXCVBNM.-@")

_TALLEST: Final = 150  # pixels at u = 1; a key that is much higher than wide looks like a mistake


class NamePad(Pad):
    """Rows of keys that fill the place they are given, with space, erase and enter below.

    Where the rows would make keys too narrow for a finger, the letters stand in shorter rows, in
    the order of the alphabet. With more than one page of rows, a key turns the page. `icon` is that
    of the enter key.
    """

    _large = True

    def __init__(self, *pages: tuple[str, ...], icon: str, spaces: bool = True) -> None:
        super().__init__()
        self._pages = pages
        self._page = 0
        self._letters = {
            letter: self._letter(letter) for rows in pages for row in rows for letter in row
        }
        below: list[tuple[Key, int]] = []
        self._turn: Key | None = None
        if len(pages) > 1:
            self._turn = Key(
                "Á",
                name="key_accents",
                words=" ",
                large=True,
                on_click=self._turn_page,
            )
            below.append((self._turn, 2))
        if spaces:
            space = Key(" ", name="key_space", large=True, on_click=lambda: self.typed.emit(" "))
            below.append((space, 4))
        self._below = (*below, (self._erase(), 2), (self._enter(icon), 3))
        for key in (*self._letters.values(), *(key for key, _ in self._below)):
            key.setParent(self)
        self.keep_order()
        self.reword()
        self._arrange()

    def show_first_page(self) -> None:
        """Turn back to the plain letters."""
        if self._page:
            self._turn_page()

    def height_for(self, theme: Theme, width: int) -> tuple[int, int]:
        """Return the least height at `width`, and that from which on keys do not grow."""
        rows = len(_rows(self._pages[0], theme, width)) + 1
        gaps = (rows - 1) * theme.px(10)
        return rows * theme.touch + gaps, rows * max(theme.touch, theme.px(_TALLEST)) + gaps

    def minimumSizeHint(self) -> QSize:
        """Return a size at which every key can be touched."""
        theme = self.theme
        wide = 10 * theme.touch + 9 * theme.px(10)
        return QSize(wide, self.height_for(theme, wide)[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the keys out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """See `Themed`."""
        self._arrange()

    def _arrange(self) -> None:
        gap = self.theme.px(10)
        rows = _rows(self._pages[self._page], self.theme, self.width())
        for letter, key in self._letters.items():
            key.setVisible(any(letter in row for row in rows))
        lines: list[Sequence[tuple[Key, int]]] = [
            [(self._letters[letter], 1) for letter in row] for row in rows
        ]
        lines.append(self._below)
        tall = (self.height() - (len(lines) - 1) * gap) / len(lines)
        for number, line in enumerate(lines):
            top = round(number * (tall + gap))
            bottom = round(number * (tall + gap) + tall)
            share = (self.width() - (len(line) - 1) * gap) / sum(size for _, size in line)
            left = 0.0
            for key, size in line:
                right = left + share * size
                key.setGeometry(QRect(round(left), top, round(right) - round(left), bottom - top))
                left = right + gap

    def _turn_page(self) -> None:
        self._page = (self._page + 1) % len(self._pages)
        if self._turn is not None:
            self._turn.setText("A" if self._page else "Á")
        self._arrange()


def _rows(rows: Sequence[str], theme: Theme, width: int) -> Sequence[str]:
    """Return `rows`, or shorter ones where `width` is too little for the longest."""
    most = max(1, (width + theme.px(10)) // (theme.touch + theme.px(10)))
    if max(map(len, rows)) <= most:
        return rows
    # Accented letters stand in an order of their own already.
    plain = all(row.isascii() for row in rows)
    letters = "".join(rows)
    if plain:
        letters = "".join(sorted(letters, key=lambda c: (not c.isdigit(), not c.isalpha(), c)))
    return [letters[start : start + most] for start in range(0, len(letters), most)]
