"""A kiosk whose database is damaged starts all the same, and tells staff what was saved."""

from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.core.checkin.checkin import CheckinState
from kiosk.settings.load import database_file
from kiosk.simulator.server import Simulator
from kiosk.store.files import damage_marker
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.damage import DamageReports
from kiosk.store.sqlite import Database
from tests.helpers.front_door import settings_at
from tests.store.making import a_checkin


@pytest.mark.expects_warnings
def test_the_kiosk_starts_and_says_what_was_saved(simulator: Simulator, tmp_path: Path) -> None:
    settings = settings_at(simulator, tmp_path)
    file = database_file(settings)
    database = Database(file)
    for number in range(40):
        new = a_checkin(f"visit-{number}", customer=number, person=f"Person {number} {'x' * 500}")
        SqliteOutbox(database).record(new, window=None)
    database.close()
    content = bytearray(file.read_bytes())
    hole = content.index(b"Person 20 ") // 4096 * 4096
    content[hole : hole + 4096] = bytes(4096)
    file.write_bytes(content)
    damage_marker(file).touch()
    for _ in range(2):  # it is said again until somebody has read it
        services = Services(settings, on_moved=lambda *_: None, on_progress=lambda _: None)
        try:
            rows = services.outbox.all()
            assert 20 < len(rows) < 40
            assert f"Check-ins that are lost: {40 - len(rows)}." in services.data.damage
            assert services.data.damage == DamageReports(services.database).all()[0].sentence
            # There was no journal yet, so nobody knows whether they were sent.
            assert {row.state for row in rows} == {CheckinState.UNANSWERED}
        finally:
            services.stop()
    services = Services(settings, on_moved=lambda *_: None, on_progress=lambda _: None)
    try:
        assert services.staff_banner()
        services.data.acknowledge_damage()
        assert services.data.damage == services.staff_banner() == ""
    finally:
        services.stop()
