"""A kiosk whose directory is damaged fetches it anew and says so; its books are backed up."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.core.errors import DatabaseDamaged
from kiosk.settings.load import database_file
from kiosk.settings.schema import Settings
from kiosk.simulator.server import Simulator
from kiosk.store.data_files import note_fully_fetched, open_beside_kiosk
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import directory_beside
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair import backups, integrity
from kiosk.store.repair.backup_names import backups_in
from tests.app.test_services import Listening, live
from tests.helpers.front_door import settings_at
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until
from tests.store.making import a_checkin

pytestmark = pytest.mark.expects_warnings

NOBODY = "http://127.0.0.1:9/api/v2"


class Start(Protocol):
    def __call__(self, *, offline: bool = False) -> Listening: ...


@pytest.fixture
def settings(simulator: Simulator, tmp_path: Path) -> Settings:
    return settings_at(simulator, tmp_path)


@pytest.fixture
def start(settings: Settings) -> Iterator[Start]:
    """Start services on one data folder, in place of those before."""
    running: list[Listening] = []

    def stop() -> None:
        while running:
            running.pop().stop()

    def again(*, offline: bool = False) -> Listening:
        stop()
        teamup = settings.teamup.model_copy(update={"base_url": NOBODY} if offline else {})
        running.append(Listening(settings.model_copy(update={"teamup": teamup})))
        running[-1].start()
        return running[-1]

    yield again
    stop()


@pytest.fixture
def damaged(settings: Settings) -> None:
    """A folder with a check-in, whose directory is no database any more."""
    file = database_file(settings)
    with open_beside_kiosk(file) as files:
        SqliteOutbox(files.outbox_database).record(a_checkin(), window=None)
    directory_beside(file).write_bytes(b"\xa5" * 50_000)


@pytest.mark.usefixtures("damaged")
def test_staff_are_told_until_the_members_are_fetched_again(
    start: Start, simulator: Simulator
) -> None:
    for _ in range(2):  # also after a restart
        services = start(offline=True)
        assert "members' copy was damaged and is being fetched anew" in services.staff_banner()
        assert [checkin.id for checkin in services.outbox.all()] == ["c1"]
    services = start()
    wait_until(lambda: services.knows(live(simulator.gym)), timeout_s=PATIENCE_S)
    wait_until(lambda: "fetched anew" not in services.staff_banner(), timeout_s=PATIENCE_S)
    assert "fetched anew" not in start().staff_banner()


@pytest.mark.usefixtures("damaged")
def test_members_fetched_by_a_command_are_taken_up(start: Start) -> None:
    services = start(offline=True)
    with open_beside_kiosk(services.database.path) as files:  # as `kiosk sync` does
        directory = files.directory()
        directory.finish(directory.begin(), blocked=[], flagged=[], at=services.clock.now())
        note_fully_fetched(DeviceSettings(files.outbox_database))
    services.reload_keys()
    assert services.staff_banner() == ""


def test_damage_that_is_met_in_use_is_told_at_once(start: Start) -> None:
    services = start()
    assert "damaged" not in services.staff_banner()
    services.database.note_damage(DatabaseDamaged("The database is damaged; start it again."))
    assert "The database is damaged; start it again." in services.staff_banner()


def test_the_kiosk_backs_its_books_up(
    start: Start, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_FIRST_AFTER_S", 0)
    folder = Path(settings.data.dir) / "backups"
    start()
    wait_until(lambda: backups_in(folder), timeout_s=PATIENCE_S)
    (backup,) = backups_in(folder)
    with open_beside_kiosk(backup.path) as files:
        assert SqliteOutbox(files.outbox_database).all() == ()


def test_a_directory_damaged_in_use_is_fetched_again_without_a_restart(
    start: Start, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(integrity, "_LOOK_S", 0.05)
    services = start()
    wait_until(lambda: services.knows(live(simulator.gym)), timeout_s=PATIENCE_S)
    wait_until(lambda: services.sync.status().progress is None, timeout_s=PATIENCE_S)
    services.data.files.members.note_damage(DatabaseDamaged("The copy is damaged; wait."))
    wait_until(lambda: "fetched anew" in services.staff_banner(), timeout_s=PATIENCE_S)
    wait_until(lambda: "fetched anew" not in services.staff_banner(), timeout_s=PATIENCE_S)
    assert services.knows(live(simulator.gym))
