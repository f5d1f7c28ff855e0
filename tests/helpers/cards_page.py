"""The spellings of cards and addresses that are understood, and the page that lists them.

`tests/core/identification/test_cards_page.py` asks the code about each, and compares the page with
`docs/cards.md`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.core.identification.codes import Symbology


class Fit(StrEnum):
    """How a scan fits a member."""

    SAME = "the same card"
    LOOSE = "loosely"
    NONE = "no"


@dataclass(frozen=True, slots=True)
class Spelling:
    """What stands in TeamUp, what is scanned, and how that fits; `symbology` where it matters."""

    about: str
    in_teamup: str
    scanned: str
    fit: Fit
    symbology: str = ""


SPELLINGS: Final = (
    Spelling("as it is", "GYM-0042", "GYM-0042", Fit.SAME),
    Spelling("small letters, more spaces", "GYM 0042", "gym  0042", Fit.SAME),
    Spelling("UPC-A typed, EAN-13 read", "036000291452", "0036000291452", Fit.SAME),
    Spelling("EAN-13 typed, UPC-A read", "0036000291452", "036000291452", Fit.SAME),
    Spelling("GTIN-14", "00036000291452", "036000291452", Fit.SAME),
    Spelling("UPC-A as it is printed below the bars", "0 36000 29145 2", "036000291452", Fit.LOOSE),
    Spelling("GS1's item number", "036000291452", "(01)00036000291452", Fit.SAME),
    Spelling("the same without brackets", "036000291452", "0100036000291452", Fit.LOOSE),
    Spelling("no check digit sent", "036000291452", "03600029145", Fit.LOOSE),
    Spelling("no check digit typed", "03600029145", "0036000291452", Fit.LOOSE),
    Spelling("EAN-8 filled up to EAN-13", "96385074", "0000096385074", Fit.LOOSE),
    Spelling("Code 39's stars sent along", "CARD004003", "*CARD004003*", Fit.SAME),
    Spelling("Code 39's stars typed", "*CARD004003*", "CARD004003", Fit.SAME),
    Spelling("full ASCII passed on as pairs", "GYM-0042", "GYM/M0042", Fit.LOOSE),
    Spelling("the same, of small letters", "Karte17", "K+A+R+T+E17", Fit.LOOSE),
    Spelling("the same, and it is no Code 39", "GYM-0042", "GYM/M0042", Fit.NONE, Symbology.QR),
    Spelling("Code 39's check digit sent", "CARD004003", "CARD004003Q", Fit.LOOSE, "code39"),
    Spelling("a letter more, and not known to be Code 39", "CARD004003", "CARD004003Q", Fit.NONE),
    Spelling("Codabar's start and stop sent", "4521987", "A4521987B", Fit.LOOSE),
    Spelling("the same as T, N, * and E", "4521987", "c4521987*", Fit.LOOSE),
    Spelling("Codabar's start and stop typed", "A4521987A", "4521987", Fit.LOOSE),
    Spelling(
        "Codabar in the groups of a library", "39990000192148", "3 9990 00019 2148", Fit.LOOSE
    ),
    Spelling("leading zeros left out", "0004521987", "4521987", Fit.LOOSE),
    Spelling("leading zeros added", "4521987", "0004521987", Fit.LOOSE),
    Spelling("leading zeros after letters", "GYM0042", "GYM42", Fit.NONE),
    Spelling("groups", "GYM 0042 17", "GYM004217", Fit.LOOSE),
    Spelling("dashes, dots, slashes, underscores", "GYM-0042.17", "gym/0042_17", Fit.LOOSE),
    Spelling("a no-break space, a thin one", "GYM\u00a00042\u200917", "GYM 0042 17", Fit.SAME),
    Spelling("a long dash", "GYM–0042", "GYM-0042", Fit.SAME),
    Spelling("a dot in the middle", "GYM·0042", "GYM.0042", Fit.SAME),
    Spelling("the bytes of a chip", "04:A2:3F:1B", "04a23f1b", Fit.LOOSE),
    Spelling("full width", "ＧＹＭ００４２", "GYM0042", Fit.SAME),
    Spelling("Arabic digits", "٤٥٢١٩٨٧", "4521987", Fit.SAME),
    Spelling("Devanagari digits", "४५२१९८७", "4521987", Fit.SAME),
    Spelling("a letter that only looks like one", "GYM0042", "G\u0423M0042", Fit.NONE),
    Spelling("O for 0", "0042", "OO42", Fit.NONE),
    Spelling("an apostrophe that a spreadsheet needs", "'0004521987", "0004521987", Fit.SAME),
    Spelling("a formula that keeps the zeros", '="0004521987"', "0004521987", Fit.SAME),
    Spelling("a decimal number", "4521987.0", "4521987", Fit.SAME),
    Spelling("the same with a comma", "4521987,00", "4521987", Fit.SAME),
    Spelling("what may be a decimal number, and is not", "4711/0", "4711.0", Fit.LOOSE),
    Spelling("a thousand, as half of the world writes it", "4.000", "4", Fit.NONE),
    Spelling("thousands", "4,521,987", "4521987", Fit.LOOSE),
    Spelling("one of its thousands", "4,521,987", "521", Fit.NONE),
    Spelling("scientific, with all digits", "4.521987E+06", "4521987", Fit.SAME),
    Spelling("scientific, with digits gone", "4.52E+06", "4520000", Fit.NONE),
    Spelling("quotes", "“4711”", "4711", Fit.SAME),
    Spelling("a number sign", "#4711", "4711", Fit.SAME),
    Spelling("a word that cannot belong to it", "Card: 4711", "4711", Fit.SAME),
    Spelling("a word that can belong to it", "No. 4711", "4711", Fit.LOOSE),
    Spelling("the same", "Membership card no. 4711", "4711", Fit.LOOSE),
    Spelling("a number with letters", "CARD-4711", "4711", Fit.NONE),
    Spelling("the same in another language", "N.º 4711", "4711", Fit.LOOSE),
    Spelling("the same in another language", "Mitgliedskarte 4711", "4711", Fit.LOOSE),
    Spelling("one of several", "4711, 4712", "4712", Fit.LOOSE),
    Spelling("one of several", "4711; 4712", "4711", Fit.LOOSE),
    Spelling("one of several", "4711 | 4712", "4712", Fit.LOOSE),
    Spelling("one of several", "4711 / 4712", "4712", Fit.LOOSE),
    Spelling("one of several", "4711 and 4712", "4712", Fit.LOOSE),
    Spelling("one of several", "4711/4712", "4712", Fit.LOOSE),
    Spelling("something more behind it", "4711,", "4711", Fit.SAME),
    Spelling("brackets", "(0042) 17", "004217", Fit.NONE),
    Spelling("one of several, in lines", "GYM 0042 17\nGYM 0042 18", "GYM004218", Fit.LOOSE),
    Spelling("one of several, long enough", "4521987 4521988", "4521988", Fit.LOOSE),
    Spelling("a number with a slash", "0042/17", "0042", Fit.NONE),
    Spelling("one group of one number", "0360 0029 1452", "0360", Fit.NONE),
    Spelling("all of several", "4521987 4521988", "4521987 4521988", Fit.SAME),
    Spelling("a part", "GYM004217", "004217", Fit.NONE),
)

EMAIL: Final = "ana@example.org"
UMLAUTS: Final = "jürgen@müller.example"

ADDRESSES: Final = (
    (EMAIL, EMAIL),
    (EMAIL, " Ana@Example.ORG. "),
    (EMAIL, "<ana@example.org>"),
    (EMAIL, "Ana Moreno <ana@example.org>"),
    (EMAIL, "mailto:ana@example.org?subject=Hi"),
    (EMAIL, "MAILTO:ANA%40EXAMPLE.ORG"),
    (EMAIL, "mailto:?to=ana@example.org&cc=ben@example.org"),
    (EMAIL, "E-Mail: ana@example.org"),
    (EMAIL, '"Moreno, Ana" <ana@example.org>'),
    (EMAIL, "MATMSG:TO:ana@example.org;SUB:Hi;BODY:a\\;b;;"),
    (EMAIL, "SMTP:ana@example.org:Hi:How are you"),
    (EMAIL, "MECARD:N:Moreno,Ana;EMAIL:ana@example.org;;"),
    (EMAIL, "BIZCARD:N:Ana;X:Moreno;E:ana@example.org;;"),
    (EMAIL, "BEGIN:VCARD\nVERSION:2.1\nEMAIL;INTERNET:ana@example.org\nEND:VCARD"),
    (
        EMAIL,
        "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nitem1.EMAIL;type=INTERNET;type=pref:ana@exam\r\n"
        " ple.org\r\nEND:VCARD",
    ),
    (EMAIL, "begin:vcard\nVERSION:4.0\nEMAIL;VALUE=uri:mailto:ana@example.org\nend:vcard"),
    (
        EMAIL,
        "BEGIN:VCARD\nEMAIL;ENCODING=QUOTED-PRINTABLE:ana=40exam=\nple.org\nEND:VCARD",
    ),
    (EMAIL, "+A+N+A%V+E+X+A+M+P+L+E.+O+R+G"),
    (UMLAUTS, "JÜRGEN@MÜLLER.EXAMPLE"),
    (UMLAUTS, "ju\u0308rgen@mu\u0308ller.example"),
    (UMLAUTS, "jürgen@xn--mller-kva.example"),
    ("jürgen@xn--mller-kva.example", UMLAUTS),
)
"""An address in TeamUp, and what is scanned."""

OTHER_ADDRESSES: Final = (
    (EMAIL, "ana@ex\u0430mple.org"),  # a Cyrillic a
    (EMAIL, "ana@example.com"),
    (EMAIL, "ana@mail.example.org"),
    (EMAIL, "ana@example.org.evil.example"),
    (EMAIL, "mailto:ana@example.org@evil.example"),
    (EMAIL, "\u0430na@example.org"),
    ("ana@strasse.example", "ana@straße.example"),
    ("jurgen@muller.example", UMLAUTS),
    (EMAIL, "mailto:mailto:ana@example.org"),
    (EMAIL, "ana@example.org,ben@example.org"),
    (EMAIL, "BEGIN:VCARD\nNOTE:ana@example.org\nEND:VCARD"),
)

_HEAD: Final = """\
# How a card may be spelt

