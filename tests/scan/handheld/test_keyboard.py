import pytest

from kiosk.scan.handheld.keyboard import BurstTiming, KeyBurst


def _type(
    text: str, gap_ms: int, *, burst: KeyBurst | None = None, end_gap_ms: int = 5
) -> str | None:
    burst = burst or KeyBurst()
    at = 1000
    for character in text:
        burst.add(character, at)
        at += gap_ms
    return burst.end(at - gap_ms + end_gap_ms)


@pytest.mark.parametrize("gap_ms", [0, 1, 10, 50])
def test_fast_keys_are_a_scan(gap_ms: int) -> None:
    assert _type("MEMBER-7", gap_ms) == "MEMBER-7"


@pytest.mark.parametrize(
    ("text", "gap_ms", "end_gap_ms"),
    [
        ("MEMBER-7", 51, 5),  # a person
        ("12345", 5, 5),  # too short
        ("MEMBER-7", 5, 51),  # Enter came later, by hand
        ("x" * 40, 40, 5),  # 1.56 s in all
        ("", 5, 5),
    ],
)
def test_anything_else_is_not(text: str, gap_ms: int, end_gap_ms: int) -> None:
    assert _type(text, gap_ms, end_gap_ms=end_gap_ms) is None


def test_a_pause_begins_anew() -> None:
    burst = KeyBurst()
    assert not burst.add("x", 0)
    assert not burst.add("M", 500)
    assert burst.add("E", 505)
    assert not burst.certain
    for place, character in enumerate("MBER-7"):
        burst.add(character, 510 + place)
    assert burst.certain
    assert burst.end(516) == "MEMBER-7"
    assert not burst.certain
    assert burst.end(517) is None


def test_the_rule_can_be_set() -> None:
    slow = KeyBurst(BurstTiming(shortest=3, gap_ms=100))
    assert _type("ABC", 100, burst=slow) == "ABC"
    with pytest.raises(ValueError, match="fewer than two"):
        BurstTiming(shortest=1)
    for timing in ({"gap_ms": 0}, {"longest_ms": 10}):
        with pytest.raises(ValueError, match="the gap must be"):
            BurstTiming(**timing)
