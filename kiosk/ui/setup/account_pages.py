"""The pages that ask for language and token, and show what TeamUp says of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.admission.members import LARGEST_ID
from kiosk.core.errors import NoToken
from kiosk.core.identification.codes import Code
from kiosk.core.screen.languages import LANGUAGES
from kiosk.core.setup import FoundBusiness, NamedId, token_in_code, token_of
from kiosk.ui.kit import (
    Button,
    Label,
    ListRow,
    NamePad,
    PinPad,
    ScrollColumn,
    SnugButton,
    TextField,
)
from kiosk.ui.kit.keypads import LOWER_TOKEN, UPPER_TOKEN
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.member.preview import Preview
from kiosk.ui.setup.page import Fact, SetupPage, _tr
from kiosk.ui.staff.lists import scroll_by_finger

_LONGEST_TOKEN: Final = 2000
_WIDEST_PAD: Final = 1500  # pixels at u = 1
_ID_DIGITS: Final = len(str(LARGEST_ID))


class LanguagePage(SetupPage):
    """A button for each language. Signals: `picked(tag)`."""

    picked = Signal(str)

    def __init__(self) -> None:
        self._current = ""
        super().__init__("language")
        cards = QWidget()
        # Names of languages stay where they are, whichever direction is read in.
        cards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.buttons = {
            language.tag: Button(
                language.name,
                name=f"language_{language.tag}",
                role=Role.LEAD,
                on_click=partial(self.picked.emit, language.tag),
            )
            for language in LANGUAGES
        }
        for number, button in enumerate(self.buttons.values()):
            # Letters of another script may be higher: all buttons of a row are as high as that one.
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
            self._grid.addWidget(button, number // 2, number % 2)
        self.body.addWidget(cards)
        self.next.hide()
        self.restyle()

    def set_current(self, tag: str) -> None:
        """Show which language is spoken now."""
        for each, button in self.buttons.items():
            button.set_chosen(each == tag)

    def set_texts(self) -> None:
        self.set_head(
            _tr("Welcome to Turnstile"),
            _tr(
                "Some questions, and members can check in here. Which language does your gym speak?"
            ),
        )
        self.back.set_words(_tr("Not now"))

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_grid"):
            self._grid.setSpacing(self.theme.gap // 2)
            for button in self.buttons.values():
                button.setMinimumHeight(self.theme.px(140 if self.theme.portrait else 88))


class TokenPage(SetupPage):
    """Takes the token: from a code in front of the camera or a hand scanner, or typed.

    Signals: `given(str)` with a token that may be one.
    """

    given = Signal(str)

    def __init__(self, *, mirror: bool) -> None:
        self._typing = False
        super().__init__("token")
        self._token = ""
        self._picture = self.preview = Preview(mirror=mirror)
        self._picture.set_icon("camera")
        self.field = TextField("", name="setup_token_field")
        self.field.setFocusPolicy(Qt.FocusPolicy.ClickFocus | Qt.FocusPolicy.TabFocus)
        self.field.setMaxLength(_LONGEST_TOKEN)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
        )
        # A token is read from the left, whatever the language.
        self.field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self.submit)
        self._type = SnugButton("", name="setup_type_token", on_click=self._turn_typing)
        self._steps = Label("", Role.BODY, wrap=True)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._steps)
        side.addStretch(1)
        self.pad = NamePad(LOWER_TOKEN, UPPER_TOKEN, icon="check", spaces=False, turn=("⇧", "⇩"))
        self.pad.attach(self.field)
        self.pad.typed.connect(self._edited)
        self._keys = QWidget()
        self._keys_box = QVBoxLayout(self._keys)
        self._keys_box.setContentsMargins(0, 0, 0, 0)
        self._keys_box.addWidget(self.field)
        self._keys_box.addWidget(self.pad, 1)
        self.body.addWidget(self._picture, 1)
        self.body.addWidget(self._side, 1)
        self.body.addWidget(self._keys, 1)
        self._foot.insertWidget(2, self._type)
        self._show_typing()
        self.retranslate()

    def enter(self, progress: str) -> None:
        super().enter(progress)
        self.pad.show_first_page()

    def leave(self) -> None:
        """Leave no token on the screen."""
        self.field.clear()
        self._token = ""
        self._typing = False
        self._show_typing()

    def submit(self) -> None:
        """Give on what was typed, or else what was scanned before: the network may be back."""
        try:
            token = token_of(self.field.text() or self._token)
        except NoToken as error:
            self.show_error(error)
            self.field.set_wrong(bool(self.field.text()))
            return
        self.given.emit(token)

    def scanned(self, code: Code) -> None:
        """Take the token of a code; say so when it has none."""
        if not self.next.isEnabled():
            return  # one is being tried
        try:
            self._token = token_in_code(code)
        except NoToken as error:
            self.show_error(error)
            return
        self.field.clear()
        self.given.emit(self._token)

    def set_texts(self) -> None:
        self.set_head(
            _tr("The token of your gym"),
            ""
            if self._typing
            else _tr(
                "With a token TeamUp lets the kiosk read your members and record visits. It stays "
                "on this computer."
            ),
        )
        if not hasattr(self, "_steps"):
            return
        lines = (
            _tr(
                "1. In TeamUp: Settings, Integrations, API Integration, M2M Tokens. Add one that "
                "may read and write."
            ),
            _tr(
                "2. Open the page token-code.html on a phone or a computer, and paste the token "
                "there. It works without a network."
            ),
            _tr("3. Hold the code it shows to the camera or the hand scanner. Or type the token."),
        )
        self._steps.setText("\n".join(lines))
        self.field.set_label(_tr("Token"))
        self._type.set_words(_tr("Use the camera") if self._typing else _tr("Type it"))

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "pad"):
            self._show_typing()

    def _edited(self) -> None:
        self.field.set_wrong(False)
        self.notice.clear()

    def _turn_typing(self) -> None:
        self._typing = not self._typing
        self.notice.clear()
        self._show_typing()
        self.retranslate()
        if self._typing:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_typing(self) -> None:
        """Show the keys, or the picture of the camera: there is no room for both."""
        theme, typing = self.theme, self._typing
        self._picture.setVisible(not typing)
        self._side.setVisible(not typing)
        self._keys.setVisible(typing)
        self._keys_box.setSpacing(theme.px(20))
        # On a small screen the keys need the height: the field says what is asked, too.
        tight = typing and not theme.portrait
        self.title.setVisible(not tight)
        self.progress.setVisible(not tight)
        if tight:
            self._box.setContentsMargins(theme.margin, theme.gap, theme.margin, theme.gap)


class ChoicePage(SetupPage):
    """One of several by a touch; or its number typed, where TeamUp names none.

    Signals: `chosen(NamedId)`.
    """

    chosen = Signal(object)

    def __init__(self, name: str, icon: str, texts: Callable[[], tuple[str, str, str]]) -> None:
        self._texts = texts
        self._choices: tuple[NamedId, ...] = ()
        self._name, self._icon = name, icon
        super().__init__(name)
        self.column = ScrollColumn(name=f"setup_{name}_choices")
        scroll_by_finger(self.column)
        self.field = TextField("", name=f"setup_{name}_number")
        self.field.setMaxLength(_ID_DIGITS)
        self.field.returnPressed.connect(self.submit)
        self.pad = PinPad()
        self.pad.attach(self.field)
        self.next.hide()
        self.body.addWidget(self.column, 1)
        self.body.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignCenter)
        self.show_choices(())

    def show_choices(self, choices: Sequence[NamedId]) -> None:
        """Offer `choices`; with none of them a number is asked for."""
        self._choices = tuple(choices)
        self.column.clear()
        for choice in self._choices:
            self.column.body.addWidget(
                ListRow(
                    choice.name or str(choice.id),
                    name=f"choice_{choice.id}",
                    icon=self._icon,
                    on_click=partial(self.chosen.emit, choice),
                )
            )
        self.column.setVisible(bool(self._choices))
        for part in (self.field, self.pad):
            part.setVisible(not self._choices)
        self.field.clear()
        self.retranslate()

    def submit(self) -> None:
        """Take the number that was typed."""
        text = self.field.text()
        number = int(text) if text.isascii() and text.isdigit() else 0
        if 0 < number <= LARGEST_ID:
            self.chosen.emit(NamedId(number, text))
        else:
            self.field.set_wrong(True)
            self.notice.show_message(
                _tr("That is no number of TeamUp's. It stands in the address of its page there."),
                Meaning.DESK,
            )

    def set_texts(self) -> None:
        title, several, none = self._texts()
        self.set_head(title, several if self._choices else none)
        if hasattr(self, "field"):
            self.field.set_label(_tr("Number"))


class AccountPage(SetupPage):
    """Shows what was found, and what keeps members from checking in.

    Signals: `again_wanted()` when staff have put something right in TeamUp.
    """

    again_wanted = Signal()

    def __init__(self) -> None:
        self._shown: tuple[str, str, FoundBusiness] | None = None
        super().__init__("account")
        self.column = ScrollColumn(name="setup_account_facts")
        scroll_by_finger(self.column)
        self._again = SnugButton(
            "", name="setup_again", icon="refresh", on_click=self.again_wanted.emit
        )
        self.body.addWidget(self.column, 1)
        self.body.addWidget(self._again, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def show_found(self, business: str, venue: str, found: FoundBusiness) -> None:
        """Show what was found."""
        self._shown = business, venue, found
        self.notice.clear()
        self.set_busy(False)
        self.retranslate()

    @property
    def side_by_side(self) -> bool:
        return False

    def next_words(self) -> str:
        return _tr("Next") if self._is_well() else _tr("Go on anyway")

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        if hasattr(self, "_again"):
            self._again.setDisabled(busy)

    def set_texts(self) -> None:
        if self._shown is None or not hasattr(self, "_again"):
            return
        self._again.set_words(_tr("Check again"))
        self._again.setVisible(not self._is_well())
        business, venue, found = self._shown
        self.set_head(
            _tr("TeamUp has answered"),
            _outcome_text(found)
            if self._is_well()
            else _tr("Something is still to be done there."),
        )
        self.column.clear()
        for icon, tone, title, detail in (
            ("check", Tone.GOOD, business, _tr("Business")),
            ("check", Tone.GOOD, venue, _tr("Venue")),
            _writing_fact(found.may_write),
            _checkins_fact(found.checkins_on),
        ):
            self.column.body.addWidget(Fact(icon, tone, title, detail))

    def _is_well(self) -> bool:
        if self._shown is None:
            return True
        found = self._shown[2]
        return found.may_write is not False and found.checkins_on is not False


def _outcome_text(found: FoundBusiness) -> str:
    if found.may_write is None or found.checkins_on is None:
        return _tr("Not everything could be found out.")
    return _tr("All is well.")


_FactWords = tuple[str, Tone, str, str]


def _writing_fact(may_write: bool | None) -> _FactWords:
    if may_write is False:
        return (
            "stop",
            Tone.REFUSED,
            _tr("The token may only read"),
            _tr(
                "No visit can be recorded with it. Make another one in TeamUp, with reading and "
                "writing allowed; then go back and give that."
            ),
        )
    if may_write is None:
        return (
            "question",
            Tone.DESK,
            _tr("Whether the token may write is not known"),
            _tr("The first check-in will show it."),
        )
    return "check", Tone.GOOD, _tr("The token may read and write"), _tr("Token")


def _checkins_fact(on: bool | None) -> _FactWords:
    if on is False:
        return (
            "stop",
            Tone.REFUSED,
            _tr("Check-ins are switched off"),
            _tr(
                "In TeamUp choose Pro Tools, Check In, Enabled; and allow check-ins in the "
                "frequency restrictions of each membership. Then check again here."
            ),
        )
    if on is None:
        return (
            "question",
            Tone.DESK,
            _tr("TeamUp does not say whether check-ins are on"),
            _tr("Look there under Pro Tools, Check In."),
        )
    return "check", Tone.GOOD, _tr("Check-ins are switched on"), _tr("Feature")
