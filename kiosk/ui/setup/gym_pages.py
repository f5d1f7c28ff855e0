"""The pages about the gym: what its members show, the staff PIN, the test card, and the end."""

from collections.abc import Sequence
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.identification.codes import Code
from kiosk.core.kiosk_settings import CodesInUse
from kiosk.core.setup import TEST_CARD, FieldUse, is_test_card, most_used
from kiosk.ui.kit import (
    Button,
    FitLabel,
    ListRow,
    PinPad,
    ScrollColumn,
    SnugButton,
)
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.member.preview import Preview
from kiosk.ui.member.screen import Disc
from kiosk.ui.setup.device_pages import read_text
from kiosk.ui.setup.page import Fact, SetupPage, _tr
from kiosk.ui.staff.lists import scroll_by_finger
from kiosk.ui.staff.pass_view import PassCode
from kiosk.ui.staff.pin_page import MAX_DIGITS, MIN_DIGITS, PinDots


class CardsPage(SetupPage):
    """Which custom field holds the cards, and whether passes count, too."""

    def __init__(self, so_far: int) -> None:
        self._so_far = so_far
        self._fields: tuple[FieldUse, ...] | None = None
        self.field = 0
        self.passes = True
        super().__init__("cards")
        self.column = ScrollColumn(name="setup_cards_fields")
        scroll_by_finger(self.column)
        self._passes = QWidget()
        row = QHBoxLayout(self._passes)
        row.setContentsMargins(0, 0, 0, 0)
        self._both = SnugButton("", name="codes_both", on_click=partial(self._choose_passes, True))
        self._only = SnugButton(
            "", name="codes_cards", on_click=partial(self._choose_passes, False)
        )
        row.addWidget(self._both, 1)
        row.addWidget(self._only, 1)
        self.body.addWidget(self.column, 1)
        self.body.addWidget(self._passes)
        self.retranslate()

    @property
    def side_by_side(self) -> bool:
        return False

    @property
    def codes(self) -> CodesInUse:
        """What members show."""
        if not self.field:
            return CodesInUse.PASSES
        return CodesInUse.BOTH if self.passes else CodesInUse.CARDS

    def enter(self, progress: str) -> None:
        super().enter(progress)
        if self._fields is None:
            self.show_waiting(_tr("Counting the cards of your members…"))

    def begin_counting(self) -> None:
        """Forget the fields of before: they are being counted."""
        self._fields = None
        self.retranslate()

    def show_fields(self, fields: Sequence[FieldUse]) -> None:
        """Offer `fields`; the one that may well hold the cards is chosen."""
        self._fields = tuple(fields)
        known = {field.id for field in fields}
        if self.field not in known:
            self.field = most_used(self._fields, self._so_far)
        self.notice.clear()
        self.set_busy(False)
        self.retranslate()

    def set_texts(self) -> None:
        self.set_head(
            _tr("What do your members show?"),
            _tr(
                "A card is a number in a custom field of TeamUp. A pass is a code that the kiosk "
                "makes for a member. An e-mail address always counts."
            ),
        )
        if not hasattr(self, "_only"):
            return
        self._both.set_words(_tr("Passes, too"))
        self._only.set_words(_tr("Cards only"))
        self._both.set_chosen(self.passes)
        self._only.set_chosen(not self.passes)
        self._passes.setVisible(bool(self.field))
        self.column.clear()
        if self._fields is None:
            return
        for use in self._fields:
            self._add_row(use.id, use.name or str(use.id), _members_text(use))
        self._add_row(0, _tr("No cards: passes alone"), "")

    def _add_row(self, field: int, title: str, detail: str) -> None:
        chosen = field == self.field
        self.column.body.addWidget(
            ListRow(
                title,
                detail,
                name=f"field_{field}",
                icon="check" if chosen else "card" if field else "code",
                tone=Tone.GOOD if chosen else Tone.MUTED,
                on_click=partial(self._choose_field, field),
            )
        )

    def _choose_field(self, field: int) -> None:
        self.field = field
        self.retranslate()

    def _choose_passes(self, passes: bool) -> None:
        self.passes = passes
        self.retranslate()


def _members_text(use: FieldUse) -> str:
    return QCoreApplication.translate(
        "Setup", "%n of {looked_at} members have something there", "", use.members
    ).format(looked_at=use.looked_at)


class _PinStage(Enum):
    FIRST = "first"
    AGAIN = "again"


