"""The staff PIN: right, wrong, and ever slower."""

import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.core.errors import ConfigurationError, PinRejected
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.sqlite import Database
from kiosk.store.staff_pin import LONGEST_WAIT_S, StaffPin, hash_pin

# As cheap as argon2 gets: these tests are about waiting.
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("2468")


@dataclass
class Clock:
    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pin(device: DeviceSettings, clock: Clock) -> StaffPin:
    return StaffPin(CHEAP, device, clock)


def _wait(pin: StaffPin, tried: str = "0000") -> float:
    with pytest.raises(PinRejected) as caught:
        pin.check(tried)
    assert str(caught.value).endswith(".")
    return caught.value.wait_seconds


def _fail(pin: StaffPin, clock: Clock, times: int) -> list[float]:
    """Be wrong `times` times, waiting as long as asked; return the waits."""
    waits = []
    for _ in range(times):
        waits.append(_wait(pin))
        clock.now += waits[-1]
    return waits


def test_a_hash_of_ours_is_argon2id_and_opens(device: DeviceSettings) -> None:
    hashed = hash_pin("123456")
    assert hashed.startswith("$argon2id$")
    assert hash_pin("123456") != hashed
    pin = StaffPin(hashed, device)
    assert pin.configured
    pin.check("123456")
    with pytest.raises(PinRejected):
        pin.check("123457")


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12a4", "١٢٣٤", "1234\n", " 1234"])
def test_a_pin_is_4_to_12_digits(text: str) -> None:
    with pytest.raises(ValueError, match="4 to 12 digits"):
        hash_pin(text)


def test_no_pin_opens_nothing(device: DeviceSettings) -> None:
    pin = StaffPin("", device)
    assert not pin.configured
    with pytest.raises(PinRejected, match="kiosk pin"):
        pin.check("")


@pytest.mark.parametrize("text", ["2468", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv"])
def test_a_hash_of_something_else_is_refused_at_the_start(
    device: DeviceSettings, text: str
) -> None:
    with pytest.raises(ConfigurationError, match="kiosk pin"):
        StaffPin(text, device)


@pytest.mark.parametrize("text", ["", "24680", "x", "\ud800", "9" * 10_000, "2468\n"])
def test_anything_else_is_wrong(pin: StaffPin, text: str) -> None:
    assert _wait(pin, text) == 0


def test_a_hash_that_cannot_be_checked_opens_nothing(device: DeviceSettings) -> None:
    assert _wait(StaffPin("$argon2id$v=19$m=8,t=1,p=1$x$y", device), "2468") == 0


def test_each_wrong_try_makes_the_next_wait_longer(pin: StaffPin, clock: Clock) -> None:
    assert _fail(pin, clock, 12) == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]


def test_however_many_tries_there_were(device: DeviceSettings, clock: Clock) -> None:
    device.set("staff_pin.tries", f"1000000 {clock.now}")
    assert _wait(StaffPin(CHEAP, device, clock)) == LONGEST_WAIT_S


def test_a_try_that_comes_too_soon_is_not_looked_at(pin: StaffPin, clock: Clock) -> None:
    _fail(pin, clock, 3)
    assert _wait(pin) == 4
    clock.now += 3
    assert _wait(pin, "2468") == 1
    assert _wait(pin, "0000") == 1
    clock.now += 1
    pin.check("2468")


def test_the_right_pin_starts_afresh(pin: StaffPin, clock: Clock) -> None:
    _fail(pin, clock, 5)
    pin.check("2468")
    assert _fail(pin, clock, 3) == [0, 0, 2]


def test_a_restart_does_not_forget(path: Path, clock: Clock) -> None:
    first = Database(path)
    _fail(StaffPin(CHEAP, DeviceSettings(first), clock), clock, 4)
    assert _wait(StaffPin(CHEAP, DeviceSettings(first), clock)) == 8
    first.close()
    second = Database(path)
    assert _wait(StaffPin(CHEAP, DeviceSettings(second), clock), "2468") == 8
    second.close()


def test_pulling_the_plug_during_a_try_does_not_win_another(
    pin: StaffPin, device: DeviceSettings, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def plug(_: StaffPin, _pin: str) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(StaffPin, "_identity_of", plug)
        for _ in range(3):
            with pytest.raises(KeyboardInterrupt):
                pin.check("2468")
    assert _wait(StaffPin(CHEAP, device, clock), "2468") == 2


def test_a_computer_started_again_neither_unlocks_nor_locks_for_ever(
    pin: StaffPin, clock: Clock
) -> None:
    _fail(pin, clock, 4)
    assert _wait(pin) == 8
    clock.now -= 86_400
    assert _wait(pin, "2468") == 8
    clock.now += 7
    assert _wait(pin, "2468") == 1
    clock.now += 1
    pin.check("2468")


def test_a_note_nobody_can_read_is_no_wrong_try(device: DeviceSettings, clock: Clock) -> None:
    device.set("staff_pin.tries", "rubbish")
    assert _wait(StaffPin(CHEAP, device, clock)) == 0


@pytest.mark.parametrize(
    ("failures", "words"),
    [(0, "; try again."), (2, "try again in 2 s."), (3, "try again in 4 s.")],
)
def test_the_sentence_says_how_long(pin: StaffPin, clock: Clock, failures: int, words: str) -> None:
    _fail(pin, clock, failures)
    with pytest.raises(PinRejected) as caught:
        pin.check("1357")
    assert str(caught.value).endswith(words)
    assert "1357" not in str(caught.value)


@pytest.mark.parametrize("jump_s", [3600.0, -3600.0, 86_400.0, -86_400.0])
def test_setting_the_wall_clock_changes_no_wait(
    device: DeviceSettings, monkeypatch: pytest.MonkeyPatch, jump_s: float
) -> None:
    pin = StaffPin(CHEAP, device)
    for _ in range(3):
        _wait(pin)
    device.set("staff_pin.tries", (device.get("staff_pin.tries") or "").replace("3 ", "12 "))
    wall = time.time
    monkeypatch.setattr(time, "time", lambda: wall() + jump_s)
    assert LONGEST_WAIT_S - 60 < _wait(pin, "2468") <= LONGEST_WAIT_S
