"""docs/token-code.html: its code is read back, and the page can send nothing.

The page's own script is run by Qt's JavaScript engine, and what it draws is read by zxing-cpp.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtQml import QJSEngine, QJSValue
from PySide6.QtWidgets import QApplication

from kiosk.core.errors import NoToken
from kiosk.core.identification.codes import MAX_CODE_BYTES
from kiosk.core.screen.languages import TAGS
from kiosk.core.setup import TOKEN_PREFIX, token_of

PAGE = (Path(__file__).parents[2] / "docs" / "token-code.html").read_text(encoding="utf-8")
LONGEST = 1000
CAPACITIES = (
    *(14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362),
    *(412, 450, 504, 560, 624, 666, 711, 779, 857, 911, 997, 1059, 1125),
)
"""Bytes in a code of versions 1 to 27 at level M (ISO/IEC 18004, table 7)."""
LETTERS = "kX-7_q.B2~zz+9/Yw="


@pytest.fixture(scope="module")
def script(qapp: QApplication) -> Iterator[QJSEngine]:
    assert qapp
    engine = QJSEngine()
    found = re.search(r'<script id="encoder">(.*?)</script>', PAGE, re.DOTALL)
    assert found is not None
    engine.evaluate(found[1])
    assert engine.globalObject().property("qrRows").isCallable()
    yield engine
    engine.deleteLater()


def call(script: QJSEngine, function: str, text: str) -> QJSValue:
    answer = script.globalObject().property(function).call([QJSValue(text)])
    assert not answer.isError(), answer.toString()
    return answer


def rows_of(script: QJSEngine, text: str) -> list[str]:
    rows = call(script, "qrRows", text)
    return [str(row) for row in rows.toVariant()] if rows.isArray() else []


def text_for(script: QJSEngine, pasted: str) -> str:
    answer = call(script, "tokenText", pasted)
    return answer.property("text").toString() if answer.hasProperty("text") else ""


def read(rows: list[str]) -> list[str]:
    """Return what zxing-cpp reads of a code with its quiet zone, three pixels a module."""
    modules = np.array([[module == "0" for module in row] for row in rows])
    picture = np.kron(np.pad(modules, 4, constant_values=True), np.ones((3, 3))) * 255
    return [found.text for found in zxingcpp.read_barcodes(picture.astype(np.uint8))]


@pytest.mark.parametrize("length", [1, 40, 340, LONGEST])
def test_a_token_of_any_length_is_read_back(length: int, script: QJSEngine) -> None:
    token = (LETTERS * (length // len(LETTERS) + 1))[:length]
    text = text_for(script, token)
    assert text == TOKEN_PREFIX + token
    assert read(rows_of(script, text)) == [text]
    assert token_of(text) == token


@pytest.mark.parametrize("version", range(1, len(CAPACITIES) + 1))
def test_every_size_of_code_is_read_back_when_it_is_full(version: int, script: QJSEngine) -> None:
    text = (LETTERS * 70)[: CAPACITIES[version - 1]]
    rows = rows_of(script, text)
    assert len(rows) == 17 + 4 * version
    assert read(rows) == [text]


def test_a_text_that_is_too_long_makes_no_code(script: QJSEngine) -> None:
    assert rows_of(script, "x" * (CAPACITIES[-1] + 1)) == []


def test_the_longest_token_is_one_the_kiosk_takes() -> None:
    assert len(TOKEN_PREFIX) + LONGEST <= MAX_CODE_BYTES


@pytest.mark.parametrize(
    "pasted",
    [
        "",
        "  ",
        "two words",
        "Bearer abc",
        "bearer  abc",
        "abc\n",
        "tökén",
        "turnstile-token:abc",
        "a b c",
    ],
)
def test_page_and_kiosk_agree_on_what_a_token_is(pasted: str, script: QJSEngine) -> None:
    try:
        expected = TOKEN_PREFIX + token_of(pasted)
    except NoToken:
        expected = ""
    assert text_for(script, pasted) == expected


def test_the_page_can_neither_send_nor_load_anything() -> None:
    policy = re.search(r'Content-Security-Policy"\s+content="([^"]*)"', PAGE)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "connect-src" not in policy[1], "which would allow what default-src forbids"
    for way_out in ("http:", "https:", "src=", "fetch", "XMLHttpRequest", "localStorage", "cookie"):
        assert way_out not in PAGE, way_out
    assert "never leaves this device" in PAGE


def test_the_page_speaks_every_language_of_the_kiosk() -> None:
    assert set(re.findall(r"^  (\w\w): \[", PAGE, re.MULTILINE)) == set(TAGS)
