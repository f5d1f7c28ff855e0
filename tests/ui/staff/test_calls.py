"""Answers that come late, and questions asked faster than they are answered."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from kiosk.core.errors import KioskError
from kiosk.ui.staff.calls import LatestCall, StaffCalls

T = TypeVar("T")


class Waiting:
    """`Jobs` that are done when the test says so, in the order they came."""

    def __init__(self) -> None:
        self.queue: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        def job() -> None:
            try:
                result = work()
            except KioskError as error:
                failed(error)
            else:
                done(result)

        self.queue.append(job)

    def step(self) -> None:
        """Do the oldest."""
        self.queue.pop(0)()


def fail() -> str:
    raise KioskError("no")


def test_an_answer_arrives() -> None:
    jobs, got = Waiting(), list[object]()
    calls = StaffCalls(jobs, QObject())
    calls.run(lambda: 1, got.append, got.append, anyway=lambda: got.append("written"))
    jobs.step()

    assert got == ["written", 1]


def test_a_dropped_answer_only_tells_that_it_was_written() -> None:
    jobs, got = Waiting(), list[object]()
    owner = QObject()
    calls = StaffCalls(jobs, owner)
    calls.run(lambda: 1, got.append, got.append, anyway=lambda: got.append("written"))
    calls.run(fail, got.append, got.append, anyway=lambda: got.append("written"))
    calls.discard_answers()
    jobs.step()
    jobs.step()

    assert got == ["written"]


def test_nobody_is_told_once_the_owner_is_gone() -> None:
    jobs, got = Waiting(), list[object]()
    owner = QObject()
    calls = StaffCalls(jobs, owner)
    calls.run(lambda: 1, got.append, got.append, anyway=lambda: got.append("written"))
    calls.discard_answers()
    Shiboken.delete(owner)
    jobs.step()

    assert got == []


def test_of_those_asked_meanwhile_only_the_newest_is_called() -> None:
    jobs, got = Waiting(), list[object]()
    called: list[int] = []
    newest = LatestCall[None](jobs, got.append, got.append)
    for number in range(5):
        newest.ask(lambda number=number: called.append(number))  # type: ignore[misc]
    assert len(jobs.queue) == 1
    while jobs.queue:
        jobs.step()

    assert called == [0, 4]
    assert got == [None, None]


def test_the_result_of_a_forgotten_call_is_discarded() -> None:
    jobs, got = Waiting(), list[object]()
    newest = LatestCall[str](jobs, got.append, got.append)
    newest.ask(lambda: "old")
    newest.ask(lambda: "waiting")
    newest.forget()
    jobs.step()
    assert jobs.queue == []

    newest.ask(lambda: "new")
    jobs.step()
    assert got == ["new"]


def test_a_question_after_forgetting_waits_for_the_call_under_way() -> None:
    jobs, got = Waiting(), list[object]()
    newest = LatestCall[str](jobs, got.append, got.append)
    newest.ask(lambda: "old")
    newest.forget()
    newest.ask(lambda: "new")
    jobs.step()
    jobs.step()

    assert got == ["new"]


def test_after_an_error_the_next_question_is_asked() -> None:
    jobs, got = Waiting(), list[object]()
    newest = LatestCall[str](jobs, got.append, lambda error: got.append(str(error)))
    newest.ask(fail)
    newest.ask(lambda: "next")
    jobs.step()
    jobs.step()

    assert got == ["no", "next"]
