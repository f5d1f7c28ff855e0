"""Growing waits: they double up to the cap, and jitter stays in its bounds."""

import random

import pytest

from kiosk.core.backoff import Backoff


def test_waits_double_up_to_the_cap() -> None:
    backoff = Backoff(0.25, 2.0)
    assert [backoff.plain(n) for n in (0, 1, 2, 3, 4, 10_000)] == [0.25, 0.5, 1, 2, 2, 2]
    assert backoff.plain(0.5) == pytest.approx(0.25 * 2**0.5)


@pytest.mark.parametrize(("failures", "highest"), [(0, 2), (1, 4), (5, 64), (8, 300), (1000, 300)])
def test_jitter_uses_all_of_its_room_and_no_more(failures: int, highest: float) -> None:
    backoff, rng = Backoff(2, 300), random.Random(7)
    full = [backoff.full_jitter(failures, rng) for _ in range(300)]
    assert 0 <= min(full) < highest * 0.1
    assert highest * 0.9 < max(full) <= highest
    half = [backoff.half_jitter(failures, rng) for _ in range(300)]
    assert highest * 0.5 <= min(half) < highest * 0.6
    assert highest * 0.9 < max(half) <= highest


def test_what_the_server_asks_for_is_kept_beyond_the_cap() -> None:
    assert Backoff(2, 300).full_jitter(0, random.Random(7), at_least_s=500) == 500


@pytest.mark.parametrize(("base", "cap"), [(2, 1), (0, 1), (-1, 1)])
def test_a_backoff_needs_a_base_below_its_cap(base: float, cap: float) -> None:
    with pytest.raises(ValueError, match="backoff"):
        Backoff(base, cap)
