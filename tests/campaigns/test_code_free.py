"""The short form of `code_free`: a few shots of every subject."""

import pytest

from tests.benchmarks.reader.empty import SUBJECTS
from tests.campaigns.code_free import look_for_codes, look_for_switched_off


@pytest.mark.parametrize("subject", SUBJECTS)
def test_nothing_is_read_where_there_is_no_code(subject: str) -> None:
    found = look_for_codes(subject, 6, seed=11, shot_frames=6)
    assert found.frames == 36
    assert found.false == []


@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_kind_is_told_to_be_switched_off_where_there_is_no_code(subject: str) -> None:
    found = look_for_switched_off(subject, 60, seed=11, shot_frames=2, still_every=30)
    assert found.looks >= 8
    assert found.stills == 4
    assert found.hints == []
