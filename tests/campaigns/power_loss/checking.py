"""What must be found after a power loss, and whether it is."""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.errors import KioskError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.campaigns.power_loss.visits import DATABASE, SETTING, scan, visit
from tests.store.making import NOW, a_checkin

Steps = list[tuple[str, str]]


class Promises:
    """What the child was told is on disk, and what it had begun: that may be there or not."""

    def __init__(self) -> None:
        self.steps: dict[str, Steps] = {}
        self.done: dict[str, int] = {}
        self.scans = [0, 0]  # done, begun
        self.setting = [0, 0]

    def take(self, lines: bytes) -> None:
        """Take what the child wrote down."""
        for line in lines.splitlines():
            match json.loads(line):
                case ["begin", "checkin", name, event, state]:
                    self.steps.setdefault(name, []).append((event, state))
                case ["done", "checkin", name, _, _]:
                    self.done[name] = self.done.get(name, 0) + 1
                case [word, "scan", number]:
                    self.scans[word == "begin"] = number
                case [word, "setting", number]:
                    self.setting[word == "begin"] = number


def problems(files: Mapping[str, bytes], promises: Promises, folder: Path) -> list[str]:
    """Put `files` into the empty `folder`, open them as the kiosk does, and return what is wrong.

    Nothing is: every acknowledged step is there, at most the one that was under way besides; the
    rows are whole, and their states those of their histories; and the kiosk can go on.
    """
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        database, report = open_database(folder / DATABASE)
    except KioskError as error:
        return [f"cannot be opened: {error}"]
    try:
        wrong = ["was taken for damaged"] if report is not None else []
        return wrong + _look(database, promises)
    except KioskError as error:
        return [f"cannot be read: {error}"]
    finally:
        with suppress(KioskError):
            database.close()


def _look(database: Database, promises: Promises) -> list[str]:
    wrong = []
    with database.read() as connection:
        verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        if verdicts != ["ok"]:
            wrong.append(f"integrity: {verdicts[0]}")
        steps: dict[str, Steps] = {}
        for name, event, state in connection.execute(
            "SELECT checkin, event, state FROM history ORDER BY seq"
        ):
            steps.setdefault(name, []).append((event, state))
    outbox = SqliteOutbox(database)
    rows = {row.id: row for row in outbox.all()}
    for name, begun in promises.steps.items():
        found, done = steps.get(name, []), promises.done.get(name, 0)
        if len(found) < done:
            wrong.append(f"lost: {name} has {len(found)} of {done} acknowledged steps")
        if found != begun[: len(found)]:
            wrong.append(f"changed: {name} {found}")
    halves = (steps.keys() ^ rows.keys()) | (rows.keys() - promises.steps.keys())
    wrong += [f"half a check-in: {name}" for name in halves]
    for name, row in rows.items():
        events = [event for event, _ in steps.get(name, [])]
        if steps.get(name, [("", "")])[-1][1] != row.state:
            wrong.append(f"state and history differ: {name}")
        as_recorded = replace(row, state=CheckinState.RECORDED, attempts=0, note="")
        if as_recorded != visit(int(name.removeprefix("visit-"))):
            wrong.append(f"not the row that was written: {name}")
        if row.attempts != events.count(CheckinEvent.SEND):
            wrong.append(f"attempts: {name}")
    return wrong + _look_besides(database, promises) + _go_on(outbox)


def _look_besides(database: Database, promises: Promises) -> list[str]:
    wrong = []
    scans = SqliteOutbox(database).pending_scans()
    if not promises.scans[0] <= len(scans) <= promises.scans[1]:
        wrong.append(f"lost: {len(scans)} of {promises.scans[0]} kept scans")
    if list(scans) != [scan(number) for number in range(1, len(scans) + 1)]:
        wrong.append("a kept scan is not what was written")
    setting = int(DeviceSettings(database).get(SETTING) or 0)
    if not promises.setting[0] <= setting <= promises.setting[1]:
        wrong.append(f"lost: the setting is {setting}, not {promises.setting[0]}")
    return wrong


def _go_on(outbox: SqliteOutbox) -> list[str]:
    sending = {row.id for row in outbox.in_states([CheckinState.SENDING])}
    taken = outbox.take_up(NOW)
    new = a_checkin("after", customer=10**9)
    outbox.record(new, window=None)
    if {row.id for row in taken} != sending or outbox.in_states([CheckinState.SENDING]):
        return ["take-up: not exactly what was being sent"]
    if any(row.state is not CheckinState.UNANSWERED for row in taken) or outbox.get("after") != new:
        return ["take-up: the kiosk cannot go on"]
    return []
