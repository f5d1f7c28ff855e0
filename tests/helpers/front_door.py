"""A made-up gym at TeamUp's end and a kiosk's settings at this one, for tests of the whole."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.app.services import Services
from kiosk.app.venue import VenueClock
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import Checkin, CheckinState, VisitOutcome
from kiosk.core.identification.codes import Code
from kiosk.core.screen import states as screen
from kiosk.core.screen.transitions import TimeLimits
from kiosk.settings.load import load_settings
from kiosk.settings.schema import Settings
from kiosk.simulator.gym import Gym, GymCustomer, make_gym
from kiosk.simulator.server import Simulator
from kiosk.teamup.http.rate_budget import RateBudget
from kiosk.teamup.sync.sync import DirectorySyncer
from kiosk.ui.jobs import Jobs, ThreadJobs
from kiosk.ui.screen_controller import ScreenController
from kiosk.ui.sounds import Sound
from kiosk.ui.window import KioskWindow
from tests.helpers import fitting
from tests.helpers.kiosk_process import write_config

PATIENT = TimeLimits(looking_up=60_000, choosing=60_000, answer=60_000, result=60_000)
"""No state ends by itself while a test is looking."""


def todays_gym(members: int = 40) -> Gym:
    """A gym as it is today."""
    return make_gym(members, today=datetime.now(UTC).date())


def settings_at(simulator: Simulator, folder: Path, **sections: dict[str, Any]) -> Settings:
    """The settings of a kiosk at the simulated gym that keeps its data in `folder`."""
    return load_settings(write_config(folder, simulator, **sections))


class RecordingPlayer:
    """A `Player` that remembers what it was asked to play."""

    def __init__(self) -> None:
        self.meanings: list[Sound] = []

    def play(self, sound: Sound) -> None:
        """Remember `sound`."""
        self.meanings.append(sound)


class _MovedSignal(QObject):
    """Carries moved check-ins from the sender's thread to the GUI thread."""

    moved = Signal(object, bool)


class FrontDoor:
    """A shown window and its screen controller over the kiosk's real services; no camera.

    The sender runs, the directory is empty until `learn`. `close` at the end.
    """

    def __init__(
        self,
        qtbot: QtBot,
        settings: Settings,
        *,
        limits: TimeLimits = PATIENT,
        jobs: Callable[["FrontDoor"], Jobs] | None = None,
        clock: VenueClock | None = None,
        budget: RateBudget | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._qtbot = qtbot
        self._monotonic = monotonic
        self._moved_signal = _MovedSignal()
        self.told: list[tuple[Checkin, bool]] = []
        self.services = Services(
            settings, on_moved=self._moved, on_progress=lambda _: None, clock=clock, budget=budget
        )
        self.threads = ThreadJobs()
        self.heard = RecordingPlayer()
        self.window = KioskWindow(sounds=self.heard, find_me=settings.find_me.second_fact)
        self.window.allow_close()
        qtbot.addWidget(self.window, before_close_func=lambda _: self.close())
        self.controller = ScreenController(
            self.window,
            self.services.checkin_service,
            jobs(self) if jobs else self.threads,
            limits=limits,
            now=self.services.clock.now,
            on_recorded=self.services.sender.poke,
            find_me=self.services.find_me,
            note_lookup=self.services.visit_notes,
            monotonic=monotonic,
        )
        self._moved_signal.moved.connect(self.controller.moved)
        self.states: list[screen.ScreenState] = []
        self.controller.changed.connect(self.states.append)
        self.window.resize(800, 480)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.services.sender.start()

    def learn(self) -> None:
        """Fetch the directory."""
        services = self.services
        DirectorySyncer(
            services.teamup,
            services.directory,
            card_field=services.account.card_field,
            fact=services.account.fact,
            now=services.clock.now,
        ).run(lambda _: None, threading.Event())

    def hold_up(self, text: str) -> None:
        """Show a code to the kiosk, which sees it now."""
        self.controller.scan(Code(text, symbology="qr"), self._monotonic())

    def pass_of(self, customer: GymCustomer) -> str:
        """Return the member pass of `customer`."""
        return self.services.keys.make(CustomerId(customer.id))

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until `true`."""
        self._qtbot.waitUntil(true)

    def until_outcome(self, outcome: VisitOutcome) -> screen.Result:
        """Wait for a result of that kind, and return it."""
        self.until(lambda: getattr(self.controller.state, "outcome", None) is outcome)
        state = self.controller.state
        assert isinstance(state, screen.Result)
        return state

    def until_state(self, kind: type[screen.ScreenState]) -> None:
        """Wait for a state of that kind."""
        self.until(lambda: isinstance(self.controller.state, kind))

    def until_booked(self, *states: CheckinState) -> None:
        """Wait until the outbox holds check-ins in exactly these states."""
        outbox = self.services.outbox
        self.until(lambda: [row.state for row in outbox.all()] == list(states))

    @property
    def words(self) -> str:
        """Everything that can be read on the screen, one text a line."""
        return "\n".join(fitting.texts(self.window.current))

    def close(self) -> None:
        """End everything; it is done before the window is taken away, at the latest."""
        self.threads.close()
        self.controller.stop()
        self.services.stop()

    def _moved(self, checkin: Checkin, already_there: bool) -> None:
        self._moved_signal.moved.emit(checkin, already_there)
        self.told.append((checkin, already_there))


class OpenDoor(Protocol):
    """Opens a front door; `knows` says whether the directory is there already."""

    def __call__(
        self,
        *,
        limits: TimeLimits = PATIENT,
        jobs: Callable[[FrontDoor], Jobs] | None = None,
        knows: bool = True,
        **sections: dict[str, Any],
    ) -> FrontDoor:
        """Return it, shown and running."""
