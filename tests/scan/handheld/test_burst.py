"""Keys with the times at which scanners and people press and release them."""

import random
from collections.abc import Iterable

import pytest

from kiosk.core.identification.keyboard_layouts import Keystroke, system_text
from kiosk.core.identification.scanner_input import Rejection
from kiosk.scan.handheld.burst import BurstTiming, KeyBurst

PASS = "KP1.4567.aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789-_aBcDe"
assert len(PASS) == 52

Times = Iterable[tuple[int, int]]
"""For each key: how long after the key before it is pressed, and how long it is held."""


def every(gap_ms: int, held_ms: int, count: int) -> Times:
    return [(gap_ms, held_ms)] * count


def jittered(gap_ms: int, spread_ms: int, count: int, *, seed: int) -> Times:
    """Press and release, a report each, that a radio delivers late or early."""
    dice = random.Random(seed)
    half, spread = gap_ms // 2, spread_ms // 2
    rest = 0
    for _ in range(count):
        held = max(1, half + dice.randint(-spread, spread))
        yield rest, held
        rest = held + max(1, half + dice.randint(-spread, spread))


def person(count: int, *, seed: int, fast: bool = False) -> Times:
    """Keys with the holds and gaps of people; fast typists press before they release."""
    dice = random.Random(seed)
    rolled = False
    for _ in range(count):
        gap = dice.gauss(120 if fast else 240, 35 if fast else 90)
        rolled = fast and not rolled and dice.random() < 0.4
        if rolled:
            gap = dice.uniform(15, 45)
        yield max(15, round(gap)), max(55, round(dice.gauss(105, 22)))


def play(burst: KeyBurst, text: str, times: Times, *, at_ms: int = 1000) -> int:
    """Press and release as told; return when the last key was pressed."""
    events = []
    for ident, (character, (gap, held)) in enumerate(zip(text, times, strict=True), start=1):
        at_ms += gap
        events.append((at_ms, 1, ident, character))
        events.append((at_ms + held, 0, ident, character))
    for at, press, ident, character in sorted(events):
        if press:
            burst.add(Keystroke(text=character), at, ident)
        else:
            burst.release(ident, at)
    return at_ms


def scanned(text: str, times: Times, *, burst: KeyBurst | None = None, end_ms: int = 30) -> str:
    """Return the scan that Enter makes of it, "" where it is none."""
    burst = burst or KeyBurst()
    last = play(burst, text, times)
    keys = burst.end(last + end_ms)
    return "" if keys is None else system_text(keys)


