"""Blocking calls of the staff area, and the context every staff page is given.

Answers that come after the area was locked change nothing on the screen.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from kiosk.core.errors import KioskError
from kiosk.core.staff import StaffService
from kiosk.ui.jobs import Jobs
from kiosk.ui.passes import PassPrinter
from kiosk.ui.staff.dialogs import ActionQuestion, Dialogs
from kiosk.ui.staff.texts import translate

T = TypeVar("T")


class StaffCalls:
    """`Jobs` whose results are discarded once the page that asked has been cleared.

    What was written to disk stays written, so `anyway` is called all the same, for as long as
    `owner` lives.
    """

    def __init__(self, jobs: Jobs, owner: QObject) -> None:
        self._jobs = jobs
        self._owner = owner
        self._generation = 0

    def discard_answers(self) -> None:
        """Discard the results of all calls under way."""
        self._generation += 1

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[KioskError], None],
        *,
        anyway: Callable[[], None] | None = None,
    ) -> None:
        """Call `work` elsewhere, then `done` or `failed` here unless discarded in between.

        `anyway` is called when `work` succeeded, discarded or not.
        """
        generation = self._generation

        def finish(result: T) -> None:
            if anyway is not None and Shiboken.isValid(self._owner):
                anyway()
            if generation == self._generation:
                done(result)

        def fail(error: KioskError) -> None:
            if generation == self._generation:
                failed(error)

        self._jobs.run(work, finish, fail)


class LatestCall(Generic[T]):
    """One call in flight; of those asked for meanwhile, only the newest is made.

    So a list that reloads on every key press never falls behind the typing, and answers come in
    the order of the questions.
    """

    def __init__(
        self, jobs: Jobs, done: Callable[[T], None], failed: Callable[[KioskError], None]
    ) -> None:
        self._jobs = jobs
        self._done = done
        self._failed = failed
        self._waiting: Callable[[], T] | None = None
        self._busy = False
        self._wanted = True

    @property
    def busy(self) -> bool:
        """Whether a call is in flight."""
        return self._busy

    def ask(self, work: Callable[[], T]) -> None:
        """Call `work` elsewhere, now or when the call in flight has ended."""
        if self._busy:
            self._waiting = work
        else:
            self._start(work)

    def forget(self) -> None:
        """Discard the result of the call in flight, and make no other."""
        self._waiting = None
        self._wanted = False

    def _start(self, work: Callable[[], T]) -> None:
        self._busy = True
        self._wanted = True
        self._jobs.run(work, self._on_result, self._on_error)

    def _on_result(self, result: T) -> None:
        if self._next():
            self._done(result)

    def _on_error(self, error: KioskError) -> None:
        if self._next():
            self._failed(error)

    def _next(self) -> bool:
        """Start the next call, if any; return whether the result that came is still wanted."""
        wanted = self._wanted
        self._busy = False
        if (work := self._waiting) is not None:
            self._waiting = None
            self._start(work)
        return wanted


@dataclass(frozen=True, slots=True)
class PageContext:
    """The desk, the way to call it off the GUI thread, the time at the venue, and questions.

    `printer` prints passes; None: they are not printed here. `enter_owner_pin` locks the area and
    asks for a PIN.
    """

    desk: StaffService
    jobs: Jobs
    calls: StaffCalls
    now: Callable[[], datetime]
    dialogs: Dialogs
    printer: PassPrinter | None = None
    enter_owner_pin: Callable[[], None] = lambda: None

    def owner_only(self, do: Callable[[], None]) -> None:
        """Call `do` if the owner is here; else say whose PIN is needed, and offer to ask for it."""
        if self.desk.identity.is_owner:
            do()
            return
        question = ActionQuestion(
            translate("Staff", "Only for the owner"),
            translate(
                "Staff",
                "This needs the owner's PIN. The staff area locks, and whoever has that PIN can "
                "type it.",
            ),
            translate("Staff", "Type the owner's PIN"),
        )
        self.dialogs.confirm(question, self.enter_owner_pin)
