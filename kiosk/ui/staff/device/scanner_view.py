"""The scanner test: the bytes that arrived, and how they were parsed."""

from collections.abc import Callable
from typing import Final

from kiosk.core.device_page import ScannerReport
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.scanner_input import ScannerInput, readable_bytes
from kiosk.core.staff import RecognisedCode
from kiosk.ui.kit import Label
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import format_text
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import LiveDetail
from kiosk.ui.staff.device.texts import code_kind_text, parse_flag_text, scanner_chip
from kiosk.ui.staff.texts import breakable, short_code, source_text, translate

_LONGEST: Final = 400


class ScannerView(LiveDetail):
    """Shows the scan that came last, and how the scanner on a serial line is.

    Nobody is checked in by it. `report` tells of that scanner; None: there is to be none.
    """

    def __init__(self, context: PageContext, report: Callable[[], ScannerReport | None]) -> None:
        super().__init__("device_scanner")
        self._context = context
        self._report = report
        self._trouble: Label | None = None

    def clear(self) -> None:
        """Take everything away."""
        self._trouble = None
        super().clear()

    def refresh(self) -> None:
        """Tell how the scanner on a serial line is now: it may be unplugged, or back."""
        report = self._report()
        self.set_head(translate("Staff", "Scanner test"), scanner_chip(report))
        if report is not None and self._trouble is not None:
            self._trouble.setText(message_text(report.trouble) or translate("Staff", "None"))
            self._trouble.set_tone(Tone.DESK if report.trouble else Tone.PLAIN)

    def open(self) -> None:
        """Wait for a scan."""
        self.clear()
        if (report := self._report()) is not None:
            self.add_fact(translate("Staff", "Serial line"), _breakable(report.device))
            self._trouble = self.add_fact(translate("Staff", "Trouble"), "")
        self.refresh()
        self.notice.show_message(
            translate(
                "Staff",
                "Scan something, with a hand scanner or before the camera. Nobody is checked in.",
            ),
            Meaning.NOTE,
        )

    def scanned(self, scan: ScannerInput | Code) -> None:
        """Show what a hand scanner sent, or what the camera read."""
        code = scan.code if isinstance(scan, ScannerInput) else scan
        desk, today = self._context.desk, self._context.now().date()
        self._context.calls.run(
            lambda: desk.recognise(code, today),
            lambda recognised: self._show(scan, code, recognised),
            self._failed,
        )

    def show_switched_off(self, kind: Symbology) -> None:
        """Tell that the camera sees a code of a kind that is not read, and how it would be."""
        self.open()
        self.add_fact(translate("Staff", "Source"), source_text(Source.CAMERA))
        self.add_fact(translate("Staff", "Kind of code"), kind.proper_name)
        words = translate(
            "Staff",
            'Codes of this kind are switched off. To have them read, add "{key}" to '
            "scanner.symbologies in the configuration.",
        )
        self.notice.show_message(format_text(words, key=kind.value), Meaning.DESK)

    def _show(self, scan: ScannerInput | Code, code: Code, recognised: RecognisedCode) -> None:
        self.open()
        kind = code.symbology or translate("Staff", "Not told")
        if isinstance(scan, ScannerInput):
            arrived = readable_bytes(scan.raw)
            self.add_fact(translate("Staff", "Arrived"), _breakable(arrived))
            kind = f"{kind} ({scan.aim})" if scan.aim else kind
            facts = [parse_flag_text(fact) for fact in scan.flags]
            self.add_fact(
                translate("Staff", "Understood"),
                "\n".join(facts) or translate("Staff", "The code alone, as it is"),
            )
        self.add_fact(translate("Staff", "Source"), _source(code))
        self.add_fact(translate("Staff", "Kind of code"), kind)
        text = short_code(code, _LONGEST)
        empty = translate("Staff", "Empty")
        self.add_fact(translate("Staff", "Text"), _breakable(text) or empty)
        meaning = code_kind_text(code, recognised)
        self.add_fact(translate("Staff", "It is"), meaning)
        names = "\n".join(record.customer.full_name for record in recognised.people)
        self.add_fact(
            translate("Staff", "Whose"),
            names or translate("Staff", "Nobody's that is known here"),
            Tone.GOOD if names else Tone.DESK,
        )

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)


def _source(code: Code) -> str:
    if code.source is Source.SERIAL:
        return translate("Staff", "Hand scanner on a serial line")
    if code.source is Source.KEYBOARD:
        return translate("Staff", "Hand scanner that types")
    engine = f" ({code.engine})" if code.engine else ""
    return f"{source_text(code.source)}{engine}"


def _breakable(text: str) -> str:
    """Return `text`, cut when very long, with places at which a line may end."""
    return breakable(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
