"""A kiosk whose database is damaged starts all the same, and tells staff what was saved."""

from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.settings.load import database_file
from kiosk.simulator.server import Simulator
from kiosk.store.database import Database, suspicion
from kiosk.store.outbox import SqliteOutbox
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
    suspicion(file).touch()
    for sentence in ("Check-ins that could not be read", ""):
        services = Services(settings, on_moved=lambda *_: None, on_progress=lambda _: None)
        try:
            assert sentence in services.damage
            assert bool(services.damage) is bool(sentence)
            assert 20 < len(services.outbox.all()) < 40
        finally:
            services.stop()
