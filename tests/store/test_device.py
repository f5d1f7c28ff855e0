"""Settings of the device, and the secrets of member passes."""

import threading
from pathlib import Path

import pytest

from kiosk.core.members import CustomerId
from kiosk.core.passes import PassKeys
from kiosk.store.database import Database
from kiosk.store.device import DeviceSettings


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


def test_the_first_call_makes_a_secret_for_good(path: Path) -> None:
    database = Database(path)
    secrets = DeviceSettings(database).pass_secrets()
    assert [len(secret) for secret in secrets] == [32]
    member_pass = PassKeys(secrets).make(CustomerId(7))
    database.close()
    again = Database(path)
    assert DeviceSettings(again).pass_secrets() == secrets
    assert PassKeys(DeviceSettings(again).pass_secrets()).read(member_pass) == 7
    again.close()


def test_threads_agree_on_the_first_secret(device: DeviceSettings) -> None:
    barrier = threading.Barrier(6)
    seen: list[tuple[bytes, ...]] = []

    def ask() -> None:
        barrier.wait(timeout=30)
        seen.append(tuple(device.pass_secrets()))

    threads = [threading.Thread(target=ask) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 6
    assert len(set(seen)) == 1


def test_secrets_come_oldest_first(device: DeviceSettings, database: Database) -> None:
    (first,) = device.pass_secrets()
    with database.write() as connection:
        connection.execute("INSERT INTO pass_secret (secret) VALUES (x'00')")
    assert device.pass_secrets() == [first, b"\0"]
