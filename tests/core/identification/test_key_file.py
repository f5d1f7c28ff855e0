"""Keys as text: what is written can be read, and nothing else can."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import KioskError
from kiosk.core.identification.passes import PassKey, parse_pass_keys, serialize_pass_keys

KEYS = (PassKey(b"old", date(2026, 12, 1)), PassKey(b"\x00\xff new"))


@given(
    st.lists(st.builds(PassKey, st.binary(min_size=1), st.none() | st.dates())),
    st.binary(min_size=1),
)
def test_what_is_written_can_be_read(older: list[PassKey], newest: bytes) -> None:
    keys = (*older, PassKey(newest))
    assert parse_pass_keys(serialize_pass_keys(keys)) == keys


def changed(**parts: object) -> str:
    return json.dumps(json.loads(serialize_pass_keys(KEYS)) | parts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        changed(kind="something else"),
        changed(version=2),
        changed(keys=[]),
        changed(keys=None),
        changed(keys=[{}]),
        changed(keys=[{"secret": "", "ends_on": None}]),
        changed(keys=[{"secret": "?", "ends_on": None}]),
        changed(keys=[{"secret": 5, "ends_on": None}]),
        changed(keys=[{"secret": "aGk=", "ends_on": "soon"}]),
        changed(keys=[{"secret": "aGk=", "ends_on": "2026-12-01"}]),  # nothing left that signs
    ],
)
def test_anything_else_is_refused_without_quoting_it(text: str) -> None:
    with pytest.raises(KioskError, match="no file of pass keys") as refused:
        parse_pass_keys(text)
    assert "aGk" not in str(refused.value)
