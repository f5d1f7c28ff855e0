import time

import pytest

from kiosk.core.backoff import Backoff
from kiosk.scan.capture.supervised_camera import SHARE_OF_TIME, FrameRate, Retries


def test_waits_double_up_to_the_longest_and_begin_again() -> None:
    retries = Retries(Backoff(0.25, 2))
    assert [retries.next_wait() for _ in range(5)] == [0.25, 0.5, 1, 2, 2]
    retries.reset()
    assert retries.next_wait() == 0.25


def test_a_try_that_takes_long_is_made_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now)
    retries = Retries(Backoff(0.25, 2))
    with retries.spending():
        now += 5
    with retries.spending():
        now += 1
        assert retries.next_wait() == 6 / SHARE_OF_TIME
    now += 1000  # what is not spent on it does not count
    retries.reset()
    assert retries.next_wait() == 0.25


def test_the_rate_is_told_from_five_frames_on() -> None:
    arrivals = FrameRate()
    assert not arrivals
    for frame in range(5):
        assert arrivals.rate == 0
        arrivals.note(10 + frame / 20)
    assert arrivals
    assert arrivals.rate == pytest.approx(20)
    for frame in range(1, 31):
        arrivals.note(11 + frame / 5)
    assert arrivals.rate == pytest.approx(5)
    arrivals.clear()
    assert not arrivals
    assert arrivals.rate == 0
