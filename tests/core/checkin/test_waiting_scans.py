"""Who waits in line, in which order, and who has to come again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.checkin.waiting_scans import (
    MOST_WAITING,
    EnqueueResult,
    WaitingScan,
    WaitingScanQueue,
)
from kiosk.core.identification.codes import Code


def scan(number: int, text: str = "") -> WaitingScan:
    return WaitingScan(number, Code(text or f"code {number}"), float(number))


def test_first_come_first_served() -> None:
    line = WaitingScanQueue()
    assert not line
    for number in (1, 2, 3):
        assert line.join(scan(number)) is EnqueueResult.LAST
    assert [line.take() for _ in range(3)] == [scan(1), scan(2), scan(3)]
    with pytest.raises(IndexError):
        line.take()


def test_a_code_that_is_shown_again_keeps_its_place_and_its_moment() -> None:
    line = WaitingScanQueue()
    line.join(scan(1, "a"))
    line.join(scan(2, "b"))
    again = WaitingScan(3, Code("a", symbology="qr"), 9.0)  # by the camera, not the hand scanner
    assert line.join(again) is EnqueueResult.ALREADY
    assert line.take() == scan(1, "a")
    assert line.join(again) is EnqueueResult.LAST  # served meanwhile: a new scan


def test_no_more_than_a_few_wait_and_the_others_are_told() -> None:
    line = WaitingScanQueue()
    joined = [line.join(scan(number)) for number in range(10_000)]
    assert joined[:MOST_WAITING] == [EnqueueResult.LAST] * MOST_WAITING
    assert set(joined[MOST_WAITING:]) == {EnqueueResult.FULL}
    assert len(line) == MOST_WAITING
    assert line.join(scan(0)) is EnqueueResult.ALREADY  # whoever waits is not sent away
    line.take()
    assert line.join(scan(MOST_WAITING)) is EnqueueResult.LAST


@given(st.lists(st.integers(0, 20), max_size=60))
def test_nobody_is_lost_and_nobody_doubled(numbers: list[int]) -> None:
    line, expected = WaitingScanQueue(), list[str]()
    for place, number in enumerate(numbers):
        text = f"code {number}"
        joined = line.join(scan(place, text))
        assert (joined is EnqueueResult.ALREADY) is (text in expected)
        if joined is EnqueueResult.LAST:
            expected.append(text)
    assert [line.take().code.text for _ in range(len(line))] == expected
