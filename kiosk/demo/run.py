"""`kiosk demo`: the composition root of simulator, kiosk and made-up members."""

import logging
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from pydantic import SecretStr
from rich.console import Console

from kiosk.app.application import SignalShutdown, application
from kiosk.app.kiosk import Kiosk
from kiosk.app.log_files import log_to
from kiosk.demo.camera_feed import CameraFeed
from kiosk.demo.display import VIRTUAL_SIZE, display, exit_on_signals
from kiosk.demo.driver import DemoDriver, DemoVisit, print_table
from kiosk.demo.members import DemoMembers
from kiosk.scan.capture.sources import FeedSource, cameras
from kiosk.settings.schema import (
    DataSection,
    MembersSection,
    OutboxSection,
    ScreenSection,
    Settings,
    StaffSection,
    TeamUpSection,
)
from kiosk.simulator.gym import Gym, make_gym
from kiosk.simulator.server import Simulator
from kiosk.store.staff_pin import hash_pin

STAFF_PIN = "2468"
ONE_ROUND = 12  # visits of a demo nobody watches: one of each kind


def run_demo(visits: int | None, *, members: int) -> int:
    """Run the demo; return 0 when everything went as the made-up gym expects, else 1.

    With `visits` it ends by itself after that many; without a display, after one round. A SIGTERM
    or SIGINT before the windows are up raises `SystemExit`, and leaves nothing behind.
    """
    console = Console()
    log_to(None, logging.WARNING)
    with ExitStack() as stack:
        stack.enter_context(exit_on_signals())
        where = stack.enter_context(display())
        data = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="turnstile-")))
        pictures = stack.enter_context(_pictures()) if where else None
        if where:
            console.print(f"{where[0].upper()}{where[1:]}; screenshots go to {pictures}")
            visits = visits or ONE_ROUND
        gym = make_gym(members, today=datetime.now(UTC).date())
        simulator = stack.enter_context(Simulator(gym))
        return _Demo(simulator, gym, data, pictures, console).run(visits)


@contextmanager
def _pictures() -> Iterator[Path]:
    """Make a folder for screenshots, which stays when there are any."""
    folder = Path(tempfile.mkdtemp(prefix="turnstile-demo-"))
    try:
        yield folder
    finally:
        if not any(folder.iterdir()):
            folder.rmdir()


class _Demo:
    def __init__(
        self,
        simulator: Simulator,
        gym: Gym,
        data: Path,
        pictures: Path | None,
        console: Console,
    ) -> None:
        self._simulator = simulator
        self._gym = gym
        self._data = data
        self._pictures = pictures
        self._console = console
        self._shown: set[str] = set()

    def run(self, visits: int | None) -> int:
        app = application()
        signals = SignalShutdown(app)  # from here on a signal ends the loop, however early it comes
        made_up = visits is not None or not cameras()
        source = FeedSource() if made_up else None
        kiosk = Kiosk(demo_settings(self._simulator, self._gym, self._data), feed=source)
        feed = CameraFeed(source.push) if source is not None else None
        members = DemoMembers(self._gym, kiosk.services.keys)
        driver = None
        if feed is not None:
            driver = DemoDriver(
                kiosk,
                feed,
                members.planned_visits(),
                limit=visits,
                on_screen=lambda name: self._screenshot(kiosk, name),
            )
            if visits is not None:
                driver.finished.connect(lambda: app.exit(0))
        else:
            self._save_codes(members)
        self._announce()
        # Somebody else checked this one in at the desk, so TeamUp knows and the kiosk does not.
        self._simulator.check_in(self._gym.character("already_in").id)
        kiosk.leave_wanted.connect(lambda: app.exit(0))
        kiosk.restart_wanted.connect(lambda: app.exit(0))  # a demo is over when it is over
        kiosk.window.allow_close()
        kiosk.window.resize(*VIRTUAL_SIZE)
        kiosk.window.show()
        kiosk.start()
        if driver is not None:
            driver.start()
        try:
            app.exec()
        finally:
            signals.stop()
            if driver is not None:
                driver.stop()
            kiosk.stop()
        return self._report(driver.visits if driver is not None else [], visits)

    def _save_codes(self, members: DemoMembers) -> None:
        """Make pictures to hold up to a real camera, on a phone or printed."""
        folder = Path(tempfile.mkdtemp(prefix="turnstile-codes-"))
        for number, planned in enumerate(islice(members.planned_visits(), ONE_ROUND), start=1):
            planned.held.image.save(str(folder / f"{number:02d}-{planned.outcome.value}.png"))
        self._console.print(f"There is a camera: hold up one of the pictures in {folder}.")

    def _announce(self) -> None:
        self._console.print(
            f"TeamUp is simulated at {self._simulator.base_url}, with {len(self._gym.customers)} "
            f"made-up customers. Staff PIN: {STAFF_PIN}"
        )

    def _screenshot(self, kiosk: Kiosk, name: str) -> None:
        """Keep a screenshot of each screen the first time it is shown."""
        if self._pictures is None or name in self._shown:
            return
        self._shown.add(name)
        file = self._pictures / f"{len(self._shown):02d}-{name.lower()}.png"
        kiosk.window.grab().save(str(file))

    def _report(self, visits: list[DemoVisit], wanted: int | None) -> int:
        if wanted is None and visits and visits[-1].outcome is None:
            visits = visits[:-1]  # the window was closed in the middle of a visit
        if not visits:
            return 0 if wanted is None else 1
        print_table(visits, self._console)
        self._console.print(
            f"{len(self._simulator.checkins) - 1} check-ins reached the simulated TeamUp."
        )
        if self._pictures is not None:
            self._console.print(f"Screenshots are in {self._pictures}")
        if wanted is None:
            return 0  # whoever watched may have touched the screen, too
        return 0 if len(visits) == wanted and all(v.as_expected for v in visits) else 1


def demo_settings(simulator: Simulator, gym: Gym, data: Path) -> Settings:
    """Return the configuration of a kiosk at the simulated gym.

    It is put together from whole sections, because `Settings(...)` would mix in what the
    environment says of somebody's real kiosk.
    """
    return Settings.model_construct(
        teamup=TeamUpSection(
            base_url=simulator.base_url,
            token=SecretStr(simulator.token),
            provider_id=gym.provider_id,
            venue_id=gym.venue_id,
        ),
        members=MembersSection(card_field=gym.card_field),
        outbox=OutboxSection(readback_lag_s=3),
        screen=ScreenSection(result_seconds=2.5),
        staff=StaffSection(pin_hash=hash_pin(STAFF_PIN)),
        data=DataSection(dir=str(data), journal_dirs=(str(data / "journal"),)),
    )
