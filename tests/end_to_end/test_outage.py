"""The network goes, twenty members come, the kiosk dies, and everybody is counted once."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.kiosk_process import KioskProcess, queue, run_command, write_config


def scan(fifo: Path, text: str) -> None:
    """Write one line as a serial hand scanner would."""
    with fifo.open("w") as port:
        port.write(text + "\n")


def kept_scans(folder: Path) -> list[str]:
    """Return the texts of the scans that wait to be matched."""
    database = Database(folder / "data" / "kiosk.sqlite3")
    try:
        return [scan.code.text for scan in SqliteOutbox(database).pending_scans()]
    finally:
        database.close()


def test_twenty_scans_offline_survive_a_kill_and_arrive_once(
    tmp_path: Path, gym: Gym, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    fifo = tmp_path / "scanner"
    os.mkfifo(fifo)
    config = write_config(tmp_path, simulator, scanner={"serial": str(fifo), "keyboard": False})
    assert run_command("sync", "--config", str(config)).returncode == 0
    people = [
        customer
        for customer in gym.customers.values()
        if not customer.deleted
        and len(held := gym.memberships_of(customer.id)) == 1
        and held[0].is_usable(gym.today)
        and customer.id not in gym.characters.values()
    ][:20]
    assert len(people) == 20
    kiosk = kiosk_on(config)
    kiosk.start()
    simulator.stop()
    for person in people:
        scan(fifo, person.card)
        time.sleep(0.02)
    kiosk.wait_until(lambda: len(queue(config)) == 20, "all twenty were written down")
    kiosk.kill()
    assert simulator.checkins == []
    simulator.start()
    with kiosk:
        kiosk.wait_until(lambda: len(simulator.checkins) >= 20, "all twenty arrived")
        kiosk.wait_until(
            lambda: all(row["state"] == "confirmed" for row in queue(config)), "all were confirmed"
        )
        assert kiosk.end() == 0
    assert sorted(c.customer for c in simulator.checkins) == sorted(p.id for p in people)


def test_a_first_start_without_network_keeps_the_scan(
    tmp_path: Path, gym: Gym, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    fifo = tmp_path / "scanner"
    os.mkfifo(fifo)
    config = write_config(tmp_path, simulator, scanner={"serial": str(fifo), "keyboard": False})
    simulator.stop()
    person = gym.character("regular")
    kiosk = kiosk_on(config)
    kiosk.start()
    kiosk.wait_until(lambda: "serial scanner live" in kiosk.log, "it ran")
    scan(fifo, str(person.email))
    kiosk.wait_until(lambda: kept_scans(tmp_path) == [person.email], "the scan was kept")
    kiosk.kill()
    assert [row["state"] for row in queue(config)] == ["pending_scan"]
    simulator.start()
    with kiosk:
        kiosk.wait_until(lambda: len(simulator.checkins) == 1, "the kept scan was booked")
        assert kiosk.end() == 0
    assert simulator.checkins[0].customer == person.id


def test_rubbish_is_nobodys_code_and_the_next_scan_works(
    tmp_path: Path, gym: Gym, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    fifo = tmp_path / "scanner"
    os.mkfifo(fifo)
    config = write_config(tmp_path, simulator, scanner={"serial": str(fifo), "keyboard": False})
    assert run_command("sync", "--config", str(config)).returncode == 0
    person = gym.character("regular")
    with kiosk_on(config) as kiosk:
        for rubbish in (
            "x" * 4096,
            "GYM\x00\x01\x02\u202e000",
            "'; DROP TABLE checkin; --",
            "<b>ANA</b><img src=x>",
        ):
            scan(fifo, rubbish)
        scan(fifo, person.card)
        kiosk.wait_until(lambda: len(simulator.checkins) == 1, "the next scan worked")
        assert kiosk.end() == 0
    assert [row["customer"] for row in queue(config)] == [person.id]


def test_a_second_kiosk_on_the_same_folder_is_refused(
    tmp_path: Path, simulator: Simulator, kiosk_on: Callable[[Path], KioskProcess]
) -> None:
    config = write_config(tmp_path, simulator)
    with kiosk_on(config) as kiosk:
        kiosk.wait_until((tmp_path / "data" / "kiosk.lock").exists, "it had its folder")
        kiosk.wait_until(lambda: "directory synced" in kiosk.log, "it ran")
        second = run_command("run", "--windowed", "--config", str(config))
        assert kiosk.end() == 0
    assert second.returncode == 1
    assert "Another kiosk" in second.stderr
    assert "Traceback" not in second.stderr
