"""Text that others wrote, such as names: without what is dangerous where it is shown."""

import re
from itertools import groupby
from typing import Final
from unicodedata import category

MOST_MARKS: Final = 8
"""Marks on one letter; languages put up to about five there, and hundreds paint over the lines
above and below."""

_BREAK = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]*[\t\n\v\f\r\x85\u2028\u2029]\s*")
# Controls reach terminals, overrides and embeddings turn the words around a name about, surrogates
# and noncharacters are in no UTF-8 that others read; the rest shows nothing, and would make two
# names of what looks like one. Joiners and the marks of direction (U+200C to U+200F, U+061C) are
# letters' business, and so are tags (flags), private use and what Unicode may assign one day.
_TAKEN_OUT = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u180e\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff0-\uffff"
    r"\ud800-\udfff\ufdd0-\ufdef]"
)
_ZERO_WIDTH_JOINER: Final = "\u200d"
_JOINED: Final = frozenset(
    [_ZERO_WIDTH_JOINER, *map(chr, range(0x1F3FB, 0x1F400)), *map(chr, range(0xE0020, 0xE0080))]
)
_AT_THE_EDGES: Final = " \t\u200c\u200d\u200e\u200f\u061c"


def clean_text(text: str) -> str:
    """Return `text` in one line, as it was written but for what is dangerous.

    Line breaks become spaces. Joiners, combining marks and the marks of direction stay.
    """
    one_line = _TAKEN_OUT.sub("", _BREAK.sub(" ", text))
    whole = "".join(
        "".join(list(letters)[: MOST_MARKS if is_mark else None])
        for is_mark, letters in groupby(one_line, lambda letter: category(letter) in ("Mn", "Me"))
    )
    return whole.strip(_AT_THE_EDGES).strip()


def initial(text: str) -> str:
    """Return the first letter of `text` with all that is written on it or joined to it, or ""."""
    text = text.strip()
    end = min(1, len(text))
    while end < len(text) and (
        category(text[end]).startswith("M")
        or text[end] in _JOINED
        or (text[end - 1] == _ZERO_WIDTH_JOINER and not text[end].isspace())
    ):
        end += 1
    return text[:end].rstrip(_AT_THE_EDGES)
