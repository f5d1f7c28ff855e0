"""*Settings*: everything setup asks, and the gym's rules; each with what it means."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QWidget

from kiosk.core.errors import KioskError
from kiosk.core.kiosk_settings import (
    SETTINGS,
    Setting,
    SettingKind,
    SettingsControl,
    SettingValue,
)
from kiosk.ui.kit import Button, ButtonKind, Label, ListRow, PinPad, accessibility
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.device.settings_texts import (
    _tr,
    group_text,
    setting_texts,
    value_text,
)
from kiosk.ui.staff.pin_page import MAX_DIGITS, MIN_DIGITS, PinDots


class SettingsView(Themed, QWidget):
    """A list of all settings, or the one that was opened.

    Signals: `left()` when staff go back to the page; `restart_wanted()` when what was changed is
    to hold now.
    """

    accessible_role = accessibility.Role.Pane

    left = Signal()
    restart_wanted = Signal()

    def __init__(self, context: PageContext, control: SettingsControl) -> None:
        super().__init__()
        self.setObjectName("device_settings")
        self._context = context
        self._control = control
        self._changed = False  # since the kiosk was started
        self._names: dict[tuple[str, SettingValue], str] = {}  # of what TeamUp was asked for
        self.list = Detail("settings_list")
        self.editor = SettingEditor(context, control, self._names)
        self.list.left.connect(self.left)
        self.editor.left.connect(self._show_list)
        self.editor.changed.connect(self._note_change)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.editor)

    def open(self) -> None:
        """Show all settings as they are kept now, with the names of those that are numbers."""
        self._show_list()
        numbers = [
            setting.key
            for setting in SETTINGS
            if setting.kind is SettingKind.FOUND
            and self._control.get(setting.key)
            and (setting.key, self._control.get(setting.key)) not in self._names
        ]
        if numbers:
            self._context.calls.run(
                lambda: self._ask_for_names(numbers), self._take_names, lambda _: None
            )

    def clear(self) -> None:
        """Leave no digit of a PIN behind."""
        self.list.clear()
        self.editor.clear()
        self._stack.setCurrentWidget(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to what is shown."""
        super().showEvent(event)
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_names(self, keys: list[str]) -> dict[tuple[str, SettingValue], str]:
        """Return the names of what `keys` may be; without a network the number has to do."""
        names: dict[tuple[str, SettingValue], str] = {}
        for key in keys:
            with suppress(KioskError):
                names.update({(key, value): name for value, name in self._control.options(key)})
        return names

    def _take_names(self, names: dict[tuple[str, SettingValue], str]) -> None:
        self._names.update(names)
        if names and self._stack.currentWidget() is self.list:
            self._show_list()

    def _note_change(self) -> None:
        self._changed = True

    def _show_list(self) -> None:
        page = self.list
        page.clear()
        self.editor.clear()
        page.set_head(_tr("Settings"), None)
        group = None
        for setting in SETTINGS:
            if setting.group is not group:
                group = setting.group
                page.column.body.addWidget(Label(group_text(group), Role.BUTTON, tone=Tone.MUTED))
            title, _ = setting_texts(setting.key)
            page.column.body.addWidget(
                ListRow(
                    title,
                    self._value_words(setting),
                    name=f"setting_{setting.key}",
                    on_click=partial(self._open_setting, setting),
                )
            )
        if self._changed:
            page.notice.show_message(
                _tr("What was changed holds from the next start on."), Meaning.NOTE
            )
            page.add_action(
                _tr("Restart the kiosk"),
                name="settings_restart",
                kind=ButtonKind.PRIMARY,
                icon="refresh",
                on_click=self.restart_wanted.emit,
            )
        self._stack.setCurrentWidget(page)

    def _value_words(self, setting: Setting) -> str:
        value = self._control.get(setting.key)
        return self._names.get((setting.key, value)) or value_text(setting, value)

    def _open_setting(self, setting: Setting) -> None:
        self._stack.setCurrentWidget(self.editor)
        self.editor.open_setting(setting)


