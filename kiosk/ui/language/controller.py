"""The language of the screen: the gym's, and for a while the one a member has picked."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, QTranslator, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.core.screen import states
from kiosk.core.screen.languages import LANGUAGES, Language, gym_language, language_of
from kiosk.ui.resources import resource

RESET_AFTER_S: Final = 30
"""After so long without use the gym's language replaces the picked one."""


class LanguageController(QObject):
    """Translates the whole application. Made on the GUI thread, one at a time.

    `gym` is `screen.language`: a tag or `auto`; `offered` are the tags members may pick.
    Everything shown is translated anew at once: Qt sends every widget a `LanguageChange`.
    `changed(Language)` is emitted after each change.
    """

    changed = Signal(object)

    def __init__(
        self,
        gym: str = "auto",
        offered: tuple[str, ...] = (),
        *,
        parent: QObject | None = None,
        reset_after_s: float = RESET_AFTER_S,
    ) -> None:
        super().__init__(parent)
        self._translator = QTranslator(self)
        self._before: states.ScreenState = states.Ready()
        self._reset_timer = QTimer(self)
        self._reset_timer.setSingleShot(True)
        self._reset_timer.setInterval(round(reset_after_s * 1000))
        self._reset_timer.timeout.connect(self.reset)
        self.offered = tuple(it for it in LANGUAGES if it.tag in offered)
        self.set_gym_language(gym)

    @property
    def gym_language(self) -> Language:
        """The language of the gym."""
        return self._gym

    @property
    def current(self) -> Language:
        """The language on the screen now."""
        return self._current

    def set_gym_language(self, tag: str) -> None:
        """Make `tag` (or `auto`) the language of the gym, and use it."""
        self._gym, self._gym_locale = gym_language(tag, QLocale.system().uiLanguages())
        self._use(self._gym, self._gym_locale)

    def pick(self, tag: str) -> None:
        """Use the language a member has picked, until the visit is over or nobody is there."""
        language = language_of(tag) or self._gym
        self._use(language, self._gym_locale if language is self._gym else language.locale)
        if language is not self._gym:
            self._reset_timer.start()

    @Slot()
    def reset(self) -> None:
        """Use the language of the gym."""
        self._reset_timer.stop()
        if self._current is not self._gym:
            self._use(self._gym, self._gym_locale)

    @Slot(object)
    def follow(self, state: states.ScreenState) -> None:
        """Return to the gym's language when a visit is over; wait while somebody is there."""
        before, self._before = self._before, state
        if self._current is self._gym:
            return
        if not isinstance(state, states.Ready):
            self._reset_timer.stop()
        elif isinstance(before, states.Result):
            self.reset()
        else:
            self._reset_timer.start()

    def uninstall(self) -> None:
        """Use the English of the code again, and remove the translator from the application."""
        self._reset_timer.stop()
        QCoreApplication.removeTranslator(self._translator)
        QLocale.setDefault(QLocale.system())
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _use(self, language: Language, locale_tag: str) -> None:
        self._current = language
        locale = QLocale(locale_tag)
        # First, so that widgets that are told of the change write times and mirror accordingly.
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        QCoreApplication.removeTranslator(self._translator)
        file = resource(f"translations/kiosk_{language.tag}.qm")
        if not self._translator.load(str(file)):
            raise RuntimeError(f"the translation {file.name} is damaged; install the kiosk again")
        QCoreApplication.installTranslator(self._translator)
        self.changed.emit(language)
