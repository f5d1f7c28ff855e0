"""Finding a member: search as one types, on the screen's keys or a keyboard, or by a scan."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.core.errors import KioskError
from kiosk.core.members import MemberRecord
from kiosk.core.ports import DirectoryStatus
from kiosk.core.staff import SEARCH_LIMIT
from kiosk.ui.isolation import filled
from kiosk.ui.kit import Button, Kind, Label, LetterPad, TextField
from kiosk.ui.palette import Meaning, Tone
from kiosk.ui.sentences import error_words
from kiosk.ui.staff.calls import Newest
from kiosk.ui.staff.member_rows import member_row
from kiosk.ui.staff.notice import Notice
from kiosk.ui.staff.row_view import RowView
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import time_text, translate
from kiosk.ui.theme import Role, Themed

_LONGEST_SEARCH = 80


class SearchPage(Themed, QWidget):
    """The search field, its results and the keys. Signals: `picked(record)`."""

    picked = Signal(object)

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._found: dict[str, MemberRecord] = {}
        self._searching = Newest(tools.jobs, self._show, self._failed)
        self._status = Newest(tools.jobs, self._show_status, self._failed)
        self.field = TextField(translate("Staff", "Name, e-mail or card"), name="search")
        self.field.setMaxLength(_LONGEST_SEARCH)
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._pick_only_one)
        self.notice = Notice("search_notice")
        self.card_to_link = ""
        self._card = ""
        self._link = Button(
            "", name="link_card", kind=Kind.PRIMARY, icon="card", on_click=self._link_or_not
        )
        self._link.hide()
        self.results = RowView(translate("Staff", "Members found"), object_name="results")
        self.results.chosen.connect(self._pick)
        self._hint = Label("", Role.BODY, tone=Tone.MUTED, wrap=True)
        self._pad = LetterPad()
        self._pad.attach(self.field)
        self._list = QVBoxLayout()
        for widget in (self.field, self.notice, self._link, self._hint):
            self._list.addWidget(widget)
        self._list.addWidget(self.results, 1)
        self._list.addStretch()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addLayout(self._list, 1)
        self._both.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignTop)
        self._idle_hint = ""
        self._show(())
        self.restyle()

    def enter(self) -> None:
        """Be ready to type."""
        self._status.ask(self._tools.desk.directory_status)
        self.field.setFocus()

    def clear(self) -> None:
        """Forget what was typed and found."""
        self._searching.forget()
        self._status.forget()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.say("", Meaning.NOTE)
        self.offer_card("")
        self._idle_hint = ""
        self._show(())

    def say(self, sentence: str, meaning: Meaning) -> None:
        """Say `sentence` where the hint is; "" brings the hint back."""
        self.notice.say(sentence, meaning)
        self._hint.setVisible(bool(self._hint.text()) and not sentence)

    def offer_card(self, number: str) -> None:
        """Offer to link the card `number`, which is nobody's, to a member; "": no more."""
        self._card, self.card_to_link = number, ""
        self._link.set_words(translate("Staff", "Link this card to a member"))
        self._link.set_kind(Kind.PRIMARY)
        self._link.setVisible(bool(number))

    def show_people(self, people: tuple[MemberRecord, ...]) -> None:
        """Show who a scanned code belongs to."""
        self.clear()
        self._show(people)

    def restyle(self) -> None:
        """See `Themed`."""
        theme = self.theme
        beside = not theme.portrait
        self._both.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._both.setStretch(1, 1 if beside else 0)
        self._both.setSpacing(theme.gap)
        self._list.setSpacing(theme.gap // 2)

    @Slot(str)
    def _search(self, text: str) -> None:
        if not self.card_to_link:
            self.say("", Meaning.NOTE)
        desk = self._tools.desk
        self._searching.ask(lambda: desk.find(text))

    def _show(self, people: tuple[MemberRecord, ...]) -> None:
        self._found = {str(record.customer.id): record for record in people}
        today = self._tools.now().date()
        self.results.set_rows(member_row(record, today) for record in people)
        self.results.setVisible(bool(people))  # a small screen needs its room for the words above
        if len(people) >= SEARCH_LIMIT:
            hint = translate("Staff", "The first {count}; type more to narrow it down.").format(
                count=len(people)
            )
        elif people:
            hint = ""
        elif self.field.text().strip():
            hint = translate("Staff", "Nobody found. Check the spelling, or try the e-mail.")
        else:
            hint = self._idle_hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.notice.text)

    def _show_status(self, status: DirectoryStatus) -> None:
        if status.completed_at is None:
            words = translate(
                "Staff", "Type, or scan a code. The list of members is not complete yet."
            )
            self._idle_hint = words
        else:
            words = translate("Staff", "Type, or scan a code. Members: {count}, as of {time}.")
            at = time_text(status.completed_at, self._tools.now())
            self._idle_hint = words.format(count=status.customers, time=at)
        if not self.field.text().strip() and not self._found:
            self._show(())

    @Slot()
    def _link_or_not(self) -> None:
        """Begin to look for the member who gets the card, or leave it."""
        if self.card_to_link:
            self.offer_card("")
            self.say("", Meaning.NOTE)
            return
        self.card_to_link = self._card
        self._link.set_words(translate("Staff", "Do not link the card"))
        self._link.set_kind(Kind.PLAIN)
        words = translate("Staff", "Find the member who gets the card {number}.")
        self.say(filled(words, number=self._card), Meaning.NOTE)
        self.field.setFocus()

    def _failed(self, error: KioskError) -> None:
        self.say(error_words(error), Meaning.REFUSED)

    @Slot(str)
    def _pick(self, key: str) -> None:
        if (record := self._found.get(key)) is not None:
            self.picked.emit(record)

    @Slot()
    def _pick_only_one(self) -> None:
        if len(self._found) == 1:
            self._pick(next(iter(self._found)))