@pytest.mark.parametrize("gap_ms", [0, 1, 10, 38, 50, 60, 80, 100, 120, 150])
@pytest.mark.parametrize("text", ["MEMBER", PASS])
def test_a_scanner_of_any_speed_is_one(gap_ms: int, text: str) -> None:
    assert scanned(text, every(gap_ms, min(gap_ms // 2, 45), len(text))) == text


@pytest.mark.parametrize(("gap_ms", "spread_ms"), [(38, 20), (60, 25), (80, 15), (80, 25)])
def test_jitter_changes_nothing(gap_ms: int, spread_ms: int) -> None:
    for seed in range(200):
        assert scanned(PASS, jittered(gap_ms, spread_ms, 52, seed=seed)) == PASS


def test_a_key_held_until_the_next_is_a_scanner_s_by_its_rhythm() -> None:
    assert scanned(PASS, every(80, 80, len(PASS))) == PASS
    assert scanned("MEMBER-7", every(80, 80, 8)) == ""


def test_a_rhythm_that_was_learned_is_waited_for() -> None:
    burst = KeyBurst()
    burst.add(Keystroke(text="K"), 0, 1)
    assert burst.wait_ms < 80
    burst.clear()
    assert scanned(PASS, every(80, 80, len(PASS)), burst=burst) == PASS
    burst.add(Keystroke(text="K"), 0, 1)
    assert 80 < burst.wait_ms < 150
    burst.clear()
    play(burst, PASS[:9], every(80, 80, 9))
    assert len(burst.strokes) == 9  # none of them was taken for a person's


@pytest.mark.parametrize("fast", [False, True])
def test_people_are_people(fast: bool) -> None:
    for seed in range(2000):
        length = 4 + seed % 20
        text = "annabel@example.org now"[:length]
        assert scanned(text, person(length, seed=seed, fast=fast)) == ""


def test_keys_in_pairs_rolled_off_the_hand_are_a_person_s() -> None:
    times = [(20, 90) if place % 2 else (130, 95) for place in range(12)]
    assert scanned("annaannaanna", times) == ""


def test_a_pin_typed_as_steadily_as_can_be_is_a_person_s() -> None:
    for held in (60, 75, 90, 110):
        assert scanned("482913", every(140, held, 6)) == ""


def test_light_fingers_that_roll_are_a_person_s() -> None:
    times = [(20, 45) if place % 2 else (130, 45) for place in range(12)]
    assert scanned("annaannaanna", times) == ""


@pytest.mark.parametrize("end_ms", [30, 140, 290])
def test_enter_may_take_longer_than_a_key(end_ms: int) -> None:
    assert scanned("MEMBER-7", every(10, 4, 8), end_ms=end_ms) == "MEMBER-7"
    assert scanned("MEMBER-7", every(10, 4, 8), end_ms=301) == ""


def test_what_is_certain_may_stop_for_a_moment() -> None:
    times = [*every(38, 15, 20), (290, 15), *every(38, 15, 31)]
    assert scanned(PASS, times) == PASS


def test_too_few_keys_are_none_unless_the_prefix_says_so() -> None:
    assert scanned("12345", every(5, 2, 5)) == ""
    assert scanned("~42", every(5, 2, 3), burst=KeyBurst(prefix="~")) == "~42"
    assert scanned("~", every(5, 2, 1), burst=KeyBurst(prefix="~")) == ""
    assert scanned("x42", every(5, 2, 3), burst=KeyBurst(prefix="~")) == ""


def test_a_person_s_keys_right_before_a_scan_are_left_out() -> None:
    burst = KeyBurst()
    last = play(burst, "an", [(100, 95), (140, 90)])
    last = play(burst, PASS, [(120, 20), *every(60, 25, 51)], at_ms=last)
    keys = burst.end(last + 30)
    assert keys is not None
    assert system_text(keys) == PASS


def test_a_pause_begins_anew() -> None:
    burst = KeyBurst()
    last = play(burst, "xyz", every(5, 2, 3))
    last = play(burst, "MEMBER-7", [(500, 2), *every(5, 2, 7)], at_ms=last)
    assert burst.certain
    keys = burst.end(last + 5)
    assert keys is not None
    assert system_text(keys) == "MEMBER-7"
    assert not burst.certain
    assert burst.end(last + 6) is None


def test_a_hand_on_the_keys_is_told() -> None:
    burst = KeyBurst()
    play(burst, "asdfghjk", every(30, 400, 8))
    assert burst.certain
    assert burst.mashed
    burst.clear()
    play(burst, "MEMBER-7", every(30, 12, 8))
    assert not burst.mashed


def test_an_end_that_comes_late_is_waited_for_from_then_on() -> None:
    burst = KeyBurst()
    last = play(burst, "MEMBER-7", every(10, 4, 8))
    assert burst.wait_ms == 300
    burst.end_by_pause()
    assert not burst.came_late(last + 1001)
    assert burst.came_late(last + 700)
    play(burst, "MEMBER-8", every(10, 4, 8), at_ms=5000)
    assert burst.wait_ms > 700


def test_why_keys_are_no_scan() -> None:
    def reason(text: str, times: Times) -> tuple[Rejection, int, int] | None:
        burst = KeyBurst()
        last = play(burst, text, times)
        rejected = burst.rejection(last + 200, text)
        return None if rejected is None else (rejected.reason, rejected.value, rejected.limit)

    assert reason("1", every(0, 5, 1)) is None
    assert reason("1234", every(20, 5, 4)) == (Rejection.SHORT, 4, 6)
    assert reason("anna", every(110, 95, 4)) == (Rejection.PERSON, 95, 70)
    assert reason("MEMBER-7", every(20, 5, 8)) == (Rejection.NO_END, 0, 0)


def test_the_rule_can_be_set() -> None:
    slow = KeyBurst(BurstTiming(shortest=3, gap_ms=100))
    assert scanned("ABC", every(100, 95, 3), burst=slow) == "ABC"
    with pytest.raises(ValueError, match="fewer than two"):
        BurstTiming(shortest=1)
    with pytest.raises(ValueError, match="the gap must be"):
        BurstTiming(gap_ms=0)
