"""Keys on the screen: digits for a PIN, letters for a search or a name. They take no focus."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.icon import Icon
from kiosk.ui.kit.theme import Role, Theme, Themed

_DIGITS: Final = ("123", "456", "789")
_LETTERS: Final = ("1234567890", "QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM.-@")
PLAIN: Final = ("QWERTYUIOP", "ASDFGHJKL'", "ZXCVBNM-")
ACCENTED: Final = ("ÁÀÂÄÃÅÆÇÉÈ", "ÊËÍÌÎÏÑÓÒÔ", "ÖÕØŒÚÙÛÜŁß")
LOWER_TOKEN: Final = ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm_.~")
UPPER_TOKEN: Final = ("1234567890", "QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM+/=")
"""A token's characters (RFC 6750, section 2.1), in two pages."""
ADDRESS: Final = ("1234567890", "QWERTYUIOP", "ASDFGHJKL_", "ZXCVBNM.-@")
_TO_ACCENTS: Final = ("Á", "A")
_TALLEST: Final = 150  # pixels at u = 1; a key that is much higher than wide looks like a mistake


class Key(Themed, QPushButton):
    """One key; `icon` replaces the letter, `words` say what it does when the letter does not.

    A `large` one is written in larger letters, for pads of few keys.
    """

    accessible_role = accessibility.Role.Button

    def __init__(
        self,
        text: str,
        *,
        name: str,
        words: str = "",
        icon: str = "",
        primary: bool = False,
        large: bool = False,
        on_click: Callable[[], object],
    ) -> None:
        super().__init__("" if icon else text)
        self._role = Role.LEAD if large else Role.BUTTON
        self._picture: Icon | None = None
        self._primary = primary
        self.setObjectName(name)
        self.setAccessibleName(words or text)
        self.setProperty("kind", "primary" if primary else "key")
        self.setProperty("key", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: on_click())
        if icon:
            box = QHBoxLayout(self)
            box.setContentsMargins(0, 0, 0, 0)
            self._picture = picture = Icon(icon, 60 if large else 46)
            picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(picture, 0, Qt.AlignmentFlag.AlignCenter)
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return a square to touch."""
        return QSize(self.theme.touch, self.theme.touch)

    def restyle(self) -> None:
        self.setFont(self.theme.font(self._role))
        if self._picture is not None:
            colours = self.theme.palette
            ink = colours.brand_ink if self._primary else colours.ink
            self._picture.set_colour(QColor(ink if self.isEnabled() else colours.muted))

    def changeEvent(self, event: QEvent) -> None:
        """Fade the icon of a key that cannot be touched now, as Qt does with letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.restyle()