This page is written by the code it describes: `tests/core/identification/test_cards_page.py` asks
`kiosk/core/identification/card_forms.py` and `email_addresses.py` about every row, and fails when
the answer is another. After a change, write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/core/identification/test_cards_page.py

A card is spelt by whoever typed it, by a spreadsheet in between, and by what reads it at the door.
Both sides are compared by the same forms, for cards in TeamUp's custom field and for those linked
at the kiosk, by members, by staff who scan or search, and by `kiosk cards`.

## Whose card it is

1. **The same card** comes first: the number itself, in a spelling that means the same printed code.
   UPC-A and EAN-13 are one barcode, so twelve and thirteen digits are one number.
2. Then, where `members.accept` has `id`, a customer's id, exactly as it is.
3. Then **loosely**: separators, leading zeros, check digits and the like set aside. A loose form is
   evidence, not proof. It counts only where exactly one member fits.

What comes first settles it: whoever has `4521987` is found by it, also where somebody else has
`0004521987`. **Where two fit equally well, neither is taken: the member is asked to the front
desk**, and staff, who scan the code in their area, see both. Nobody at the screen may choose a name
by a card. (A family that shares a card or an address is asked who is here, as ever; so are people
who share an e-mail address. Loosely, a family is not enough.)

A loose form is never a pass, nor an id: `004567` is not customer 4567. What has the shape of a
pass is a pass that was signed here, or nobody's. When a card is linked, a spelling that could be
somebody else's is refused, and named. What stands in TeamUp, and what staff linked, stays as it is
written.

