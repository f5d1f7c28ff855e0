"""Settings of the device, and the secrets of member passes."""

import threading

import pytest

from kiosk.store.device_settings import DeviceSettings


def test_keeps_and_replaces(device: DeviceSettings) -> None:
    assert device.get("venue.time_zone") is None
    device.set("venue.time_zone", "Europe/Madrid")
    device.set("venue.time_zone", "Europe/Lisbon")
    device.set("gym", "Ñandú 🏋 \ud800")
    assert device.get("venue.time_zone") == "Europe/Lisbon"
    assert device.get("gym") == "Ñandú 🏋 ?"


def test_update_is_one_transaction(device: DeviceSettings) -> None:
    def add(text: str | None) -> str:
        return str(int(text or 0) + 1)

    def count() -> None:
        for _ in range(25):
            device.update("n", add)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert device.get("n") == "100"


def test_an_update_that_fails_changes_nothing(device: DeviceSettings) -> None:
    device.set("n", "1")

    def fail(_: str | None) -> str:
        raise RuntimeError("stop")

    with pytest.raises(RuntimeError):
        device.update("n", fail)
    assert device.get("n") == "1"