class Pad(Themed, QWidget):
    """What both pads can do: type into an attached field, and tell what was touched.

    Signals: `typed(str)` for a character, `erased()`, `entered()`.
    """

    typed = Signal(str)
    erased = Signal()
    entered = Signal()

    _large = False

    def retranslate(self) -> None:
        for key in self.findChildren(Key):
            match key.objectName():
                case "key_erase":
                    key.setAccessibleName(self.tr("Erase"))
                case "key_enter":
                    key.setAccessibleName(self.tr("Enter"))
                case "key_space":
                    key.setText(self.tr("Space"))
                    key.setAccessibleName(key.text())
                case "key_accents":
                    key.setAccessibleName(self.tr("Letters with accents"))
                case "key_shift":
                    key.setAccessibleName(self.tr("Capital and small letters"))

    def keep_order(self) -> None:
        """Keep keys where hands know them: 1 and Q stay on the left, whichever way is read."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def attach(self, field: QLineEdit) -> None:
        """Have the keys type into `field`; the enter key sends its `returnPressed`."""
        self.typed.connect(field.insert)
        self.erased.connect(field.backspace)
        self.entered.connect(field.returnPressed)

    def _letter(self, letter: str) -> Key:
        return Key(
            letter,
            name=f"key_{letter}",
            large=self._large,
            on_click=lambda: self.typed.emit(letter),
        )

    def _erase(self) -> Key:
        return Key(
            "",
            name="key_erase",
            words=" ",
            icon="erase",
            large=self._large,
            on_click=self.erased.emit,
        )

    def _enter(self, icon: str) -> Key:
        return Key(
            "",
            name="key_enter",
            words=" ",
            icon=icon,
            primary=True,
            large=self._large,
            on_click=self.entered.emit,
        )


class PinPad(Pad):
    """Digits, as on a telephone, with erase and enter; larger where the screen is upright.

    A `roomy` one is larger on a wide screen, too: where nothing else wants the height.
    """

    _large = True

    def __init__(self, *, roomy: bool = False) -> None:
        super().__init__()
        self._across = 0
        self._wide_keys = (196, 144) if roomy else (150, 116)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for row, digits in enumerate(_DIGITS):
            for column, digit in enumerate(digits):
                self._grid.addWidget(self._letter(digit), row, column)
        for column, key in enumerate((self._erase(), self._letter("0"), self._enter("check"))):
            self._grid.addWidget(key, 3, column)
        self.keep_order()
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        theme = self.theme
        wide, tall = (236, 160) if theme.portrait else self._wide_keys
        space = theme.px(20 if theme.portrait else 16)
        self._grid.setSpacing(space)
        across = theme.px(wide)
        if self._across:
            across = (self._across - 2 * space) // 3
        for key in self.findChildren(Key):
            key.setFixedSize(max(theme.touch, across), max(theme.touch, theme.px(tall)))
        self.setFixedSize(self._grid.sizeHint())

    def fill(self, across: int) -> None:
        """Be `across` pixels wide, or as wide as suits the keys when that is 0."""
        if across != self._across:
            self._across = across
            self.restyle()


class LetterPad(Pad):
    """Letters and digits in four rows, with space, erase and enter."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for letters in _LETTERS:
            self._rows.addLayout(self._row([self._letter(letter) for letter in letters]))
        space = Key(" ", name="key_space", on_click=lambda: self.typed.emit(" "))
        self._rows.addLayout(self._row([space, self._erase(), self._enter("search")], (5, 2, 3)))
        self.keep_order()
        self.retranslate()
        self.restyle()

    def restyle(self) -> None:
        theme = self.theme
        self._rows.setSpacing(theme.px(10))
        for row in self._rows.children():
            if isinstance(row, QHBoxLayout):
                row.setSpacing(theme.px(10))
        for key in self.findChildren(Key):
            key.setFixedHeight(theme.touch)

    @staticmethod
    def _row(keys: Sequence[Key], shares: Sequence[int] | None = None) -> QHBoxLayout:
        row = QHBoxLayout()
        for key, share in zip(keys, shares or (1,) * len(keys), strict=True):
            row.addWidget(key, share)
        return row


class NamePad(Pad):
    """Rows of keys that fill the place they are given, with space, erase and enter below.

    Where the rows would make keys too narrow for a finger, the letters stand in shorter rows, in
    the order of the alphabet. With more than one page of rows, a key turns the page; `turn` is what
    it shows on the first and on the second. `icon` is that of the enter key.
    """

    _large = True

    def __init__(
        self,
        *pages: tuple[str, ...],
        icon: str,
        spaces: bool = True,
        turn: tuple[str, str] = _TO_ACCENTS,
    ) -> None:
        super().__init__()
        self._pages = pages
        self._turns = turn
        self._page = 0
        self._letters = {
            letter: self._letter(letter) for rows in pages for row in rows for letter in row
        }
        below: list[tuple[Key, int]] = []
        self._turn: Key | None = None
        if len(pages) > 1:
            self._turn = Key(
                turn[0],
                name="key_accents" if turn is _TO_ACCENTS else "key_shift",
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
        self.retranslate()
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
            self._turn.setText(self._turns[self._page])
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
