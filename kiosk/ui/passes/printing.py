"""Passes to the printer of this computer, without a dialog: that is a way out of the kiosk."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.core.errors import KioskError
from kiosk.core.sentences import say
from kiosk.ui.passes.face import Branding, Face
from kiosk.ui.passes.sheet import Layout, paint_sheets


def default_printer() -> QPrinter | None:
    """Return the printer the system calls the default one, or None. May block on the network."""
    info = QPrinterInfo.defaultPrinter()
    return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)


class PassPrinter:
    """Prints passes, one A6 page each, on the default printer. To be called off the GUI thread.

    `gym` tells what the gym is called now; `printer` gives the printer (None: there is none).
    """

    def __init__(
        self,
        gym: Callable[[], Branding],
        printer: Callable[[], QPrinter | None] = default_printer,
    ) -> None:
        self._gym = gym
        self._printer = printer

    def print_pass(self, face: Face) -> None:
        """Print one pass. Raises `KioskError` when there is no printer, or it takes nothing."""
        printer = self._printer()
        if printer is None:
            raise KioskError(
                say(
                    "This computer has no default printer; set one up, or make a file with "
                    "`{command}`.",
                    command=f"kiosk pass {face.number} -o pass.pdf",
                )
            )
        printer.setDocName(f"Pass {face.number}")
        paint_sheets(printer, [face], Layout.PAGE, self._gym())
        if printer.printerState() is QPrinter.PrinterState.Error:
            raise KioskError(
                say("The printer did not take the pass; look at the printer, try again.")
            )
