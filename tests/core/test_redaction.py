"""Secrets are taken out of a text however they are spelt there, and nothing else is."""

import base64
import html
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.redaction import MASK, Redactor, without_email_addresses

TOKEN = "s3cr3t-token/With+All~of=it"
PIN_HASH = "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$aGFzaA"
HIDE = Redactor((TOKEN, PIN_HASH))


def every_letter(spelt: str) -> str:
    """Spell each letter of the token by `spelt`, a format of its number."""
    return "".join(spelt.format(ord(letter)) for letter in TOKEN)


def in_base64(before: str, behind: str = "") -> str:
    return base64.b64encode(f"{before}{TOKEN}{behind}".encode()).decode()


SPELLINGS = {
    "as it is": TOKEN,
    "JSON": every_letter("\\u{:04x}"),
    "JSON in capitals": every_letter("\\u{:04X}"),
    "JSON within JSON": every_letter("\\\\u{:04x}"),
    "one letter escaped": TOKEN.replace("r", "\\u0072", 1),
    "slashes escaped": TOKEN.replace("/", "\\/"),
    "its ends escaped": f"\\u{ord(TOKEN[0]):04x}{TOKEN[1:-1]}\\u{ord(TOKEN[-1]):04x}",
    "an address": quote(TOKEN, safe=""),
    "all of it for an address": every_letter("%{:02x}"),
    "an address within an address": quote(quote_plus(TOKEN), safe=""),
    "HTML": "".join(f"&#{ord(letter)};" for letter in TOKEN),
    "HTML in hexadecimal digits": "".join(f"&#x{ord(letter):X};" for letter in TOKEN),
    "HTML within HTML": html.escape("".join(f"&#{ord(letter)};" for letter in TOKEN)),
    "escapes of Python": every_letter("\\x{:02x}"),
    "invisible characters": "\\u200b".join(TOKEN),
    "NULs": "\\u0000".join(TOKEN),
    "line ends": "\\n".join(TOKEN),
    "hexadecimal digits": TOKEN.encode().hex(),
    "hexadecimal digits in capitals": TOKEN.encode().hex().upper(),
    "base64": in_base64(""),
    "base64 behind one letter": in_base64("x", "and more"),
    "base64 behind two letters": in_base64("xy", "and"),
    "base64 with a prefix": in_base64("Bearer "),
    "base64 for addresses": in_base64("Bearer ").translate(str.maketrans("+/", "-_")),
    "base64 in JSON": in_base64("user:").replace("/", "\\/"),
    "base64 for an address": quote(in_base64("user:"), safe=""),
}


@pytest.mark.parametrize("spelt", SPELLINGS.values(), ids=SPELLINGS.keys())
def test_every_spelling_is_masked_and_nothing_around_it(spelt: str) -> None:
    for before, behind in (("", ""), ("not: ", "."), ('{"é": "\\u00e9 ', ' \\u00e9"}')):
        assert HIDE.text(f"{before}{spelt}{behind}") == f"{before}{MASK}{behind}"
    body = f"<{spelt}>|{spelt}>".encode()
    assert HIDE.raw(body) == f"<{MASK}>|{MASK}>".encode()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_an_answer_of_wide_characters_holds_none(encoding: str) -> None:
    text = HIDE.raw(f"not {TOKEN} again".encode(encoding)).replace(b"\0", b"").decode("latin-1")
    assert text == f"not {MASK} again"


def test_an_answer_stays_json() -> None:
    body = json.dumps({"message": f'"{TOKEN}" is no token, \\ "{TOKEN}"', "n": ["é", 1]})
    for spelt in (TOKEN.replace("/", "\\/"), SPELLINGS["JSON"], SPELLINGS["base64 in JSON"]):
        found = json.loads(HIDE.text(body.replace(TOKEN, spelt)))
        assert found == {"message": f'"{MASK}" is no token, \\ "{MASK}"', "n": ["é", 1]}


def test_a_token_that_looks_like_an_escape_is_found() -> None:
    for odd in ("abcdef%2Bghi", "abcdef\\u0041", "abc&#65;def"):
        assert Redactor((odd,)).text(f"<{odd}>") == f"<{MASK}>"


def test_what_is_no_secret_stays() -> None:
    for text in ("", "s3cr3t", "%41%42", "\\u0041", "a" * 5000, in_base64("")[:8], "&#9999;&#0;"):
        assert HIDE.text(text) == text
    assert Redactor(("short", "")).text("short and ") == "short and "
    assert Redactor(()).raw(b"\xff\x00 anything") == b"\xff\x00 anything"


def test_nothing_is_shown_of_what_is_hidden() -> None:
    assert TOKEN not in repr(HIDE)


@given(st.binary(max_size=300))
def test_an_answer_without_a_secret_is_left_as_it_is(body: bytes) -> None:
    assert HIDE.raw(body) == body


@given(
    st.lists(st.sampled_from(("\\u{:04x}", "%{:02X}", "&#{};", "\\x{:02x}", "")), min_size=27),
    st.text(alphabet="ab\\%&u0# \n", max_size=12),
)
def test_letters_in_spellings_of_all_kinds_are_masked(forms: list[str], around: str) -> None:
    spelt = "".join(
        form.format(ord(letter)) if form else letter
        for form, letter in zip(forms, TOKEN, strict=False)
    )
    assert MASK in HIDE.text(f"{around} {spelt} {around}")


def test_addresses_are_taken_out() -> None:
    assert without_email_addresses("Ask <ana.silva+gym@example.org>, now") == "Ask <…@…>, now"
    assert without_email_addresses("nobody") == "nobody"
