"""Taking secrets out of text that others wrote: TeamUp's answers, logs, what is handed on.

A server may send a token back in another spelling than it was sent: escaped in JSON or HTML,
encoded for an address, in base64 together with other words. Whoever reads the text decodes that
again, so each of these spellings is a copy of the secret.
"""

import base64
import re
import string
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

MASK: Final = "..."

_SECRET_FROM: Final = 8
"""Characters; a shorter secret is none, and might be part of any word."""

_ADDRESS: Final = re.compile(r"[^\s@<>'\"(),;:=/]+@[^\s@<>'\"(),;:=/]+")
_BASE64: Final = frozenset(string.ascii_letters + string.digits + "+/-_=")

# One character in another spelling: of JSON (also of JSON within JSON), of HTML, of a URL. Then
# what those who read a text leave out: control characters (NULs in UTF-16), line ends, and JSON's
# escapes of both and of invisible characters.
_HEX: Final = "([0-9A-Fa-f]{2})"
_SPELLING: Final = re.compile(
    rf"\\{{1,8}}(?:u00{_HEX}|x{_HEX})"
    rf"|%(?:25){{0,4}}{_HEX}"
    rf"|&(?:amp;){{0,4}}#(?:[xX]0{{0,5}}{_HEX}|0{{0,5}}([0-9]{{2,3}}));?"
    r"|\\{1,8}([^A-Za-z0-9\\])"
    r"|\\{1,8}(?:[bfnrt]|u20[0246][0-9A-Fa-f])"
    r"|[\x00-\x1f\x7f]+"
)
_DECIMAL, _ITSELF = 5, 6  # the groups of it that are not hexadecimal


class Redactor:
    """Masks `secrets` wherever they stand in a text, in any of their spellings."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._known = tuple({one for one in secrets if len(one) >= _SECRET_FROM})
        digits = [one.encode().hex() for one in self._known]
        self._hex = (*digits, *map(str.upper, digits))
        self._base64 = tuple({part for one in self._known for part in _within_base64(one)})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._known)} secrets)"

    def text(self, text: str) -> str:
        """Return `text` with `MASK` in place of each secret."""
        decoded = _Decoded(text)
        places = [*self._places(text), *decoded.back(self._places(decoded.text))]
        if not places:
            return text
        pieces, at = [], 0
        for start, end in sorted(places):
            if start >= at:
                pieces += [text[at:start], MASK]
            at = max(at, end)
        return "".join(pieces) + text[at:]

    def raw(self, body: bytes) -> bytes:
        """Return the bytes of an answer with `MASK` in place of each secret.

        They may be in any encoding that writes ASCII in single bytes, or in UTF-16 or UTF-32.
        """
        return self.text(body.decode("latin-1")).encode("latin-1")

    def _places(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where a secret is, as it is, in hexadecimal digits or in base64."""
        for form in (*self._known, *self._hex):
            yield from _all(form, text)
        for part in self._base64:
            at = 0
            for start, end in _all(part, text):
                if start < at:
                    continue
                # With all of the base64 around it: the letters at its ends are in there, too.
                while start > at and text[start - 1] in _BASE64:
                    start -= 1
                at = end
                while at < len(text) and text[at] in _BASE64:
                    at += 1
                yield start, at


def _all(part: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(part)
    while at >= 0:
        yield at, at + len(part)
        at = text.find(part, at + len(part))


def without_email_addresses(text: str) -> str:
    """Return `text` without e-mail addresses, which are members'."""
    return _ADDRESS.sub("…@…", text) if "@" in text else text


class _Decoded:
    """A text with all its letters as they are read, and the way back to how they were written."""

    def __init__(self, written: str) -> None:
        pieces: list[str] = []
        self._read, self._written = [0], [0]  # anchors, from which on both advance alike
        at = length = 0
        for found in _SPELLING.finditer(written):
            pieces.append(written[at : found.start()])
            length += found.start() - at
            if letter := _letter(found):
                self._add_anchor(length, found.start())
                pieces.append(letter)
                length += 1
            at = found.end()
            self._add_anchor(length, at)
        self.text = "".join(pieces) + written[at:] if pieces else written

    def back(self, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield where `places` of the decoded text were in the other one."""
        for start, end in places:
            last = bisect_right(self._read, end - 1)
            ends_escaped = last < len(self._read) and self._read[last] == end
            yield (
                self._back(start),
                self._written[last] if ends_escaped else self._back(end - 1) + 1,
            )

    def _back(self, at: int) -> int:
        anchor = bisect_right(self._read, at) - 1
        return self._written[anchor] + at - self._read[anchor]

    def _add_anchor(self, read: int, written: int) -> None:
        self._read.append(read)
        self._written.append(written)


def _letter(found: re.Match[str]) -> str:
    """Return the letter of a spelling, "" for what is left out."""
    if found.lastindex is None:
        return ""
    written = found[found.lastindex]
    if found.lastindex == _ITSELF:
        return written
    letter = chr(int(written, 10 if found.lastindex == _DECIMAL else 16))
    return letter if letter.isprintable() else ""


def _within_base64(secret: str) -> set[str]:
    """Return what base64 makes of `secret` wherever it begins in what is encoded.

    Letters that depend on what stands before or behind it are left out.
    """
    found = set()
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + secret.encode()).decode().rstrip("=")
        bits = (before + len(secret.encode())) * 8
        part = encoded[-(-before * 8 // 6) : bits // 6]
        found |= {part, part.replace("+", "-").replace("/", "_")}
    return found