"""

_AFTER_CARDS: Final = """
UPC-E is not expanded: its eight digits cannot be told from EAN-8 by the digits alone, and readers
that are set to send it as UPC-A do that for it. A check digit is left out for Code 39 only where
the reader tells that it is Code 39, and for ITF never: one number in ten would have it by chance.

## E-mail addresses

An address is compared in small letters, with its letters composed (NFC) and its domain as the
internet has it (IDNA). Addresses of which only the look is the same are different ones. Where a
code has several, the one counts that fits; when they fit two members, staff are asked.

| in TeamUp | a code that is it |
| --- | --- |
"""

_AFTER_ADDRESSES: Final = """
| in TeamUp | a code that is not |
| --- | --- |
"""


def page() -> str:
    """Return the whole page."""
    rows = [
        f"| {one.about} | {_code(one.in_teamup)} | {_code(one.scanned)}{_of(one)} | {one.fit} |"
        for one in SPELLINGS
    ]
    cards = "\n".join(["| | in TeamUp | scanned | fits |", "| --- | --- | --- | --- |", *rows])
    return "".join(
        [
            f"{_HEAD}## Cards\n\n{cards}\n{_AFTER_CARDS}",
            *(f"| {_code(known)} | {_code(code)} |\n" for known, code in ADDRESSES),
            _AFTER_ADDRESSES,
            *(f"| {_code(known)} | {_code(code)} |\n" for known, code in OTHER_ADDRESSES),
        ]
    )


def _of(one: Spelling) -> str:
    return f" ({one.symbology})" if one.symbology else ""


def _code(text: str) -> str:
    """Return `text` for a cell of a table, with what cannot be seen named."""
    shown = text.replace("\r\n", "\n").replace("|", "\\|")
    for character, name in (
        ("\n", "⏎"),
        ("\u00a0", "⍽"),
        ("\u2009", "⍽"),
        ("\u0308", "◌̈"),
        ("\u0430", "а"),
        ("\u0423", "У"),
    ):
        shown = shown.replace(character, name)
    return f"`{shown}`"
