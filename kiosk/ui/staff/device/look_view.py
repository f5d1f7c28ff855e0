"""Look, language and volume: chosen by touch, applied at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.device_page import DeviceControl, SoundTest
from kiosk.core.screen.languages import LANGUAGES, language_of
from kiosk.ui.kit import Button, FitLabel, Label, SnugButton
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.device.texts import sound_test_text
from kiosk.ui.staff.texts import translate

_STEP = 10  # per cent of the volume
_COLUMNS = 3
_NAME = 280  # pixels at u = 1 of a choice's name beside it
_SCROLLING = 28  # pixels at u = 1 the scroll bar takes
_WIDEST = 1100  # pixels at u = 1 of the columns together


@dataclass(frozen=True, slots=True)
class _Choice:
    key: str
    name: str
    values: tuple[tuple[str | int, str], ...]


def _choices() -> tuple[_Choice, ...]:
    return (
        _Choice(
            "theme",
            translate("Staff", "Colours"),
            (
                ("dark", translate("Staff", "Dark")),
                ("light", translate("Staff", "Light")),
                ("auto", translate("Staff", "By the hour")),
            ),
        ),
        _Choice(
            "contrast",
            translate("Staff", "Contrast"),
            (("normal", translate("Staff", "Normal")), ("high", translate("Staff", "High"))),
        ),
        _Choice(
            "text_scale",
            translate("Staff", "Text size"),
            ((100, "100 %"), (115, "115 %"), (130, "130 %")),
        ),
        _Choice(
            "motion",
            translate("Staff", "Movement"),
            (("full", translate("Staff", "Full")), ("reduced", translate("Staff", "Reduced"))),
        ),
    )


class LookView(Detail):
    """A row of buttons for each choice, and the volume with a sound to try it."""

    def __init__(self, device: DeviceControl) -> None:
        super().__init__("device_look")
        self._device = device
        self._buttons_of: dict[tuple[str, str | int], Button] = {}
        self._rows: list[tuple[str, Sequence[QWidget]]] = []
        self._volume: Label | None = None

    def open(self) -> None:
        """Show what holds now."""
        self.clear()
        self._buttons_of, self._rows = {}, []
        self.set_head(translate("Staff", "Sound and looks"), None)
        self._add_volume()
        for choice in _choices():
            buttons = []
            for value, words in choice.values:
                button = SnugButton(
                    words,
                    name=f"{choice.key}_{value}",
                    on_click=lambda key=choice.key, value=value: self._choose(key, value),  # type: ignore[misc]
                )
                self._buttons_of[choice.key, value] = button
                buttons.append(button)
            self._rows.append((choice.name, buttons))
        self._add_languages()
        self._lay_out()
        self._show()

    def _add_languages(self) -> None:
        """A button for each language, by its own name."""
        languages = [("auto", translate("Staff", "The computer's"))]
        languages += [(language.tag, language.name) for language in LANGUAGES]
        buttons = []
        for tag, words in languages:
            button = SnugButton(words, name=f"language_{tag}", on_click=partial(self._speak, tag))
            self._buttons_of["language", tag] = button
            buttons.append(button)
        self._rows.append((translate("Staff", "Language"), buttons))

    def _speak(self, tag: str) -> None:
        self._choose("language", tag)
        said = translate("Staff", "The whole staff area speaks it when it is opened again.")
        self.notice.show_message(said, Meaning.NOTE)

    def _add_volume(self) -> None:
        self._volume = Label("", Role.BUTTON, align=Qt.AlignmentFlag.AlignHCenter)
        quieter = Button("−", name="volume_down", on_click=lambda: self._louder(-_STEP))
        louder = Button("+", name="volume_up", on_click=lambda: self._louder(_STEP))
        volume = QWidget()
        line = QHBoxLayout(volume)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(quieter)
        line.addWidget(self._volume, 1)
        line.addWidget(louder)
        attempt = SnugButton(
            translate("Staff", "Try it"), name="volume_try", icon="sound", on_click=self._try
        )
        self._rows.append((translate("Staff", "Volume"), [volume, attempt]))
        quieter.setAccessibleName(translate("Staff", "Quieter"))
        louder.setAccessibleName(translate("Staff", "Louder"))

    def _lay_out(self) -> None:
        """Put every choice's parts into the same columns: as many as the longest words allow."""
        theme, gap = self.theme, self.theme.gap // 2
        room = theme.width - theme.margin - theme.px(_SCROLLING)
        if not theme.portrait:
            room -= theme.px(_NAME) + theme.gap
        room = min(room, theme.px(_WIDEST))
        parts = [part for _, row in self._rows for part in row if isinstance(part, SnugButton)]
        for part in parts:
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            part.setParent(self)  # its letters are as large as the theme says
        widest = max(part.least_width() for part in parts)
        columns = max(2, min(_COLUMNS, (room + gap) // (widest + gap)))
        for name, row in self._rows:
            self._add_row(name, row, columns)

    def _add_row(self, name: str, parts: Sequence[QWidget], columns: int) -> None:
        """Add a choice: its name, above or beside `parts`. What is no button takes two."""
        theme, narrow = self.theme, self.theme.portrait
        row = QWidget()
        row.setAccessibleName(name)
        box = QVBoxLayout(row) if narrow else QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, theme.px(20) if narrow else 0)
        box.setSpacing(theme.px(10) if narrow else theme.gap)
        what = FitLabel(name, Role.BODY, least=Role.CAPTION, tone=Tone.MUTED)
        if not narrow:
            what.setFixedSize(theme.px(_NAME), theme.touch)
        box.addWidget(what, 0, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignTop)
        choices = QWidget()
        choices.setMaximumWidth(theme.px(_WIDEST))
        box.addWidget(choices, 1)
        box.addStretch(0)
        grid = QGridLayout(choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.gap // 2)
        place = 0
        for part in parts:
            wide = 1 if isinstance(part, Button) else 2
            grid.addWidget(part, place // columns, place % columns, 1, wide)
            place += wide
        for column in range(columns):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, theme.touch)
        self.column.body.addWidget(row)

    def _choose(self, key: str, value: str | int) -> None:
        self._device.look.choose(key, value)
        self._show()

    def _louder(self, by: int) -> None:
        volume = int(self._device.look.get("volume")) + by
        self._choose("volume", min(100, max(0, volume)))
        self._try()

    def _try(self) -> None:
        result = self._device.test_sound()
        meaning = Meaning.GOOD if result is SoundTest.PLAYED else Meaning.NOTE
        self.notice.show_message(sound_test_text(result), meaning)

    def _show(self) -> None:
        for (key, value), button in self._buttons_of.items():
            holds = self._device.look.get(key)
            if key == "language" and (language := language_of(str(holds))):
                holds = language.tag  # whatever the country
            button.set_chosen(holds == value)
        if self._volume is not None:
            self._volume.setText(f"{self._device.look.get('volume')} %")
