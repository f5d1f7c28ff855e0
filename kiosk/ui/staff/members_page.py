"""Members: find one, then check them in."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from kiosk.core.codes import Code
from kiosk.core.errors import KioskError
from kiosk.core.members import MemberRecord
from kiosk.core.staff import Recognised
from kiosk.ui.palette import Meaning
from kiosk.ui.staff.member_view import MemberView
from kiosk.ui.staff.search_page import SearchPage
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import ended_pass_words, forged_pass_words, short_code, translate


class MembersPage(QWidget):
    """The search, or the member that was found. Signals: `recorded()`."""

    recorded = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._scans = 0
        self.search = SearchPage(tools)
        self.member = MemberView(tools)
        self.search.picked.connect(self._open)
        self.member.left.connect(self._back)
        self.member.recorded.connect(self.recorded)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.search)
        self._stack.addWidget(self.member)

    def enter(self) -> None:
        """Show the search, with what was typed before."""
        self._scans += 1
        self._back()

    def clear(self) -> None:
        """Forget who was looked for and found."""
        self._scans += 1
        self.search.clear()
        self.member.clear()
        self._stack.setCurrentWidget(self.search)

    def find_code(self, code: Code) -> None:
        """Show whom `code` belongs to; several are shown as a list, nobody as a sentence."""
        self._scans += 1
        asked = self._scans
        desk, today = self._tools.desk, self._tools.now().date()

        def found(known: Recognised) -> None:
            if asked == self._scans:
                self._found(code, known)

        def failed(error: KioskError) -> None:
            if asked == self._scans:
                self._say(str(error), Meaning.REFUSED)

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
            self._say(words.format(code=short_code(code)), Meaning.UNKNOWN)

    def _say(self, sentence: str, meaning: Meaning) -> None:
        self._back()
        self.search.notice.say(sentence, meaning)

    @Slot(object)
    def _open(self, record: MemberRecord) -> None:
        self._stack.setCurrentWidget(self.member)
        self.member.show_member(record)

    @Slot()
    def _back(self) -> None:
        self.member.clear()
        self._stack.setCurrentWidget(self.search)
        self.search.enter()
