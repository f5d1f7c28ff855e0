"""Every way a POST can end, each at a real socket, and what the kiosk makes of it.

`docs/classification.md` is written from the table below. After a change write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/teamup/http/test_endings.py
"""

import ast
import os
import random
import re
import time
from pathlib import Path

import pytest

from kiosk.core.backoff import Backoff
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.core.errors import TooManyRequests
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.rate_budget import Priority, RateBudget
from kiosk.teamup.sending.attempt import AttemptResult, DuplicateRefusal, attempt
from kiosk.teamup.sending.schedule import JobKind, SendSchedule
from tests.helpers.rawserver import RawServer, answer
from tests.teamup.endings import ELSEWHERE, ENDINGS, Class, Does, Ending, page
from tests.teamup.making import QUICK, a_checkin, a_client, utc_now

ROOT = Path(__file__).parents[3]
FILE = ROOT / "docs" / "classification.md"

CLASSES = {
    CheckinEvent.NOT_SENT: Class.NOT_DELIVERED,
    CheckinEvent.REFUSE: Class.REFUSED,
    CheckinEvent.NO_REPLY: Class.UNANSWERED,
    CheckinEvent.ACCEPT: Class.CONFIRMED,
}

ASKED_FOR = frozenset(
    {
        "dns-failure",
        "refused-connection",
        "tls-error",
        "timeout-connecting",
        "timeout-sending",
        "timeout-reading",
        "dropped-before",
        "dropped-within",
        "dropped-after",
        "truncated-201",
        "201-another-shape",
        "200-captive-portal",
        "301",
        "302",
        "303",
        "307",
        "308",
        "400-field-errors",
        "401",
        "403",
        "404",
        "409",
        "422",
        "429-seconds",
        "429-date",
        "429-no-header",
        "500",
        "502",
        "503",
        "504",
        "50-mb-body",
        "gzip-bomb",
        "byte-a-second",
    }
)
"""The endings that must be in the table, whatever else is."""


def _send(client: TeamUp, outbox: SqliteOutbox) -> AttemptResult:
    """Let one recorded check-in be sent, as the sender does it."""
    row = a_checkin("this")
    outbox.record(row, window=None)
    sending = outbox.move(row.id, CheckinEvent.SEND, at=utc_now())
    outcome = attempt(client, outbox, sending, DuplicateRefusal())
    outbox.move(row.id, outcome.event, at=utc_now(), **outcome.written())
    return outcome


def _does(outbox: SqliteOutbox, outcome: AttemptResult, ending: Ending) -> Does:
    """What the sender's schedule does next with this check-in, and with another that waits."""
    now = time.monotonic()
    lag_s = 60.0
    schedule = SendSchedule(
        Backoff(0.5, 60.0), random.Random(1), verify=True, lag_s=lag_s, workers=4
    )
    other = a_checkin("other", customer=4568)
    (waiting,), _ = schedule.next_jobs((other,), now)
    schedule.sent("this", outcome.failure, now)
    schedule.done(waiting)
    this = outbox.get("this")
    open_rows = () if this.state is CheckinState.CONFIRMED else (this,)
    jobs, _ = schedule.next_jobs((*open_rows, other), now)
    if schedule.breaker.tripped:
        assert this.state is CheckinState.RECORDED
        if schedule.breaker.paused_reason:
            assert "token" in schedule.breaker.paused_reason
            return Does.PAUSE_WITH_BANNER
        asked = schedule.breaker.due - now >= ending.retry_after_s > 0
        return Does.PAUSE_AS_ASKED if asked else Does.PAUSE
    assert "other" in [job.checkin.id for job in jobs], "somebody else is held up"
    match this.state:
        case CheckinState.CONFIRMED:
            return Does.NOTHING
        case CheckinState.REFUSED:
            assert not any(job.checkin.id == "this" for job in jobs)
            return Does.ASK_STAFF
        case CheckinState.UNANSWERED:
            schedule.done(next(job for job in jobs if job.checkin.id == "other"))
            later, _ = schedule.next_jobs((this,), now + lag_s)
            assert [(job.kind, job.final) for job in later] == [(JobKind.READ_BACK, True)]
            return Does.READ_BACK
        case _:
            due = schedule.next_jobs((this,), now)[1]
            assert due is not None
            assert due >= now + ending.retry_after_s
            return Does.WAIT_ALONE


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.id)
def test_ending(ending: Ending, outbox: SqliteOutbox) -> None:
    with ending.serve() as served:
        client = a_client(served.base_url, limits=ending.limits, token=ending.token)
        outcome = _send(client, outbox)
        client.close()
        assert served.posts() <= 1, "a POST must never be repeated by itself"
    row = outbox.get("this")
    assert CLASSES[outcome.event] is ending.means, outcome
    assert row.attempts == 1
    if ending.means is Class.CONFIRMED:
        assert (row.server_id, row.error) == (1, "")
    else:
        assert row.server_id is None
        assert row.error.endswith((".", "?")), row.error
        assert "s3cr3t" not in row.error
    if ending.says:
        assert ending.says.removesuffix(".") in row.error  # its full stop is that of the quotation
    assert _does(outbox, outcome, ending) is ending.does


def test_the_budget_is_used_up(outbox: SqliteOutbox) -> None:
    with RawServer(answer("201 Created", b"{}")) as server:
        budget = RateBudget(1)
        assert budget.acquire(Priority.CHECKIN)
        client = a_client(server.url, limits=QUICK, budget=budget)
        outcome = _send(client, outbox)
        client.close()
        assert server.connections == 0
    assert CLASSES[outcome.event] is Class.NOT_DELIVERED
    assert isinstance(outcome.failure, TooManyRequests)


def test_the_page_is_up_to_date() -> None:
    if os.environ.get("UPDATE_DOCS"):
        FILE.write_text(page(), encoding="utf-8")
    assert FILE.read_text(encoding="utf-8") == page(), "see the head of docs/classification.md"


def test_no_ending_is_missing() -> None:
    ids = [ending.id for ending in ENDINGS]
    assert len(ids) == len(set(ids))
    assert set(ids) >= ASKED_FOR
    assert {ending.means for ending in ENDINGS} == set(Class)
    assert {ending.does for ending in ENDINGS} == set(Does)


def test_every_line_has_a_test_that_exists() -> None:
    lines = re.findall(r"^\|.*`(tests/[^`]+)` \|$", FILE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(lines) == len(ENDINGS) + len(ELSEWHERE)
    ids = {ending.id for ending in ENDINGS}
    for line in lines:
        file, _, name = line.partition("::")
        function, _, case = name.rstrip("]").partition("[")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        found = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        assert function in found, line
        assert not case or case in ids, line
