"""How the kiosk looks and sounds: by its configuration, until staff choose otherwise at it.

What staff choose is kept on disk with what the configuration said at that time. It holds until the
configuration says something new: whoever edits the file last, wins.
"""

import logging
from pathlib import Path
from typing import Final

from kiosk.core.clock import DaySpan
from kiosk.settings.schema import ScreenSection
from kiosk.store.device_settings import DeviceSettings
from kiosk.ui.jobs import Jobs
from kiosk.ui.kit.palette import BRAND
from kiosk.ui.kit.theme import Look, ThemeChoice
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.sounds import Sounds
from kiosk.ui.window import KioskWindow

log = logging.getLogger(__name__)

CHANGEABLE: Final = ("language", "theme", "contrast", "text_scale", "motion", "volume")
"""The keys of `[screen]` that staff may change at the kiosk."""

_KEY: Final = "screen.{name}"


class Appearance:
    """Applies look, volume and the gym's language, now and whenever staff choose.

    A `DisplayControl`: `get` and `choose` take the keys of `CHANGEABLE`. Lives on the GUI thread;
    `jobs` writes down what is chosen. Reading it back at the start may raise `StoreError`.
    """

    def __init__(
        self,
        configured: ScreenSection,
        device: DeviceSettings,
        jobs: Jobs,
        window: KioskWindow,
        sounds: Sounds,
        language: LanguageController,
    ) -> None:
        self._configured = configured
        self._device = device
        self._jobs = jobs
        self._window = window
        self._sounds = sounds
        self._language = language
        self._gym_language = configured.language
        self.section = self._with_choices()
        self._apply()

    def get(self, key: str) -> str | int:
        """Return what holds now for `key`, such as `theme` or `volume`."""
        value: str | int = getattr(self.section, _known(key))
        return value

    def choose(self, key: str, value: str | int) -> None:
        """Let `key` be `value` from now on, at this kiosk and after a restart.

        Raises `ValueError` (pydantic's `ValidationError`) when the configuration would refuse it.
        """
        self.section = _changed(self.section, _known(key), value)
        self._apply()
        stored = f"{getattr(self._configured, key)}>{value}"
        self._jobs.run(
            lambda: self._device.set(_KEY.format(name=key), stored),
            lambda _: None,
            lambda error: log.warning("What was chosen for screen.%s is lost: %s", key, error),
        )

    def _with_choices(self) -> ScreenSection:
        section = self._configured
        for key in CHANGEABLE:
            stored = self._device.get(_KEY.format(name=key))
            if stored is None:
                continue
            was, _, chosen = stored.partition(">")
            if was != str(getattr(self._configured, key)):
                continue  # the configuration was changed since
            try:
                section = _changed(section, key, int(chosen) if chosen.isdigit() else chosen)
            except ValueError:
                log.warning("What was chosen for screen.%s means nothing any more", key)
        return section

    def _apply(self) -> None:
        self._window.set_look(look_of(self.section))
        self._sounds.set_volume(self.section.volume)
        if self.section.language != self._gym_language:
            self._gym_language = self.section.language
            self._language.set_gym_language(self._gym_language)


def look_of(section: ScreenSection) -> Look:
    """Return how the screens look by `section`."""
    return Look(
        theme=ThemeChoice(section.theme),
        accent=section.accent or BRAND,
        high_contrast=section.contrast == "high",
        text_scale=section.text_scale,
        moving=section.motion == "full",
        logo=Path(section.logo) if section.logo else None,
    )


def quiet_hours(section: ScreenSection) -> DaySpan | None:
    """Return when no sound is to be played, None for never."""
    return DaySpan.read(section.quiet_hours) if section.quiet_hours else None


def _known(key: str) -> str:
    if key not in CHANGEABLE:
        raise KeyError(f"screen.{key} is not for staff to change")
    return key


def _changed(section: ScreenSection, key: str, value: str | int) -> ScreenSection:
    checked = getattr(ScreenSection.model_validate({key: value}), key)
    return section.model_copy(update={key: checked})
