"""What the number a card reader types has to do with the number a gym knows the card by.

A card holds a few bytes. Readers for 125 kHz and 13.56 MHz cards type them in hexadecimal or in
decimal, whole or the last 3 or 4 bytes, in either order, or as the facility and number of Wiegand
26 ("111,27706"), with and without leading zeros; the number that is printed on the card or kept in
TeamUp may be any other of these. A `ReaderFormat` turns the one into the other, and
`fitting_formats` finds it from cards of which both are known.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product, takewhile
from random import Random
from typing import Final, Self

_UNKNOWN: Final = (
    'must be what *Learn this card reader* finds, such as "hex>dec length=8 order=bytes width=10"'
)
_HEX: Final = re.compile(r"[0-9A-Fa-f]+\Z", re.ASCII)
_DECIMAL: Final = re.compile(r"[0-9]+\Z", re.ASCII)
_SMALL: Final = re.compile(r"-?[0-9]{1,3}\Z", re.ASCII)
_LEADING_ZEROS: Final = re.compile(r"\b0+(?=[0-9A-F])")
_PAIR: Final = re.compile(r"([0-9]{1,5})[ ,:;./-]([0-9]{1,5})\Z", re.ASCII)

_INPUTS: Final = ("hex", "dec", "pair-8-16", "pair-16-16", "joined-8-16")
_ORDERS: Final = ("", "bytes", "bits", "bytes+bits", "nibbles", "bytes+nibbles")
_SIZES: Final = (0, 3, 4, 5, 7, -3, -4)
_OUTPUTS: Final = ("dec", "hex", "pair-8-16", "pair-16-16", "joined-8-16")
_NUMBERS: Final = ("length", "drop_first", "drop_last", "size", "width")
_LARGEST_DIGITS: Final = 20
_SEPARATORS: Final = (",", "-", " ", ":", ".", "/")


@dataclass(frozen=True, slots=True)
class ReaderFormat:
    """One way from a number as it is read to the number it is known by.

    `source` and `target` are how each is written: "hex", "dec", "pair-8-16" (facility and number
    of Wiegand 26, 111,27706), "pair-16-16" (00623,27706), "joined-8-16" (11127706). `length` is
    how many characters a number of this reader has, 0 for any. `order` names what is turned
    round: "bytes", "bits" (of each byte), "nibbles" (of each byte). Before that, `size` is how
    many bytes are kept: the last ones, or the first ones where it is negative, 0 for all. Before
    anything else `drop_first` and `drop_last` leave out characters of what was read. `width` is
    how many digits the result has at least.
    """

    source: str
    target: str
    length: int = 0
    order: str = ""
    size: int = 0
    drop_first: int = 0
    drop_last: int = 0
    width: int = 0
    separator: str = ","

    def __post_init__(self) -> None:
        known = (
            self.source in _INPUTS
            and self.target in _OUTPUTS
            and self.order in _ORDERS
            and self.separator in _SEPARATORS
            and all(0 <= getattr(self, name) <= 64 for name in _NUMBERS if name != "size")
            and -64 <= self.size <= 64
        )
        if not known:
            raise ValueError(_UNKNOWN)

    @classmethod
    def from_text(cls, written: str) -> Self:
        """Return the format that `str` wrote. Raises `ValueError` for any other text."""
        numbers = dict.fromkeys(_NUMBERS, 0)
        order, separator = "", ","
        source, arrow, rest = written.strip().partition(">")
        target, *options = rest.split() or [""]
        if not arrow:
            raise ValueError(_UNKNOWN)
        for option in options:
            key, _, value = option.partition("=")
            if key in numbers and _SMALL.match(value):
                numbers[key] = int(value)
            elif key == "order":
                order = value
            elif key == "separator":
                separator = " " if value == "space" else value
            else:
                raise ValueError(_UNKNOWN)
        return cls(source.strip(), target, order=order, separator=separator, **numbers)

    def __str__(self) -> str:
        words = [f"{self.source}>{self.target}"]
        words += [f"{name}={value}" for name in _NUMBERS if (value := getattr(self, name))]
        if self.order:
            words.append(f"order={self.order}")
        if self.separator != ",":
            words.append(f"separator={'space' if self.separator == ' ' else self.separator}")
        return " ".join(words)

    def apply(self, read: str) -> str | None:
        """Return the number that `read` is known by; None when it is no number of this reader."""
        text = read.strip()
        if self.length and len(text) != self.length:
            return None
        if self.source in ("hex", "dec") and not _HEX.match(text):
            return None
        text = text[self.drop_first : len(text) - self.drop_last]
        data = _bytes_of(text, self.source)
        if data is None:
            return None
        if self.size:
            # What was read shorter had leading zeros that its reader left out.
            data = data.rjust(abs(self.size), b"\0")
            data = data[-self.size :] if self.size > 0 else data[: -self.size]
        return self._written(_ordered(data, self.order))

    def _written(self, data: bytes) -> str | None:
        value = int.from_bytes(data)
        if self.target == "hex":
            return data.hex().upper().lstrip("0").rjust(max(self.width, 1), "0")
        if self.target == "dec":
            return str(value).rjust(self.width, "0")
        first_bits = 16 if self.target == "pair-16-16" else 8
        facility, number = value >> 16 & ((1 << first_bits) - 1), value & 0xFFFF
        if self.target == "joined-8-16":
            return f"{facility:03}{number:05}".lstrip("0").rjust(max(self.width, 1), "0")
        if not self.width:
            return f"{facility}{self.separator}{number}"
        return f"{facility:0{3 if first_bits == 8 else 5}}{self.separator}{number:05}"


def _bytes_of(text: str, source: str) -> bytes | None:
    if source == "hex":
        return bytes.fromhex("0" * (len(text) % 2) + text) if _HEX.match(text) else None
    if source == "dec":
        if not _DECIMAL.match(text) or len(text) > _LARGEST_DIGITS:
            return None
        value = int(text)
        return value.to_bytes(max(4, (value.bit_length() + 7) // 8))
    if source == "joined-8-16":
        if not _DECIMAL.match(text) or len(text) > 8:
            return None
        facility, number = divmod(int(text), 100_000)
    else:
        found = _PAIR.match(text)
        if found is None:
            return None
        facility, number = int(found[1]), int(found[2])
    facility_bytes = 2 if source == "pair-16-16" else 1
    if facility >= 1 << 8 * facility_bytes or number > 0xFFFF:
        return None
    return facility.to_bytes(facility_bytes) + number.to_bytes(2)


def _ordered(data: bytes, order: str) -> bytes:
    for one in order.split("+"):
        if one == "bytes":
            data = data[::-1]
        elif one == "bits":
            data = bytes(int(f"{byte:08b}"[::-1], 2) for byte in data)
        elif one == "nibbles":
            data = bytes((byte & 15) << 4 | byte >> 4 for byte in data)
    return data


def fitting_formats(cards: Sequence[tuple[str, str]]) -> tuple[ReaderFormat, ...]:
    """Return every format that turns what was read into what is known, for each of `cards`.

    Those are (read, known). The simplest comes first, and of formats that no number tells apart
    there is the simplest alone. None where no format fits; several: another card tells.
    """
    pairs = [(read.strip(), known.strip()) for read, known in cards]
    if not pairs or any(not read or not known for read, known in pairs):
        return ()
    fitting = [
        candidate
        for candidate in _candidates(pairs)
        if all(_same(candidate.apply(read), known) for read, known in pairs)
    ]
    return _distinct(fitting, [read for read, _ in pairs])


def _same(made: str | None, known: str) -> bool:
    return made is not None and made.upper() == known.upper()


def _candidates(pairs: Sequence[tuple[str, str]]) -> Sequence[ReaderFormat]:
    """Return formats that may fit, the simplest first."""
    reads, known = [read for read, _ in pairs], [text for _, text in pairs]
    lengths = {len(read) for read in reads}
    length = lengths.pop() if len(lengths) == 1 else 0
    separators = {one for text in known for one in text if one in _SEPARATORS}
    separator = separators.pop() if len(separators) == 1 else ","
    width = len(known[0]) if len({len(text) for text in known}) == 1 else 0
    widths = (width, 0) if width else (0,)
    sources = [one for one in _INPUTS if all(_bytes_of(read, one) is not None for read in reads)]
    drops = sorted(product(range(5), range(5)), key=sum)
    return [
        ReaderFormat(
            source,
            target,
            length=length,
            order=order,
            size=size,
            drop_first=first,
            drop_last=last,
            width=padded,
            separator=separator,
        )
        for (first, last), order, size, source, target in product(
            drops, _ORDERS, _SIZES, sources, _OUTPUTS
        )
        for padded in widths
        if source in ("hex", "dec") or not (first or last)
    ]


def _distinct(formats: Sequence[ReaderFormat], reads: Sequence[str]) -> tuple[ReaderFormat, ...]:
    """Return `formats` without those that do the same as one before, for numbers like `reads`."""
    dice = Random(1)
    # One card tells nothing of the digits that all have in common; of two, it is known.
    shared = _shared(reads) if len(reads) > 1 else 1
    probes = [read[:shared] + _like(read[shared:], dice) for read in reads for _ in range(40)]
    seen: dict[tuple[str, ...], ReaderFormat] = {}
    for one in formats:
        made = tuple(_LEADING_ZEROS.sub("", one.apply(probe) or "") for probe in probes)
        seen.setdefault(made, one)
    return tuple(seen.values())


def _shared(reads: Sequence[str]) -> int:
    """Return how many characters all of `reads` begin with."""
    columns = zip(*reads, strict=False)
    return sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))


def _like(read: str, dice: Random) -> str:
    """Return a number written like `read`, of other digits."""
    digits = "0123456789" if read.isdigit() or not _HEX.match(read) else "0123456789ABCDEF"
    return "".join(dice.choice(digits) if one.isalnum() else one for one in read)
