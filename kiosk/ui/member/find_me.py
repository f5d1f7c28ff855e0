"""The screens of *Find me*: the name, which of several names it is, and the second fact."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal, Slot

from kiosk.core.identification.find_me import (
    LEAST_LETTERS,
    MOST_TYPED,
    NameHit,
    SecondFact,
    letters_in,
)
from kiosk.core.screen import states
from kiosk.ui.kit import NamePad, PinPad, TextField, accessibility
from kiosk.ui.kit.keypads import ACCENTED, ADDRESS, PLAIN
from kiosk.ui.kit.palette import Tone
from kiosk.ui.member import find_me_texts as texts
from kiosk.ui.member.chooser import Choice, Chooser
from kiosk.ui.member.screen import QuestionScreen, Screen
from kiosk.ui.member.texts import NamePolicy

_WIDEST: Final = 1500  # pixels at u = 1; wider keys would be further apart than hands


class TypingScreen(QuestionScreen):
    """A question, a field, keys on the screen, the time left, and a way back.

    `enough` tells whether a text may be sent. Signals: `given(str)` with the text; `touched_key()`
    for each key; `left()` for the way back.
    """

    given = Signal(str)
    touched_key = Signal()

    def __init__(
        self,
        name: str,
        icon: str,
        *,
        field: TextField,
        pad: NamePad | PinPad,
        enough: Callable[[str], bool],
    ) -> None:
        super().__init__(name, icon)
        self._enough = enough
        self._news = ""
        self.hint.accessible_role = accessibility.Role.Notification
        self.field = field
        # A keyboard types into it, too; what a hand scanner types is kept from every field.
        field.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        field.setMaxLength(MOST_TYPED)
        self.setFocusProxy(field)
        self.pad = pad
        pad.typed.connect(field.insert)
        pad.erased.connect(field.backspace)
        field.textEdited.connect(self._key_pressed)
        field.returnPressed.connect(self._submit)
        pad.entered.connect(self._submit)
        self.retranslate()
        # Tab goes the way the eye does.
        for part in (self.disc, self.title, self.hint, self.back, field, pad, self.countdown):
            part.setParent(self)

    def forget(self) -> None:
        """Empty the field."""
        self.field.clear()
        if isinstance(self.pad, NamePad):
            self.pad.show_first_page()

    def ask(
        self,
        title: str,
        hint: str,
        state: states.FindMeName | states.FindMeFact,
        limit: int | None,
    ) -> None:
        """Ask `title`; below it `hint`, or what went wrong."""
        error = texts.find_me_error_text(state)
        news = error or (texts.searching_text() if state.asked else "")
        self.title.set_text(title)
        self.hint.set_text(news or hint)
        self.hint.set_tone(Tone.DESK if error else Tone.MUTED)
        self.field.set_wrong(bool(error))
        accessibility.set_spoken(self, title)
        self.field.setAccessibleDescription(hint)
        self._tell(news)
        self.countdown.start(limit)
        self.arrange()

    def _tell(self, news: str) -> None:
        """Have `news` read aloud, while the focus stays in the field."""
        if news and news != self._news:
            accessibility.notify(self.hint)
        self._news = news

    def retranslate(self) -> None:
        self.back.set_words(self.tr("Back"))
        self.field.set_label(self.field_label())

    def field_label(self) -> str:
        """Return what the field is for."""
        raise NotImplementedError

    @Slot()
    def _key_pressed(self) -> None:
        self.touched_key.emit()

    @Slot()
    def _submit(self) -> None:
        if self._enough(self.field.text()):
            self.given.emit(self.field.text())
        else:
            self.touched_key.emit()

    def arrange(self) -> None:
        """Lay everything out."""
        theme, width, height = self.theme, self.width(), self.height()
        margin, gap, bar = theme.margin, theme.gap, theme.px(16)
        across = width - 2 * margin
        # Across a wide screen one line is enough, unless letters are large.
        self.hint.set_lines(2 if theme.portrait or theme.text_scale > 100 else 1)
        self.place(self.countdown, margin, height - margin - bar, across, bar)
        under = self.countdown.y() - gap
        title = self.title.heightForWidth(across)
        hint = self.hint.heightForWidth(across)
        above = margin + title + theme.px(10) + hint + 2 * gap + theme.touch
        pad = self._pad_size(across, under - above)
        column = across if theme.portrait else min(across, max(pad.width(), theme.px(_WIDEST)))
        left = (width - column) // 2
        self.place(self.pad, (width - pad.width()) // 2, under - pad.height(), *pad.toTuple())
        row = QRect(left, self.pad.y() - gap - theme.touch, column, theme.touch)
        back = self.back.sizeHint().width()
        self.place(self.back, row.x(), row.y(), back, theme.touch)
        self.place(self.field, row.x() + back + gap, row.y(), column - back - gap, theme.touch)
        room = row.y() - gap - hint - theme.px(10) - margin
        # Large letters on a small screen: the field says what is asked, too.
        title = min(title, room) if room >= self.title.minimumSizeHint().height() else 0
        self.title.setVisible(title > 0)
        top = row.y() - gap - hint - theme.px(10) - title
        self.place(self.title, left, top, column, title)
        self.place(self.hint, left, top + title + theme.px(10), column, hint)
        side = min(theme.px(420), top - 2 * margin)
        self.disc.setVisible(side >= theme.px(180))
        self.place(self.disc, left, max(margin, (top - side) // 2), side, side)

    def _pad_size(self, across: int, room: int) -> QSize:
        """Return the size of the keys: in portrait in the lower half, in reach of everybody."""
        if isinstance(self.pad, PinPad):
            self.pad.fill(across if self.theme.portrait else 0)
            return self.pad.size()
        wide = min(across, self.theme.px(_WIDEST))
        if self.theme.portrait:
            room = min(room, self.height() // 2)
        least, most = self.pad.height_for(self.theme, wide)
        return QSize(wide, max(least, min(room, most)))  # the title gives way to the least


class FindNameScreen(TypingScreen):
    """Asks for the name."""

    def __init__(self) -> None:
        super().__init__(
            "findName",
            "search",
            field=TextField("", name="findName_field"),
            pad=NamePad(PLAIN, ACCENTED, icon="search"),
            enough=lambda text: letters_in(text) >= LEAST_LETTERS,
        )
        self._visit = -1

    def field_label(self) -> str:
        return texts.field_label(None)

    def set_state(self, state: states.FindMeName, limit_ms: int | None) -> None:
        """Ask anew for a new visit; else go on."""
        if state.visit != self._visit:
            self.forget()
            self._visit = state.visit
        self.ask(*texts.name_question(), state, limit_ms)


class ProveScreen(TypingScreen):
    """Asks for the second fact, of the kind this gym has chosen."""

    def __init__(self, fact: SecondFact) -> None:
        address = fact is SecondFact.EMAIL
        self._fact = fact
        super().__init__(
            "proveFact",
            "person",
            field=TextField("", name="proveFact_field", secret=not address),
            pad=NamePad(ADDRESS, icon="check", spaces=False) if address else PinPad(),
            enough=bool if address else lambda text: len(text) == 4,
        )
        if not address:
            self.field.setMaxLength(4)
        self._of: tuple[int, NameHit] | None = None

    def field_label(self) -> str:
        return texts.field_label(self._fact)

    def set_state(self, state: states.FindMeFact, limit_ms: int | None) -> None:
        """Ask for the fact; digits that were wrong are cleared, an address can be corrected."""
        if self._of != (state.visit, state.hit) or (
            state.trouble and self._fact is not SecondFact.EMAIL
        ):
            self.forget()
            self._of = state.visit, state.hit
        self.ask(*texts.second_fact_question(self._fact), state, limit_ms)


class PickNameScreen(Chooser):
    """A card for each name that fits, such as "Ana M."."""

    def __init__(self) -> None:
        super().__init__("pickName", "people")

    def set_state(
        self, state: states.FindMeMatches, policy: NamePolicy, limit_ms: int | None
    ) -> None:
        """Ask which of `state` it is."""
        choices = [Choice(hit, texts.hit_name(hit, policy), "", "person") for hit in state.hits]
        self.ask(*texts.pick_name_question(), choices, limit_ms)


class FindMeScreens(QObject):
    """The three screens of *Find me*, and what is done on them as events.

    Signals: `left()` for the way out, `happened(ScreenEvent)` for the state table.
    """

    left = Signal()
    happened = Signal(object)

    def __init__(self, fact: SecondFact, parent: QObject) -> None:
        super().__init__(parent)
        self.name = FindNameScreen()
        self.pick = PickNameScreen()
        self.prove = ProveScreen(fact)
        self.screens: tuple[Screen, ...] = (self.name, self.pick, self.prove)
        send = self.happened.emit
        self.name.left.connect(self.left)
        self.name.given.connect(lambda text: send(states.FindMeNameGiven(text)))
        self.pick.picked.connect(lambda hit: send(states.FindMeNamePicked(hit)))
        self.prove.given.connect(lambda text: send(states.FindMeFactGiven(text)))
        for each in (self.pick, self.prove):
            each.left.connect(lambda: send(states.FindMeSteppedBack()))
        for typing in (self.name, self.prove):
            typing.touched_key.connect(lambda: send(states.FindMeKeyTouched()))

    def set_state(
        self,
        state: states.FindMeName | states.FindMeMatches | states.FindMeFact,
        policy: NamePolicy,
        limit_ms: int | None,
    ) -> Screen:
        """Prepare the screen of `state`, and return it."""
        match state:
            case states.FindMeName():
                self.name.set_state(state, limit_ms)
                return self.name
            case states.FindMeMatches():
                self.pick.set_state(state, policy, limit_ms)
                return self.pick
            case states.FindMeFact():
                self.prove.set_state(state, limit_ms)
                return self.prove

    def forget(self) -> None:
        """Forget what was typed."""
        self.name.forget()
        self.prove.forget()
