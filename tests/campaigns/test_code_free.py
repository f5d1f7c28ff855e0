"""The short form of `code_free`: a few shots of every subject."""

import pytest

from tests.benchmarks.reader.empty import SUBJECTS
from tests.campaigns.code_free import look_for_codes


@pytest.mark.parametrize("subject", SUBJECTS)
def test_nothing_is_read_where_there_is_no_code(subject: str) -> None:
    found = look_for_codes(subject, 6, seed=11, shot_frames=6)
    assert found.frames == 36
    assert found.false == []
