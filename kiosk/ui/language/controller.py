"""The language of the screen: the gym's, and for a while the one a member has picked."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, QTranslator, Signal, Slot
from PySide6.QtGui import QGuiApplication

from kiosk.core.screen import states
from kiosk.core.screen.languages import LANGUAGES, Language, gym_language, language_of
from kiosk.ui.resources import resource

HOME_AFTER_S: Final = 30
"""Nobody has used the picked language for so long: the house's is spoken again."""


class LanguageController(QObject):
    """Translates the whole application. Made on the GUI thread, one at a time.

    `house` is `screen.language`: a tag or `auto`; `offered` are the tags members may pick.
    Everything shown is worded anew at once: Qt tells every widget (`LanguageChange`).
    `spoke(Language)` is emitted after each change.
    """

    spoke = Signal(object)

    def __init__(
        self,
        house: str = "auto",
        offered: tuple[str, ...] = (),
        *,
        parent: QObject | None = None,
        home_after_s: float = HOME_AFTER_S,
    ) -> None:
        super().__init__(parent)
        self._translator = QTranslator(self)
        self._before: states.ScreenState = states.Ready()
        self._home = QTimer(self)
        self._home.setSingleShot(True)
        self._home.setInterval(round(home_after_s * 1000))
        self._home.timeout.connect(self.go_home)
        self.offered = tuple(it for it in LANGUAGES if it.tag in offered)
        self.set_gym_language(house)

    @property
    def gym_language(self) -> Language:
        """The language the house speaks."""
        return self._house

    @property
    def spoken(self) -> Language:
        """The language of this moment."""
        return self._spoken

    def set_gym_language(self, tag: str) -> None:
        """Let the house speak `tag` (or `auto`) from now on, and speak it."""
        self._house, self._house_locale = gym_language(tag, QLocale.system().uiLanguages())
        self._speak(self._house, self._house_locale)

    def pick(self, tag: str) -> None:
        """Speak the language a member has picked, until the visit is over or nobody is there."""
        language = language_of(tag) or self._house
        self._speak(language, self._house_locale if language is self._house else language.locale)
        if language is not self._house:
            self._home.start()

    @Slot()
    def go_home(self) -> None:
        """Speak the language of the house."""
        self._home.stop()
        if self._spoken is not self._house:
            self._speak(self._house, self._house_locale)

    @Slot(object)
    def follow(self, state: states.ScreenState) -> None:
        """Go home when a visit is over; wait while somebody is at the screen."""
        before, self._before = self._before, state
        if self._spoken is self._house:
            return
        if not isinstance(state, states.Ready):
            self._home.stop()
        elif isinstance(before, states.Result):
            self.go_home()
        else:
            self._home.start()

    def be_silent(self) -> None:
        """Speak the English of the code again, and let go of the application."""
        self._home.stop()
        QCoreApplication.removeTranslator(self._translator)
        QLocale.setDefault(QLocale.system())
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _speak(self, language: Language, locale_tag: str) -> None:
        self._spoken = language
        locale = QLocale(locale_tag)
        # First, so that whoever hears of the change writes times and turns round accordingly.
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        QCoreApplication.removeTranslator(self._translator)
        file = resource(f"translations/kiosk_{language.tag}.qm")
        if not self._translator.load(str(file)):
            raise RuntimeError(f"the translation {file.name} is damaged; install the kiosk again")
        QCoreApplication.installTranslator(self._translator)
        self.spoke.emit(language)
