"""The scanner test: the bytes that arrived, and how they were parsed."""

from collections.abc import Callable
from typing import Final

from kiosk.core.device_page import ReaderControl, ScannerReport
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.reader_format import ReaderFormat, fitting_formats
from kiosk.core.identification.scanner_input import (
    ParseFlag,
    RejectedInput,
    Rejection,
    ScannerInput,
    readable_bytes,
)
from kiosk.core.staff import RecognisedCode
from kiosk.ui.kit import ButtonKind, Label
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import format_text
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import LiveDetail
from kiosk.ui.staff.device.texts import (
    code_kind_text,
    layout_text,
    parse_flag_text,
    rejection_text,
    scanner_chip,
)
from kiosk.ui.staff.texts import breakable, short_code, source_text, translate

_LONGEST: Final = 400
_MOST_READINGS: Final = 5
_MOST_CARDS: Final = 3
"""After so many cards the simplest of the formats that fit is taken."""


class ScannerView(LiveDetail):
    """Shows the scan that came last, or why keys were none, and learns a card reader's numbers.

    Nobody is checked in by it. `report` tells of the scanner on a serial line; None: there is to be
    none. `reader` is None where no reader types.
    """

    def __init__(
        self,
        context: PageContext,
        report: Callable[[], ScannerReport | None],
        reader: ReaderControl | None = None,
    ) -> None:
        super().__init__("device_scanner")
        self._context = context
        self._report = report
        self._reader = reader
        self._trouble: Label | None = None
        self._torn: RejectedInput | None = None
        self._cards: list[tuple[str, str]] = []
        """What was read of the reader that is learned, with the numbers those cards have."""

    def clear(self) -> None:
        """Take everything away."""
        self._trouble = None
        super().clear()

    def forget(self) -> None:
        """Forget the cards of a reader that is being learned."""
        self._cards.clear()
        self._torn = None

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
        if self._reader is not None and (written := self._reader.format()):
            self.add_fact(translate("Staff", "Card reader"), _breakable(written))
            self.add_action(
                translate("Staff", "Stop converting its numbers"),
                name="forget_reader",
                kind=ButtonKind.PLAIN,
                icon="cross",
                on_click=lambda: self._use_format("", ""),
            )
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

    def show_rejected(self, rejected: RejectedInput) -> None:
        """Tell that keys were taken for no scan, and why."""
        self.open()
        self._torn = rejected if rejected.reason is Rejection.PAUSE else None
        self.add_fact(translate("Staff", "Arrived"), _breakable(rejected.text))
        self.add_fact(translate("Staff", "Thrown away"), rejection_text(rejected), Tone.DESK)
        self.add_fact(translate("Staff", "Source"), translate("Staff", "Hand scanner that types"))
        self.notice.show_message(translate("Staff", "This was taken for no scan."), Meaning.DESK)

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
            if scan.layout:
                self.add_fact(translate("Staff", "Keyboard"), layout_text(scan.layout))
            self._add_torn()
        self.add_fact(translate("Staff", "Source"), _source(code))
        self.add_fact(translate("Staff", "Kind of code"), kind)
        text = short_code(code, _LONGEST)
        empty = translate("Staff", "Empty")
        self.add_fact(translate("Staff", "Text"), _breakable(text) or empty)
        if code.other_readings:
            others = "\n".join(code.other_readings[:_MOST_READINGS])
            self.add_fact(translate("Staff", "Other readings"), _breakable(others))
        meaning = code_kind_text(code, recognised)
        self.add_fact(translate("Staff", "It is"), meaning)
        names = "\n".join(record.customer.full_name for record in recognised.people)
        self.add_fact(
            translate("Staff", "Whose"),
            names or translate("Staff", "Nobody's that is known here"),
            Tone.GOOD if names else Tone.DESK,
        )
        reads = (code.text, *code.other_readings)
        if isinstance(scan, ScannerInput) and ParseFlag.READER_FORMAT in scan.flags:
            reads = code.other_readings  # the text is what the format in use made of one of them
        if self._reader is not None and code.source is Source.KEYBOARD and code.text:
            self.add_action(
                translate("Staff", "Learn this card reader"),
                name="learn_reader",
                kind=ButtonKind.PLAIN,
                icon="scanner",
                on_click=lambda: self._ask_number(reads),
            )

    def _add_torn(self) -> None:
        if self._torn is not None:
            lost = f"{self._torn.text}\n{rejection_text(self._torn)}"
            self.add_fact(translate("Staff", "Thrown away before it"), _breakable(lost), Tone.DESK)
            self._torn = None

    def _ask_number(self, reads: tuple[str, ...]) -> None:
        self._context.dialogs.ask_text(
            translate("Staff", "Which number is this card known by?"),
            translate("Staff", "Number"),
            translate("Staff", "Learn"),
            lambda known: self._learn(reads, known),
        )

    def _learn(self, reads: tuple[str, ...], known: str) -> None:
        cards = list(self._cards)

        def fitting() -> tuple[str, tuple[ReaderFormat, ...]]:
            for read in reads:
                if formats := fitting_formats([*cards, (read, known)]):
                    return read, formats
            return reads[0], ()

        self._context.calls.run(
            fitting, lambda found: self._learned(*found, known=known), self._failed
        )

    def _learned(self, read: str, formats: tuple[ReaderFormat, ...], *, known: str) -> None:
        self._cards.append((read, known))
        if not formats:
            self.forget()
            words = translate(
                "Staff",
                "No known way leads from {read} to {known}. Check the number, or enter the cards "
                "in TeamUp as they are read.",
            )
            self.notice.show_message(format_text(words, read=read, known=known), Meaning.DESK)
        elif len(formats) > 1 and len(self._cards) < _MOST_CARDS:
            words = translate(
                "Staff", "More than one way leads from {read} to {known}. Hold up another card."
            )
            self.notice.show_message(format_text(words, read=read, known=known), Meaning.NOTE)
        else:
            words = translate("Staff", "Learned: from now on {read} is card {known}.")
            self._use_format(str(formats[0]), format_text(words, read=read, known=known))

    def _use_format(self, written: str, words: str) -> None:
        reader = self._reader
        if reader is None:
            return

        def done(_: None) -> None:
            self.forget()
            self.open()
            if words:
                self.notice.show_message(words, Meaning.GOOD)

        self._context.owner_only(
            lambda: self._context.calls.run(lambda: reader.use(written), done, self._failed)
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