class SettingEditor(Detail):
    """One setting: what it means, and what it may be. Signals: `changed()` once it is kept."""

    changed = Signal()

    def __init__(
        self,
        context: PageContext,
        control: SettingsControl,
        names: dict[tuple[str, SettingValue], str],
    ) -> None:
        super().__init__("setting")
        self._context = context
        self._control = control
        self._names = names
        self._setting = SETTINGS[0]
        self._options: tuple[tuple[str | int, str], ...] = ()
        self._pin: _NewPin | None = None

    def open_setting(self, setting: Setting) -> None:
        """Show `setting` as it is kept now."""
        self.clear()
        self._setting = setting
        self._options = tuple((value, value_text(setting, value)) for value in setting.values)
        self._show()
        if setting.kind is SettingKind.FOUND:
            self.notice.show_message(_tr("One moment…"), Meaning.NOTE)
            self._context.calls.run(
                lambda: self._control.options(setting.key),
                partial(self._found, setting),
                self._failed,
            )

    def clear(self) -> None:
        """Take everything out, digits of a PIN too."""
        super().clear()
        self._pin = None

    def _found(self, setting: Setting, options: tuple[tuple[str | int, str], ...]) -> None:
        if setting is not self._setting:
            return
        self.notice.clear()
        self._names.update({(setting.key, value): name for value, name in options})
        if setting.key in ("members.card_field", "scanner.serial"):
            nothing: str | int = "" if setting.key == "scanner.serial" else 0
            options = ((nothing, value_text(setting, nothing)), *options)
        self._options = options
        self._show()

    def _show(self) -> None:
        setting, value = self._setting, self._control.get(self._setting.key)
        title, meaning = setting_texts(setting.key)
        self.set_head(title, None)
        accessibility.set_spoken(self, f"{title}. {meaning}")
        self.column.clear()
        self.column.body.addWidget(Label(meaning, Role.BODY, tone=Tone.MUTED, wrap=True))
        match setting.kind:
            case SettingKind.SWITCH:
                self._add_rows([(True, _tr("On")), (False, _tr("Off"))], value)
            case SettingKind.NUMBER:
                self._add_number(float(str(value)))
            case SettingKind.PIN:
                self._pin = _NewPin(self._keep, self.notice.show_message)
                self.column.body.addWidget(self._pin)
            case SettingKind.SEVERAL:
                self._add_several(value if isinstance(value, tuple) else ())
            case _:
                self._add_rows(self._options, value)

    def _add_rows(
        self,
        options: tuple[tuple[str | int, str], ...] | list[tuple[bool, str]],
        value: SettingValue,
    ) -> None:
        for option, words in options:
            self._add_row(words, f"value_{option}", option == value, partial(self._keep, option))

    def _add_several(self, chosen: tuple[str, ...]) -> None:
        for option, words in self._options:
            held = option in chosen
            new = tuple(
                str(each) for each, _ in self._options if (each in chosen) is not (each == option)
            )
            self._add_row(words, f"value_{option}", held, partial(self._keep, new))

    def _add_row(self, words: str, name: str, chosen: bool, on_click: Callable[[], object]) -> None:
        self.column.body.addWidget(
            ListRow(
                words,
                name=name,
                icon="check" if chosen else "",
                tone=Tone.GOOD if chosen else Tone.MUTED,
                on_click=on_click,
            )
        )

    def _add_number(self, value: float) -> None:
        setting = self._setting
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        less = Button("−", name="less", on_click=lambda: self._step(value, -setting.step))
        more = Button("+", name="more", on_click=lambda: self._step(value, setting.step))
        less.setAccessibleName(_tr("Less"))
        more.setAccessibleName(_tr("More"))
        shown = Label(value_text(setting, value), Role.TITLE, align=Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(less)
        row.addWidget(shown, 1)
        row.addWidget(more)
        self.column.body.addWidget(line)

    def _step(self, value: float, by: int) -> None:
        setting = self._setting
        new = round(min(setting.most, max(setting.least, value + by)))
        if new == value:
            words = _tr("It can be {least} to {most}.").format(
                least=setting.least, most=setting.most
            )
            self.notice.show_message(words, Meaning.DESK)
        else:
            self._keep(new)

    def _keep(self, value: SettingValue) -> None:
        """Have `value` written down."""
        setting = self._setting
        if value == ():
            self.notice.show_message(_tr("At least one has to stay."), Meaning.DESK)
            return
        if setting.kind is not SettingKind.PIN and value == self._control.get(setting.key):
            return
        key = setting.key
        self._context.calls.run(
            lambda: self._control.change(key, value), lambda _: self._kept(), self._failed
        )

    def _kept(self) -> None:
        self.changed.emit()
        self._show()
        self.notice.show_message(_tr("Kept, for the next start."), Meaning.GOOD)

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)


class _NewPin(Themed, QWidget):
    """Asks for a new PIN twice, then calls `keep` with it; `say` shows what is asked."""

    accessible_role = accessibility.Role.Grouping

    def __init__(
        self, keep: Callable[[SettingValue], None], say: Callable[[str, Meaning], None]
    ) -> None:
        super().__init__()
        self._keep = keep
        self._say = say
        self._digits = self._first = ""
        self.setObjectName("new_pin")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(_tr("New PIN"))
        self.dots = PinDots()
        pad = PinPad()
        pad.typed.connect(self._type)
        pad.erased.connect(self._erase)
        pad.entered.connect(self._enter)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.dots, 1)
        self._box.addWidget(pad, 0, Qt.AlignmentFlag.AlignHCenter)
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_box"):
            portrait = self.theme.portrait
            self._box.setDirection(
                QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
            )
            self._box.setSpacing(self.theme.gap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace and Enter from a keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif len(event.text()) == 1 and event.text() in "0123456789":
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        if len(self._digits) < MAX_DIGITS:
            self._set(self._digits + digit)

    def _erase(self) -> None:
        self._set(self._digits[:-1])

    def _enter(self) -> None:
        digits = self._digits
        if len(digits) < MIN_DIGITS:
            words = _tr("A PIN has at least {count} digits.").format(count=MIN_DIGITS)
            self._say(words, Meaning.DESK)
            return
        self._set("")
        if not self._first:
            self._first = digits
            self._say(_tr("The same PIN once more."), Meaning.NOTE)
        elif digits == self._first:
            self._keep(digits)
        else:
            self._first = ""
            self._say(_tr("The two were not the same. Choose the PIN again."), Meaning.DESK)

    def _set(self, digits: str) -> None:
        self._digits = digits
        self.dots.set_count(len(digits))
