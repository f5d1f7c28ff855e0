"""Work off the GUI thread: results, known errors and bugs come back; nothing after closing."""

import logging
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.errors import KioskError, StoreError
from kiosk.ui.jobs import ThreadJobs
from tests.helpers.patience import PATIENCE_S


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[ThreadJobs]:
    assert qapp is not None
    made = ThreadJobs(workers=2)
    yield made
    made.close()


class Answers:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[KioskError] = []
        self.threads: set[threading.Thread] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.current_thread())

    def failed(self, error: KioskError) -> None:
        self.errors.append(error)
        self.threads.add(threading.current_thread())


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot, jobs: ThreadJobs) -> None:
    answers = Answers()
    worked_on: list[threading.Thread] = []

    def work() -> int:
        worked_on.append(threading.current_thread())
        return 7

    jobs.run(work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: answers.results == [7])

    assert answers.threads == {threading.main_thread()}
    assert worked_on != [threading.main_thread()]
    assert answers.errors == []


def test_a_known_error_comes_back_as_it_was_raised(qtbot: QtBot, jobs: ThreadJobs) -> None:
    answers = Answers()
    trouble = StoreError("The disk is full; free some space.")

    def work() -> None:
        raise trouble

    jobs.run(work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: bool(answers.errors))

    assert answers.errors == [trouble]
    assert answers.threads == {threading.main_thread()}
    assert answers.results == []


def test_a_bug_is_logged_and_told_as_a_sentence(
    qtbot: QtBot, jobs: ThreadJobs, caplog: pytest.LogCaptureFixture
) -> None:
    answers = Answers()

    def broken() -> None:
        raise KeyError("missing")

    with caplog.at_level(logging.ERROR, logger="kiosk.ui.jobs"):
        jobs.run(broken, answers.done, answers.failed)
        qtbot.waitUntil(lambda: bool(answers.errors))

    assert "went wrong inside the kiosk" in str(answers.errors[0])
    assert "missing" not in str(answers.errors[0])
    assert "KeyError" in caplog.text


def test_many_jobs_run_beside_each_other(qtbot: QtBot, jobs: ThreadJobs) -> None:
    answers = Answers()
    together = threading.Barrier(2, timeout=PATIENCE_S)

    for _ in range(2):
        jobs.run(together.wait, answers.done, answers.failed)
    qtbot.waitUntil(lambda: len(answers.results) == 2)

    assert answers.errors == []


@pytest.mark.usefixtures("qapp")
def test_closing_waits_for_the_work_and_calls_nobody_back() -> None:
    jobs = ThreadJobs(workers=1)
    answers = Answers()
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(PATIENCE_S)
        ended.set()

    jobs.run(work, answers.done, answers.failed)
    assert begun.wait(PATIENCE_S)
    go_on.set()
    jobs.close()
    QCoreApplication.processEvents()

    assert ended.is_set()
    assert answers.results == []


@pytest.mark.usefixtures("qapp")
def test_after_closing_nothing_is_begun() -> None:
    jobs = ThreadJobs(workers=1)
    jobs.close()
    begun: list[bool] = []

    jobs.run(lambda: begun.append(True), lambda _: None, lambda _: None)
    QCoreApplication.processEvents()

    assert begun == []


@pytest.mark.usefixtures("qapp")
def test_finishing_lets_jobs_begin_further_jobs() -> None:
    jobs = ThreadJobs(workers=1)
    done: list[str] = []

    def fail(error: KioskError) -> None:
        raise AssertionError(error)

    def recorded(what: str) -> None:
        done.append(what)

    def looked_up(what: str) -> None:
        done.append(what)
        jobs.run(lambda: "recorded", recorded, fail)

    jobs.run(lambda: "looked up", looked_up, fail)
    assert jobs.finish(PATIENCE_S)
    jobs.close()
    assert done == ["looked up", "recorded"]


@pytest.mark.usefixtures("qapp")
def test_finishing_says_when_there_was_no_time() -> None:
    jobs = ThreadJobs(workers=1)
    go_on = threading.Event()
    jobs.run(lambda: go_on.wait(PATIENCE_S), lambda _: None, lambda _: None)
    assert not jobs.finish(0.05)
    go_on.set()
    jobs.close()


class _Asker:
    """What asks for work, as a page of the staff area does, and is gone before the answer."""

    gone_on: ClassVar[list[threading.Thread]] = []

    def __del__(self) -> None:
        self.gone_on.append(threading.current_thread())

    def ask(self, jobs: ThreadJobs, *, trouble: bool) -> None:
        jobs.run(lambda: self._work(trouble), self._done, self._failed)

    def _work(self, trouble: bool) -> None:
        if trouble:
            raise StoreError("The disk is full; free some space.")

    def _done(self, _result: object) -> None: ...

    def _failed(self, _error: KioskError) -> None: ...


@pytest.mark.parametrize("trouble", [False, True])
def test_what_asked_is_let_go_of_on_the_gui_thread(
    qtbot: QtBot, jobs: ThreadJobs, trouble: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_on: list[threading.Thread] = []
    monkeypatch.setattr(_Asker, "gone_on", gone_on)
    many = 300
    for _ in range(many):
        _Asker().ask(jobs, trouble=trouble)
    qtbot.waitUntil(lambda: len(gone_on) == many)
    assert set(gone_on) == {threading.main_thread()}


def test_more_than_can_be_done_fails_at_once_and_what_was_taken_on_is_done(
    qtbot: QtBot, jobs: ThreadJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.ui.jobs._MOST_OPEN", 5)
    answers, go = Answers(), threading.Event()
    for _ in range(8):
        jobs.run(lambda: go.wait(PATIENCE_S), answers.done, answers.failed)
    assert answers.errors == []  # never within the call: whoever asks is not ready for an answer
    qtbot.waitUntil(lambda: len(answers.errors) == 3)
    assert "too much to do" in answers.errors[0].sentence
    assert answers.threads == {threading.main_thread()}
    go.set()
    qtbot.waitUntil(lambda: len(answers.results) == 5)
    jobs.run(lambda: True, answers.done, answers.failed)
    qtbot.waitUntil(lambda: len(answers.results) == 6)
