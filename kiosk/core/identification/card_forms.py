"""How a card's number may be spelt, and which spellings are the same card.

A card is spelt by whoever typed it into TeamUp, by a spreadsheet in between, and by whatever reads
it at the door. Both sides are brought to the same forms here, and nowhere else:

- the *number* (`card_number`): upper case, plain letters and digits, nothing around it. It is what
  staff see and link;
- the *normal form* (`normal_form`): one for all spellings that mean one printed code. Cards with
  the same normal form are one card;
- *loose forms* (`loose_forms`): what is left when separators, leading zeros, check digits and the
  like are set aside. Different cards may share one, so they count only where one member fits.

`docs/cards.md` lists them, from `CARD_SPELLINGS` in the tests. All is pure, takes any text, and
raises nothing.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from kiosk.core.identification.codes import Symbology

TYPED: Final = "typed"
"""The symbology of what was typed: it has neither escapes nor check digits of a reader."""

_LONGEST: Final = 2000
"""Longest text that is looked at, in characters; a field full of prose is no list of cards."""

_MOST_PARTS: Final = 20  # of one field

_NUMBER = re.compile(r"[A-Z0-9](?:[A-Z0-9 ._/+-]{0,62}[A-Z0-9])?\Z", re.ASCII)
_SEPARATORS = str.maketrans("", "", " ._/+-")

_DOTS = frozenset("·•‧∙⋅・。․")
_DASHES = frozenset("−⁃‐‑‒–—―")
_QUOTES = "'\"`´‘’‚‛“”„‟«»‹›"
_AROUND = f"{_QUOTES}*#,:;|()[] "
"""What is written around a number and is no part of it; the stars are those of Code 39."""

_FULL_STOP = re.compile(r"\A([0-9]+)\.+\Z")
_FORMULA = re.compile(r'="(.*)"\Z')
# Three zeros after up to three digits may be a thousand, in half of the world.
_WHOLE = re.compile(r"(?![0-9]{1,3}[.,]000\Z)([0-9]+)[.,]0+\Z")
_SCIENTIFIC = re.compile(r"([0-9])[.,]([0-9]+)E\+?([0-9]{1,2})\Z")
_BYTES = re.compile(r"[0-9A-F]{2}(?::[0-9A-F]{2}){2,}\Z")
"""How the number of a chip is written: 04:A2:3F:1B."""

_LABEL = re.compile(
    r"(?:(?:THE |YOUR |MY )?(?:MEMBER(?:SHIP)?|GYM|CLUB|ACCESS|KEY)[ -]?)?"
    r"(?:CARD|CARTE|TARJETA|TESSERA|CART[AÃ]O|KARTE|KARTENNUMMER|MITGLIEDSKARTE|MITGLIEDSNUMMER"
    r"|KAART|KAARTNUMMER|LIDNUMMER|PAS|BADGE|CHIP|TAG|FOB|BARCODE|CODE|ID|NUMBER|NUM[EÉ]RO"
    r"|N[UÚ]MERO|NUMMER|N\.?O|NR|NUM|N(?=[.°])|البطاقة|بطاقة|رقم)"
    r"(?: ?(?:NUMBER|NUM[EÉ]RO|N[UÚ]MERO|NUMMER|N\.?O|NR|NUM|N(?=[.°])|ID|البطاقة))?"
    r"[ .:#=°]+(?P<number>.+)\Z"  # no dash, which would be the number's own: CARD-99
)

_BETWEEN = re.compile(r"[\n,;|،؛]+|\s+(?:and|und|et|y|e|en|&|و|/|\+)\s+", re.IGNORECASE)
_BETWEEN_WORDS = re.compile(r"[ /]+")
_SHORTEST_WORD: Final = 6
"""Numbers side by side, without a comma, have so many characters at least: shorter ones are the
groups of one number."""
_SHORTEST_ALIKE: Final = 4
"""With a slash between them so many will do, where all are of one pattern."""
_SHAPES: Final = str.maketrans(dict.fromkeys("0123456789", "9"))
_GS1_ITEM = re.compile(r"\(?01\)?([0-9]{14})\Z")
"""The application identifier for a GTIN, as GS1 codes have it."""
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\Z")

_CODABAR = re.compile(r"[ABCD]([0-9][0-9 ./+-]*[0-9])[ABCDTNE*]\Z")
_SHORTEST_CODABAR: Final = 4

_CODE39: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
"""Its characters, by their value in the check digit (modulo 43)."""
_SHORTEST_CHECKED: Final = 6
_SHIFTED = re.compile(r"[+/%$][A-Z]")


def card_number(text: str) -> str | None:
    """Return `text` as card numbers are shown and linked; None when it cannot be one.

    Upper case, digits of any script as 0 to 9, dashes and dots of any kind as `-` and `.`, inner
    runs of spaces closed up; without quotes, Code 39's stars, `#`, or a word such as "Card:" that
    cannot belong to it. Card numbers are 1 to 64 letters, digits and ` ._/+-`.
    """
    plain = bare_text(text)
    for candidate in (plain, _unlabelled(plain), _gs1_item(text)):
        if _NUMBER.match(candidate):
            return candidate
    return None


def bare_text(text: str) -> str:
    """Return any `text` as cards are compared: upper case, plain, without what is put around it."""
    return _bare(_plain(text))


def normal_form(text: str) -> str | None:
    """Return the normal form of the card number that `text` is; None when it cannot be one.

    Of numbers that went through a spreadsheet (`4521987.0`, `4.521987E6` with all of its digits),
    the whole number; of UPC-A and GTIN-14, the EAN-13 that is the same code.
    """
    number = card_number(text)
    return None if number is None else _normal(number)


def loose_forms(text: str, symbology: str = "") -> frozenset[str]:
    """Return the loose forms of a card that was scanned as `text`, or typed as one number.

    `symbology` is a `Symbology` value, `TYPED`, or "" where it is not known. Empty when `text` is
    no number.
    """
    plain = bare_text(text)
    candidates = {plain, _unlabelled(plain)}
    if symbology in ("", Symbology.CODE39):
        candidates.add(bare_text(full_ascii_code39(text) or ""))
    if symbology == Symbology.CODE39:
        candidates.add(_without_code39_check(plain))
    candidates.add(_without_codabar_ends(_plain(text)))
    candidates.add(_gs1_item(text))
    return frozenset(
        form for one in candidates if _NUMBER.match(one) for form in _forms_of_number(one)
    )


def field_forms(text: str) -> frozenset[str]:
    """Return the loose forms of a field of TeamUp: of its number, and of each of several in it.

    Several are told apart by commas, semicolons, bars, line breaks, "and"; also by spaces and
    slashes, where each is long enough to be a card by itself. A part without a digit is no number.
    """
    forms = set(loose_forms(text, TYPED))
    if len(text) <= _LONGEST:
        for part in list(_parts(text))[:_MOST_PARTS]:
            if any(map(str.isdigit, part)):
                forms |= loose_forms(part, TYPED)
    return frozenset(forms)


def is_same_card(one: str, other: str) -> bool:
    """Tell whether what two fields or scans of one member say can be one card."""
    return bool(field_forms(one) & field_forms(other))


def whole_number(number: str) -> str:
    """Return the whole number that a spreadsheet wrote as a decimal one, else `number`."""
    if found := _WHOLE.match(number):
        return found[1]
    if (found := _SCIENTIFIC.match(number)) and not has_lost_digits(number):
        return found[1] + found[2][: int(found[3])]
    return number


def has_lost_digits(number: str) -> bool:
    """Tell whether a spreadsheet shortened `number`: `4.52E+06` was any of thousands of cards."""
    found = _SCIENTIFIC.match(number)
    if not found:
        return False
    decimals, power = found[2], int(found[3])
    return len(decimals) < power or bool(decimals[power:].strip("0"))


def full_ascii_code39(text: str) -> str | None:
    """Return what Code 39 in *full ASCII* means where a reader passed it on as plain Code 39.

    There `+A` is a, `/A` is !, `%V` is @ and `$A` a control character. None when `text` is none:
    each of `+`, `/`, `%` and `$` must have its letter, and there must be one.
    """
    pairs = len(_SHIFTED.findall(text))
    if not pairs or pairs != sum(map(text.count, "+/%$")) or not set(text) <= set(_CODE39):
        return None
    return _SHIFTED.sub(lambda pair: _shifted().get(pair[0], ""), text)


def _plain(text: str) -> str:
    """Return `text` in upper case, without what only looks different."""
    if len(text) > _LONGEST:
        return ""
    if not text.isascii():
        text = "".join(map(_plain_character, unicodedata.normalize("NFKC", text)))
    return " ".join(text.upper().split())


def _plain_character(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if character in _DASHES or unicodedata.category(character) == "Pd":
        return "-"
    return "." if character in _DOTS else character


def _bare(plain: str) -> str:
    """Return a number without what was put around it."""
    before = None
    while plain != before:
        before = plain
        plain = _FULL_STOP.sub(r"\1", _FORMULA.sub(r"\1", plain).strip(_AROUND))
    if _BYTES.match(plain):
        return plain.replace(":", "-")
    return _WHOLE.sub(r"\1", plain) if "," in plain else plain


def _unlabelled(plain: str) -> str:
    """Return what follows a word such as "Card", or "" where there is no such word."""
    found = _LABEL.match(plain)
    return _bare(found["number"]) if found else ""


def _normal(number: str) -> str:
    number = whole_number(number)
    if number.isdigit() and _has_check_digit(number):
        if len(number) == 12:
            return f"0{number}"
        if len(number) == 14 and number[0] == "0":
            return number[1:]
    return number


def _forms_of_number(number: str) -> Iterator[str]:
    normal = _normal(number)
    yield _closed_up(normal)
    yield _closed_up(number)  # 1.0 may be the card 1/0 as well
    unlabelled = _unlabelled(number)
    if _NUMBER.match(unlabelled):
        yield _closed_up(_normal(unlabelled))
    digits = normal.translate(_SEPARATORS)
    if digits.isdigit() and len(digits) in (12, 13, 14) and _has_check_digit(digits):
        yield _closed_up(digits[:-1])  # as scanners send it that keep the check digit


def _closed_up(number: str) -> str:
    """Return `number` without separators and, of digits, without leading zeros."""
    closed = number.translate(_SEPARATORS)
    return (closed.lstrip("0") or "0") if closed.isdigit() else closed


def _gs1_item(text: str) -> str:
    """Return the GTIN-14 of a GS1 code, or "" where `text` is none."""
    found = _GS1_ITEM.match(_plain(text))
    return found[1] if found and _has_check_digit(found[1]) else ""


def _without_codabar_ends(plain: str) -> str:
    """Return a number without the letters at its ends, A to D, or T, N, * and E at the last."""
    found = _CODABAR.match(plain)
    return found[1] if found and len(found[1]) >= _SHORTEST_CODABAR else ""


def _has_check_digit(digits: str) -> bool:
    """Tell whether the last of `digits` is the check digit of UPC-A, EAN-13 or GTIN-14."""
    weighted = sum(int(digit) * (1, 3)[at % 2] for at, digit in enumerate(reversed(digits)))
    return weighted % 10 == 0


def _without_code39_check(plain: str) -> str:
    """Return a number without its check digit modulo 43, or "" where the last is none."""
    if len(plain) <= _SHORTEST_CHECKED or not set(plain) <= set(_CODE39):
        return ""
    return (
        plain[:-1] if sum(map(_CODE39.index, plain[:-1])) % 43 == _CODE39.index(plain[-1]) else ""
    )


def _parts(text: str) -> Iterator[str]:
    """Yield the numbers that may stand side by side in `text`."""
    if _THOUSANDS.match(text.strip()):
        yield text.replace(",", "")
    if _THOUSANDS.match(text.strip()) or _WHOLE.match(text.strip()):
        return  # the comma is the number's own
    pieces = [piece for piece in _BETWEEN.split(text) if piece.strip()]
    if pieces != [text]:
        yield from pieces
    for piece in pieces:
        words = [word for word in _BETWEEN_WORDS.split(_plain(piece)) if word]
        alike = " " not in piece.strip() and len({word.translate(_SHAPES) for word in words}) == 1
        shortest = _SHORTEST_ALIKE if alike else _SHORTEST_WORD
        if len(words) > 1 and all(_stands_alone(word, shortest) for word in words):
            yield from words


def _stands_alone(word: str, shortest: int) -> bool:
    return len(_bare(word)) >= shortest and any(map(str.isdigit, word))


@cache
def _shifted() -> dict[str, str]:
    """Return what each pair of full ASCII means (AIM's USS Code 39, annex on full ASCII)."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    pairs = {f"+{letter}": letter.lower() for letter in letters}
    pairs |= {f"${letter}": chr(number) for number, letter in enumerate(letters, 1)}
    pairs |= {f"/{letter}": chr(ord("!") + number) for number, letter in enumerate(letters[:15])}
    pairs["/Z"] = ":"
    blocks = {"A": 27, "F": ord(";"), "K": ord("["), "P": ord("{")}
    for first, code in blocks.items():
        for number in range(5):
            pairs[f"%{chr(ord(first) + number)}"] = chr(code + number)
    return pairs | {"%U": "\0", "%V": "@", "%W": "`"}
