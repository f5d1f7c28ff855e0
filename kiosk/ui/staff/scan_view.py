"""One kept scan, opened: a code nobody was found for while TeamUp could not be asked."""

from PySide6.QtCore import Signal

from kiosk.core.errors import KioskError, UnknownCheckin
from kiosk.core.ports import KeptScan
from kiosk.ui.isolation import beside
from kiosk.ui.kit import Kind
from kiosk.ui.palette import Meaning, Tone
from kiosk.ui.sentences import error_words
from kiosk.ui.staff.checkin_rows import needs_staff
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.rows import Chip
from kiosk.ui.staff.steps import scan_reasons
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import short_code, source_word, time_text, translate

_LONGEST = 200


class ScanView(Detail):
    """Shows a kept scan, looks its member up again, or takes it off the list.

    Signals: `changed()` and `done(sentence)` when it was taken off; `stale(sentence)` when it was
    gone already; `find_wanted(scan)` when its member is to be chosen.
    """

    changed = Signal()
    done = Signal(str)
    stale = Signal(str)
    find_wanted = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__("scan")
        self._tools = tools

    def show_scan(self, scan: KeptScan) -> None:
        """Show `scan`."""
        self.clear()
        chip = Chip(translate("Staff", "Kept scan"), Tone.DESK, "scanner")
        self.set_head(short_code(scan.code), chip)
        self.add_fact(
            translate("Staff", "What it means"),
            translate(
                "Staff",
                "Nobody was known under this code, and TeamUp could not be asked. It is tried "
                "again by itself when the list of members is fetched.",
            ),
        )
        if needs_staff(scan, self._tools.now()):
            self.add_fact(
                translate("Staff", "What to do"),
                translate(
                    "Staff",
                    "Nobody was found for a day. Choose whose it is, and the visit counts on the "
                    "day of the scan; or dismiss it.",
                ),
            )
        self.add_fact(translate("Staff", "Code"), short_code(scan.code, _LONGEST))
        scanned = time_text(scan.scanned_at, self._tools.now())
        parts = (scanned, source_word(scan.code.source), scan.code.symbology)
        self.add_fact(translate("Staff", "Scanned"), beside(parts))
        self.add_action(
            translate("Staff", "Choose the member"),
            name="find_member",
            kind=Kind.PRIMARY,
            icon="search",
            on_click=lambda: self.find_wanted.emit(scan),
        )
        self.add_action(
            translate("Staff", "Dismiss"),
            name="dismiss",
            kind=Kind.PLAIN,
            icon="cross",
            on_click=lambda: self._ask(scan),
        )

    def _ask(self, scan: KeptScan) -> None:
        self._tools.sheets.ask_reason(
            translate("Staff", "Why is it dismissed?"),
            scan_reasons(),
            lambda why: self._dismiss(scan, why),
        )

    def _dismiss(self, scan: KeptScan, why: str) -> None:
        desk, at = self._tools.desk, self._tools.now()
        self.set_busy(True)
        self._tools.calls.run(
            lambda: desk.dismiss_scan(scan.id, why=why, at=at),
            lambda _: self.done.emit(translate("Staff", "The scan was dismissed.")),
            self._trouble,
            anyway=self.changed.emit,
        )

    def _trouble(self, error: KioskError) -> None:
        self.set_busy(False)
        if isinstance(error, UnknownCheckin):
            self.stale.emit(error_words(error))
        else:
            self.notice.say(error_words(error), Meaning.REFUSED)