class PinPage(SetupPage):
    """Asks for the PIN of the staff area, twice."""

    def __init__(self) -> None:
        self._stage = _PinStage.FIRST
        self._first = self._digits = ""
        self.pin = ""
        super().__init__("pin")
        self.dots = PinDots()
        self.pad = PinPad()
        self.pad.typed.connect(self._type)
        self.pad.erased.connect(self._erase)
        self.pad.entered.connect(self.submit)
        dots = QVBoxLayout()
        dots.addStretch(1)
        dots.addWidget(self.dots)
        dots.addStretch(1)
        self.body.addLayout(dots, 1)
        self.body.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignCenter)
        self.next.hide()

    def enter(self, progress: str) -> None:
        super().enter(progress)
        self._begin(_PinStage.FIRST)

    def leave(self) -> None:
        """Leave no digit behind."""
        self._first = ""
        self._set_digits("")

    def submit(self) -> None:
        """Ask for the digits again, or take them when they were the same twice."""
        if len(self._digits) < MIN_DIGITS:
            words = _tr("A PIN has at least {count} digits.").format(count=MIN_DIGITS)
            self.notice.show_message(words, Meaning.DESK)
        elif self._stage is _PinStage.FIRST:
            self._first = self._digits
            self._begin(_PinStage.AGAIN)
        elif self._digits == self._first:
            self.pin = self._digits
            self.went_on.emit()
        else:
            self._begin(_PinStage.FIRST)
            self.notice.show_message(
                _tr("The two were not the same. Choose the PIN again."), Meaning.DESK
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter from a keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif len(event.text()) == 1 and event.text() in "0123456789":
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def set_texts(self) -> None:
        again = self._stage is _PinStage.AGAIN
        self.set_head(
            _tr("The same PIN again") if again else _tr("A PIN for your staff"),
            ""
            if again
            else _tr(
                "4 to 12 digits. It opens the staff area: members, today, the queue, this kiosk."
            ),
        )

    def _begin(self, stage: _PinStage) -> None:
        self._stage = stage
        self._set_digits("")
        self.notice.clear()
        self.retranslate()

    def _type(self, digit: str) -> None:
        if len(self._digits) < MAX_DIGITS:
            self.notice.clear()
            self._set_digits(self._digits + digit)

    def _erase(self) -> None:
        self._set_digits(self._digits[:-1])

    def _set_digits(self, digits: str) -> None:
        self._digits = digits
        if hasattr(self, "dots"):
            self.dots.set_count(len(digits))


class TestCardPage(SetupPage):
    """A card that is nobody's: shown, printed, and read. Signals: `print_wanted()`."""

    __test__ = False  # for pytest, which takes the name for a test's

    print_wanted = Signal()

    def __init__(self, *, mirror: bool) -> None:
        self.done = False
        super().__init__("test_card")
        self.code = PassCode()
        self.code.show_text(TEST_CARD)
        self._picture = self.preview = Preview(mirror=mirror)
        self._picture.set_icon("camera")
        self.result = QWidget()
        self._disc = Disc()
        self._welcome = FitLabel(
            "", Role.HEADLINE, least=Role.LEAD, align=Qt.AlignmentFlag.AlignHCenter
        )
        self._nobody = FitLabel(
            "",
            Role.BODY,
            least=Role.CAPTION,
            lines=4,
            tone=Tone.MUTED,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        column = QVBoxLayout(self.result)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._disc, 1)
        column.addWidget(self._welcome)
        column.addWidget(self._nobody)
        column.addStretch(0)
        self.result.hide()
        self.print = Button("", name="setup_print", on_click=self.print_wanted.emit)
        self._foot.insertWidget(2, self.print)
        self.body.addWidget(self.code, 1)
        self.body.addWidget(self._picture, 1)
        self.body.addWidget(self.result, 1)
        self.retranslate()

    def enter(self, progress: str) -> None:
        self.done = False
        super().enter(progress)
        self._show_done()

    def scanned(self, code: Code) -> None:
        if is_test_card(code):
            self.done = True
            self.notice.clear()
            self._show_done()
            self.retranslate()
        elif not self.done:
            self.notice.show_message(
                "\n".join((read_text(code), _tr("That works, too; now the test card."))),
                Meaning.NOTE,
            )

    def next_words(self) -> str:
        return _tr("Next") if self.done else _tr("Skip")

    def set_texts(self) -> None:
        self.set_head(
            _tr("The first check-in, of nobody"),
            ""
            if self.done
            else _tr(
                "Photograph this code with a phone and hold the photo to the camera, print it, or "
                "scan it with a hand scanner. Nothing is sent to TeamUp."
            ),
        )
        if hasattr(self, "print"):
            self.print.set_words(_tr("Print it"))
            self.code.setAccessibleName(_tr("The code of the test card"))
            self._welcome.set_text(_tr("Welcome, test card!"))
            self._nobody.set_text(
                _tr(
                    "So your members are greeted, by their first names. This one was nobody's, so "
                    "no visit was recorded."
                )
            )

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_disc"):
            signal = self.theme.palette.signals[Meaning.GOOD]
            self._disc.set_icon("check", QColor(signal.ground), QColor(signal.ink))

    def _show_done(self) -> None:
        for part in (self.code, self._picture, self.print):
            part.setHidden(self.done)
        self.result.setVisible(self.done)


class DonePage(SetupPage):
    """What will be written down, and the start."""

    def __init__(self) -> None:
        self._facts: tuple[tuple[str, str], ...] = ()
        super().__init__("done")
        self.column = ScrollColumn(name="setup_done_facts")
        scroll_by_finger(self.column)
        self.body.addWidget(self.column, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show what was answered: (what, which)."""
        self._facts = tuple(facts)
        self.retranslate()

    def next_words(self) -> str:
        return _tr("Start the kiosk")

    def set_texts(self) -> None:
        self.set_head(
            _tr("That is all"),
            _tr(
                "It is written down now. The kiosk then fetches your members; until they are "
                "there, scans are kept. All of this can be changed later, in the staff area under "
                "Device."
            ),
        )
        if hasattr(self, "column"):
            self.column.clear()
            for what, which in self._facts:
                self.column.body.addWidget(Fact("check", Tone.GOOD, which, what))
