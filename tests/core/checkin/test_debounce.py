"""The same code kept in view is one scan."""

import pytest

from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.identification.codes import Code, Source

A, B = Code("a"), Code("b")


def test_first_sight_is_new_and_the_next_is_not() -> None:
    showings = ScanDebouncer(5)
    assert showings.is_new(A, 100.0) is True
    assert showings.is_new(A, 100.0) is False
    assert showings.is_new(A, 104.999) is False


def test_after_the_pause_it_is_new_again() -> None:
    showings = ScanDebouncer(5)
    showings.is_new(A, 100.0)
    assert showings.is_new(A, 105.0) is True


def test_a_phone_left_on_the_counter_is_one_scan() -> None:
    showings = ScanDebouncer(5)
    assert [showings.is_new(A, float(at)) for at in range(0, 60, 4)] == [True] + [False] * 14
    assert showings.is_new(A, 56.0 + 5.0) is True


def test_codes_do_not_disturb_each_other() -> None:
    showings = ScanDebouncer(5)
    assert showings.is_new(A, 0.0) is True
    assert showings.is_new(B, 1.0) is True
    assert showings.is_new(A, 2.0) is False
    assert showings.is_new(B, 5.9) is False
    assert showings.is_new(A, 7.0) is True


def test_the_text_alone_counts() -> None:
    showings = ScanDebouncer(5)
    showings.is_new(Code("a", "qr", "zxing"), 0.0)
    assert showings.is_new(Code("a", "code128", "zbar", Source.SERIAL), 1.0) is False


def test_what_has_gone_is_forgotten() -> None:
    showings = ScanDebouncer(5)
    for number in range(1000):
        showings.is_new(Code(str(number)), number * 10.0)
    assert len(showings._last_seen) == 1


def test_in_a_flood_of_codes_the_oldest_are_forgotten() -> None:
    showings = ScanDebouncer(5)
    for number in range(10_000):
        assert showings.is_new(Code(str(number)), 1.0)
    assert not showings.is_new(Code("9999"), 1.0)
    assert not showings.is_new(Code("9001"), 1.0)
    assert showings.is_new(Code("8999"), 1.0)


@pytest.mark.parametrize("seconds", [0, -1])
def test_a_pause_is_needed(seconds: float) -> None:
    with pytest.raises(ValueError, match="rescan_seconds must be above zero"):
        ScanDebouncer(seconds)
