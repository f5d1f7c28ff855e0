"""What every staff page is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.staff import StaffDesk
from kiosk.ui.jobs import Jobs
from kiosk.ui.passes import PassPrinter
from kiosk.ui.staff.calls import Calls
from kiosk.ui.staff.sheets import Sheets


@dataclass(frozen=True, slots=True)
class Tools:
    """The desk, the way to call it off the GUI thread, the time at the venue, and questions.

    `printer` prints passes; None: they are not printed here.
    """

    desk: StaffDesk
    jobs: Jobs
    calls: Calls
    now: Callable[[], datetime]
    sheets: Sheets
    printer: PassPrinter | None = None
