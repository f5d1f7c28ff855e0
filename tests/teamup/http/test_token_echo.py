"""A server that sends the token back, in any form: it gets into no sentence, file or log."""

import json
import logging
import sqlite3
import threading
from pathlib import Path

import pytest

from kiosk.app.log_files import log_to
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import Refused, TeamUpError, Unanswered
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.teamup.http.connection import Connection
from kiosk.teamup.http.paging import Stopped
from kiosk.teamup.sending.attempt import DuplicateRefusal, attempt
from kiosk.teamup.sync.sync import DirectorySyncer
from tests.helpers.echoes import reveals, spellings
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import RawServer, answer
from tests.teamup.making import PATIENT, TOKEN, a_checkin, a_client, an_account, utc_now

SECOND = "another-secret_for-check-ins"
FORMS = {
    f"{name}, {which}": spelt
    for which, token in (("first", TOKEN), ("second", SECOND))
    for name, spelt in spellings(token).items()
}
forms = pytest.mark.parametrize("spelt", FORMS.values(), ids=FORMS.keys())


def _hidden(text: str) -> bool:
    return not reveals(text, TOKEN) and not reveals(text, SECOND)


def test_the_instrument_sees_a_token_in_every_form() -> None:
    for spelt in FORMS.values():
        assert not _hidden(f'{{"message": "not {spelt}."}}')


@forms
def test_a_refusal(spelt: str, tmp_path: Path, database: Database, outbox: SqliteOutbox) -> None:
    body = (
        f'{{"code": "{spelt}", "message": "Not {spelt}.", "detail": "{spelt}",'
        f' "field_errors": {{"{spelt}": ["{spelt}", "again {spelt}"]}}}}'
    )
    checkin = a_checkin()
    outbox.record(checkin, window=None)
    sending = outbox.move(checkin.id, CheckinEvent.SEND, at=utc_now())
    with RawServer(answer("400 No", body.encode())) as server:
        client = a_client(server.url, checkin_token=SECOND)
        with pytest.raises(Refused) as refused:
            client.check_in(sending)
        outcome = attempt(client, outbox, sending, DuplicateRefusal())
        client.close()
    error = refused.value
    assert "Not ...." in str(error)
    assert json.loads(error.body)["detail"] == "..."
    assert all(_hidden(text) for text in (str(error), error.code, error.body, repr(error)))
    outbox.move(checkin.id, outcome.event, at=utc_now(), **outcome.written())
    assert all(_hidden(step.detail) for step in outbox.history(checkin.id))
    assert _hidden(outbox.get(checkin.id).error)
    database.close()
    for file in tmp_path.glob("kiosk.sqlite3*"):
        assert _hidden(file.read_bytes().decode("latin-1"))


@forms
def test_names_of_members(spelt: str, directory: SqliteDirectory, tmp_path: Path) -> None:
    row = f'{{"id": 7, "first_name": "{spelt}", "last_name": "x {spelt}", "email": "a@b.example"}}'
    page = f'{{"count": 1, "next": null, "previous": null, "results": [{row}]}}'
    stop = threading.Event()

    with RawServer(answer("200 OK", page.encode())) as server:
        client = a_client(server.url, checkin_token=SECOND)
        syncer = DirectorySyncer(client, directory, card_field=0, now=utc_now)
        with pytest.raises((TeamUpError, Stopped)):
            syncer.run(lambda progress: stop.set() if progress.done else None, stop)
        client.close()
    (found,) = directory.search("x", limit=5)
    assert found.customer.first_name == "..."
    with sqlite3.connect(tmp_path / "kiosk.sqlite3") as connection:
        dump = "\n".join(connection.iterdump())
    connection.close()
    assert _hidden(dump)


@forms
def test_headers_and_pages_that_are_no_json(spelt: str) -> None:
    plain = json.loads(f'"{spelt}"').replace("\0", "")
    lines = (f"X-Echo: {plain}", f"Retry-After: {plain}", f"Location: https://x.example/?t={plain}")
    page = f"<p>Bad request of {plain}</p>".encode()
    with RawServer(answer("200 OK", b'{"a": 1}', *lines)) as server:
        connection = Connection(an_account(server.url, checkin_token=SECOND), PATIENT)
        got = connection.get(f"{server.url}/x", headers={}, deadline_s=PATIENCE_S)
        connection.close()
    assert got.headers["x-echo"] == "..."
    assert all(_hidden(value) for value in got.headers.values())
    for status in ("302 Found", "403 No", "429 Slow", "502 Bad", "200 OK"):
        with RawServer(answer(status, page, *lines)) as server:
            client = a_client(server.url, checkin_token=SECOND)
            with pytest.raises((TeamUpError, Unanswered)) as caught:
                client.check_in(a_checkin())
            client.close()
        assert _hidden(str(caught.value) + caught.value.body)


@forms
@pytest.mark.expects_warnings
def test_the_log(spelt: str, tmp_path: Path) -> None:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    try:
        log_to(tmp_path, secrets=(TOKEN, SECOND))
        try:
            raise ValueError(f"input_value={spelt!r}")
        except ValueError:
            logging.getLogger("kiosk.test").exception("TeamUp says %s", spelt)
    finally:
        for mine in root.handlers:
            if mine not in handlers:
                mine.close()
        root.handlers[:] = handlers
        root.setLevel(level)
    text = (tmp_path / "kiosk.log").read_text(encoding="utf-8")
    assert "TeamUp says ..." in text
    assert _hidden(text)
