"""How the kiosk looks and sounds: chosen by touch, seen at once."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.core.device import DeviceDesk, SoundTest
from kiosk.core.languages import LANGUAGES, language_of
from kiosk.ui.kit import Button, Kind, Label, SnugButton
from kiosk.ui.palette import Meaning
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.device.words import sound_words
from kiosk.ui.staff.words import translate
from kiosk.ui.theme import Role

_STEP = 10  # per cent of the volume
_LANGUAGES_A_ROW = 3


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

    def __init__(self, device: DeviceDesk) -> None:
        super().__init__("device_look")
        self._device = device
        self._buttons_of: dict[tuple[str, str | int], Button] = {}
        self._volume: Label | None = None

    def open(self) -> None:
        """Show what holds now."""
        self.clear()
        self._buttons_of = {}
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
                button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
                self._buttons_of[choice.key, value] = button
                buttons.append(button)
            self._add_row(choice.name, *buttons)
        self._add_languages()
        self._show()

    def _add_languages(self) -> None:
        """A button for each language, by its own name, in rows that fit."""
        languages = [("auto", translate("Staff", "The computer's"))]
        languages += [(language.tag, language.name) for language in LANGUAGES]
        buttons = []
        for tag, words in languages:
            button = SnugButton(words, name=f"language_{tag}", on_click=partial(self._speak, tag))
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._buttons_of["language", tag] = button
            buttons.append(button)
        for first in range(0, len(buttons), _LANGUAGES_A_ROW):
            name = translate("Staff", "Language") if first == 0 else ""
            self._add_row(name, *buttons[first : first + _LANGUAGES_A_ROW])

    def _speak(self, tag: str) -> None:
        self._choose("language", tag)
        said = translate("Staff", "The whole staff area speaks it when it is opened again.")
        self.notice.say(said, Meaning.NOTE)

    def _add_volume(self) -> None:
        self._volume = Label("", Role.BUTTON)
        self._add_row(
            translate("Staff", "Volume"),
            Button("−", name="volume_down", on_click=lambda: self._louder(-_STEP)),
            self._volume,
            Button("+", name="volume_up", on_click=lambda: self._louder(_STEP)),
            Button(
                translate("Staff", "Try it"), name="volume_try", icon="sound", on_click=self._try
            ),
        )
        for name, words in (
            ("volume_down", translate("Staff", "Quieter")),
            ("volume_up", translate("Staff", "Louder")),
        ):
            button = self.findChild(Button, name)
            assert button is not None
            button.setAccessibleName(words)

    def _add_row(self, name: str, *parts: QWidget) -> None:
        narrow = self.theme.portrait
        row = QWidget()
        box = QVBoxLayout(row) if narrow else QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        what = Label(name, Role.BODY, wrap=True)
        if not narrow:
            what.setFixedWidth(self.theme.px(240))
        if name or not narrow:
            box.addWidget(what)
        line = QHBoxLayout()
        line.setSpacing(self.theme.gap // 2)
        for part in parts:
            line.addWidget(part)
        line.addStretch(1)
        box.addLayout(line, 1)
        self.column.body.addWidget(row)

    def _choose(self, key: str, value: str | int) -> None:
        self._device.look.choose(key, value)
        self._show()

    def _louder(self, by: int) -> None:
        volume = int(self._device.look.get("volume")) + by
        self._choose("volume", min(100, max(0, volume)))
        self._try()

    def _try(self) -> None:
        came_of_it = self._device.test_sound()
        meaning = Meaning.GOOD if came_of_it is SoundTest.PLAYED else Meaning.NOTE
        self.notice.say(sound_words(came_of_it), meaning)

    def _show(self) -> None:
        for (key, value), button in self._buttons_of.items():
            holds = self._device.look.get(key)
            if key == "language" and (language := language_of(str(holds))):
                holds = language.tag  # whatever the country
            chosen = holds == value
            button.set_kind(Kind.PRIMARY if chosen else Kind.PLAIN)
            button.setAccessibleDescription(translate("Staff", "Chosen") if chosen else "")
        if self._volume is not None:
            self._volume.setText(f"{self._device.look.get('volume')} %")
