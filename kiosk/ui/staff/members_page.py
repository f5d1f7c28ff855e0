"""Members: find one, then check them in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.errors import KioskError
from kiosk.core.members import MemberRecord
from kiosk.core.ports import KeptScan
from kiosk.core.staff import Recognised
from kiosk.ui.isolation import filled
from kiosk.ui.palette import Meaning
from kiosk.ui.sentences import error_words, in_words
from kiosk.ui.staff.linked_cards import link_question
from kiosk.ui.staff.member_view import MemberView
from kiosk.ui.staff.pass_view import PassView
from kiosk.ui.staff.search_page import SearchPage
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import ended_pass_words, forged_pass_words, short_code, translate


class MembersPage(QWidget):
    """The search, or the member that was found.

    Signals: `recorded()` when a check-in was written; `scan_closed()` when a kept scan was dealt
    with.
    """

    recorded = Signal()
    scan_closed = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._scans = 0
        self._kept: KeptScan | None = None
        self.search = SearchPage(tools)
        self.member = MemberView(tools)
        self.search.picked.connect(self._picked)
        self.member.left.connect(self._back)
        self.member.recorded.connect(self._recorded)
        self.member.scan_closed.connect(self._closed)
        self.member.pass_wanted.connect(self._show_pass)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.search)
        self._stack.addWidget(self.member)
        passes = tools.desk.passes
        self._pass = PassView(tools, passes) if passes is not None else None
        if self._pass is not None:
            self._pass.left.connect(self._back)
            self._stack.addWidget(self._pass)

    def enter(self) -> None:
        """Show the search, with what was typed before."""
        self._scans += 1
        self._kept = None
        self._back()

    def clear(self) -> None:
        """Forget who was looked for and found."""
        self._scans += 1
        self._kept = None
        self.search.clear()
        self.member.clear()
        if self._pass is not None:
            self._pass.clear()
        self._stack.setCurrentWidget(self.search)

    def match_scan(self, scan: KeptScan) -> None:
        """Let staff choose whose scan it was: the next member checked in gets the visit of it."""
        self._find(scan.code, scan)

    def find_code(self, code: Code) -> None:
        """Show whom `code` belongs to; several are shown as a list, nobody as a sentence."""
        self._find(code, None)

    def _find(self, code: Code, kept: KeptScan | None) -> None:
        self._scans += 1
        self._kept = kept
        asked = self._scans
        desk, today = self._tools.desk, self._tools.now().date()

        def found(known: Recognised) -> None:
            if asked == self._scans:
                self._found(code, known)

        def failed(error: KioskError) -> None:
            if asked == self._scans:
                self._say(error_words(error), Meaning.REFUSED)

        self._tools.calls.run(lambda: desk.recognise(code, today), found, failed)

    def _found(self, code: Code, known: Recognised) -> None:
        people = known.people
        if len(people) == 1:
            self._open(people[0])
            if known.ended_pass is not None:
                self.member.notice.say(ended_pass_words(known.ended_pass), Meaning.DESK)
            return
        self._back()
        self.search.show_people(people)
        if people:
            self._say(translate("Staff", "This code fits several members."), Meaning.NOTE)
        elif known.forged_pass:
            self._say(forged_pass_words(), Meaning.REFUSED)
        elif known.ended_pass is not None:
            self._say(ended_pass_words(known.ended_pass), Meaning.DESK)
        else:
            words = translate("Staff", "Nobody here has the code {code}. Search by name instead.")
            if self._kept is not None:
                words = translate("Staff", "Whose scan was it? Search by name: {code}")
            self._say(filled(words, code=short_code(code)), Meaning.UNKNOWN)
            if known.card and self._tools.desk.cards is not None:
                self.search.offer_card(known.card)

    def _say(self, sentence: str, meaning: Meaning) -> None:
        self._back()
        self.search.say(sentence, meaning)

    @Slot(object)
    def _picked(self, record: MemberRecord) -> None:
        """Open who was picked, or ask whether they get the card that is being given out."""
        card = self.search.card_to_link
        if card:
            question = link_question(card, record.customer.full_name)
            self._tools.sheets.confirm(question, lambda: self._link(card, record))
        else:
            self._open(record)

    def _link(self, card: str, record: MemberRecord) -> None:
        cards, at = self._tools.desk.cards, self._tools.now()
        if cards is None:
            return
        asked = self._scans
        name = record.customer.full_name

        def done(teamup: str) -> None:
            if asked != self._scans:
                return
            self.search.offer_card("")
            words = translate("Staff", "Card {number} is {name}'s now.")
            self._open(record, filled(words, number=card, name=name))
            if teamup:
                self.member.notice.say(in_words(teamup), Meaning.DESK)

        def failed(error: KioskError) -> None:
            if asked == self._scans:
                self.search.say(error_words(error), Meaning.REFUSED)

        self._tools.calls.run(lambda: cards.link(card, record.customer, at=at), done, failed)

    @Slot(object)
    def _show_pass(self, record: MemberRecord) -> None:
        if self._pass is not None:
            self._stack.setCurrentWidget(self._pass)
            self._pass.show_pass(record)

    def _open(self, record: MemberRecord, sentence: str = "") -> None:
        self._stack.setCurrentWidget(self.member)
        self.member.show_member(record, sentence, kept=self._kept)

    @Slot()
    def _recorded(self) -> None:
        """Whoever comes next is somebody else: nothing of this search, nor its card, is theirs."""
        self.search.clear()
        self.recorded.emit()

    @Slot()
    def _closed(self) -> None:
        self._kept = None
        self.scan_closed.emit()

    @Slot()
    def _back(self) -> None:
        self.member.clear()
        if self._pass is not None:
            self._pass.clear()
        self._stack.setCurrentWidget(self.search)
        self.search.enter()
