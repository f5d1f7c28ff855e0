"""The kiosk speaks another language at once, and goes back to that of the gym."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.identification.find_me import SecondFact
from kiosk.core.screen import states
from kiosk.core.screen.languages import TAGS
from kiosk.ui.kit import FitLabel, Key
from kiosk.ui.kit.theme import theme_of
from kiosk.ui.language import formats
from kiosk.ui.member.language_menu import LanguageMenu
from kiosk.ui.member.status import KioskStatus
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow, Speak

AT = datetime(2026, 6, 30, 18, 2, tzinfo=UTC)
RESULT = states.Result(1, VisitOutcome.WELCOME, members.ANA)


def _shown(make_window: MakeWindow, width: int = 800, height: int = 480) -> KioskWindow:
    window = make_window(width, height, find_me=SecondFact.EMAIL)
    window.set_clock(AT)
    window.set_status(KioskStatus("Riverside Gym", online=True))
    return window


def test_everything_shown_is_worded_anew(
    make_window: MakeWindow, speak: Speak, qtbot: QtBot
) -> None:
    language = speak("en-US", "en", "de", "ar")
    window = _shown(make_window)
    assert {"Show your code", "6:02\u202fPM", "Online"} <= set(fitting.texts(window.ready))
    language.pick("de")
    qtbot.wait(1)
    assert {"Zeig deinen Code", "18:02"} <= set(fitting.texts(window.ready))
    assert window.ready.find_me.text() == "Ohne Code einchecken"
    assert window.ready.lock.accessibleName() == "Team"
    window.show_state(members.states()["find_name"], 4000)
    assert window.find_me.name.title.full_text == "Wie heißt du?"
    assert window.find_me.name.back.text() == "Zurück"
    assert window.find_me.name.field.placeholderText() == "Dein Name"
    language.reset()
    qtbot.waitUntil(lambda: window.find_me.name.back.text() == "Back")  # Qt posts the change
    (space,) = [
        key for key in window.find_me.name.findChildren(Key) if key.objectName() == "key_space"
    ]
    assert space.text() == "Space"


def test_arabic_turns_the_screen_round_but_not_the_keys(
    make_window: MakeWindow, speak: Speak, qtbot: QtBot
) -> None:
    language = speak("en", "en", "ar")
    window = _shown(make_window)
    window.show_state(members.states()["find_name"], 4000)
    language.pick("ar")
    qtbot.wait(1)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    name = window.find_me.name
    assert name.back.x() > name.field.x()
    keys = {key.objectName(): key for key in name.findChildren(Key)}
    assert keys["key_Q"].x() < keys["key_P"].x()
    language.reset()
    qtbot.wait(1)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert name.back.x() < name.field.x()


def test_after_the_visit_the_language_of_the_gym_is_back(speak: Speak) -> None:
    language = speak("en", "en", "es")
    language.pick("es")
    for state in (states.LookingUp(1), RESULT):
        language.follow(state)
        assert language.current.tag == "es"
    language.follow(states.Ready())
    assert language.current.tag == "en"


def test_nobody_there_leads_home_but_nobody_is_hurried(speak: Speak, qtbot: QtBot) -> None:
    language = speak("en", "en", "es", reset_after_s=0.2)
    language.pick("es")
    language.follow(states.FindMeName(1))
    qtbot.wait(300)
    assert language.current.tag == "es"
    language.follow(states.Ready())
    assert language.current.tag == "es"
    with qtbot.waitSignal(language.changed):
        pass
    assert language.current.tag == "en"


def test_the_gym_may_change_its_language(speak: Speak) -> None:
    language = speak("en")
    language.set_gym_language("fr-CA")
    assert language.gym_language.tag == language.current.tag == "fr"
    assert QLocale().name() == "fr_CA"


@pytest.mark.parametrize(
    ("gym", "clock", "day"),
    [
        ("en-GB", "18:02", "30 Jun 2026"),
        ("en-US", "6:02", "30 Jun 2026"),
        ("de", "18:02", "30. Juni 2026"),
        ("fr", "18:02", "30 juin 2026"),
        ("ar", "6:02", "30 يونيو 2026"),
    ],
)
def test_times_and_days(gym: str, clock: str, day: str, speak: Speak) -> None:
    speak(gym)
    assert clock in formats.clock_text(AT)
    assert formats.day_text(date(2026, 6, 30)) == day


@pytest.mark.parametrize(
    ("gym", "seconds", "hour"),
    [("en-GB", "18:02:30", "18"), ("en-US", "6:02:30\u202fPM", "6 PM"), ("ar", "6:02:30 م", "6 م")],
)
def test_there_is_one_clock(gym: str, seconds: str, hour: str, speak: Speak) -> None:
    speak(gym)
    assert formats.clock_text(AT.replace(second=30), seconds=True) == seconds
    assert formats.hour_text(18) == hour


def test_a_silent_kiosk_speaks_english(speak: Speak, make_window: MakeWindow, qtbot: QtBot) -> None:
    language = speak("ar")
    window = _shown(make_window)
    language.uninstall()
    qtbot.waitUntil(lambda: window.ready.lock.accessibleName() == "Staff")


# --- picking ----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(800, 480), (1080, 1920), (480, 800)])
def test_a_member_picks_a_language(
    size: tuple[int, int], make_window: MakeWindow, speak: Speak, qtbot: QtBot
) -> None:
    language = speak("en", *TAGS)
    window = _shown(make_window, *size)
    menu = LanguageMenu(window, window.ready, language)
    fitting.click(window.ready.languages)
    assert menu.screen is not None
    qtbot.wait(1)
    assert fitting.clipped(menu.screen) == []
    assert fitting.nameless(menu.screen) == []
    assert [button.text() for button in menu.screen.buttons][1] == "Español"
    for button in fitting.buttons(menu.screen):
        assert min(button.width(), button.height()) >= theme_of(window).touch
    fitting.click(menu.screen.buttons[1])
    assert menu.screen is None
    assert language.current.tag == "es"
    qtbot.waitUntil(lambda: "Muestra tu código" in fitting.texts(window.ready))


def test_the_picking_is_left_and_closed(make_window: MakeWindow, speak: Speak) -> None:
    language = speak("en", "en", "es")
    window = _shown(make_window)
    menu = LanguageMenu(window, window.ready, language)
    menu.open()
    assert menu.screen is not None
    fitting.click(menu.screen.back)
    assert menu.screen is None
    menu.open()
    menu.close()
    assert menu.screen is None
    assert language.current.tag == "en"


@pytest.mark.parametrize(
    ("offered", "shown"), [(("en", "es"), True), (("en",), False), ((), False)]
)
def test_one_language_needs_no_globe(
    offered: tuple[str, ...], shown: bool, make_window: MakeWindow, speak: Speak
) -> None:
    window = _shown(make_window)
    LanguageMenu(window, window.ready, speak("en", *offered))
    assert window.ready.languages.isVisible() is shown


# --- nothing is cut off -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "size"),
    [
        *((tag, (800, 480)) for tag in TAGS if tag != "en"),
        ("de", (480, 800)),
        ("fr", (1080, 1920)),
        ("ar", (480, 800)),
        ("ar", (1920, 1080)),
    ],
    ids=str,
)
def test_no_word_for_members_is_cut_off(
    tag: str, size: tuple[int, int], make_window: MakeWindow, speak: Speak
) -> None:
    language = speak(tag, *TAGS)
    window = make_window(*size, find_me=SecondFact.EMAIL)
    LanguageMenu(window, window.ready, language)
    wrong = []
    for name, _picture in members.pictures(window):
        current = members.shown(window)
        wrong += [f"{name}: {line}" for line in fitting.clipped(current)]
        wrong += [f"{name}: {line}" for line in fitting.overlapping(current)]
        if name != "welcome_long":
            wrong += [
                f"{name}: {label.text()!r} is not all of {label.full_text!r}"
                for label in current.findChildren(FitLabel)
                if label.isVisible() and label.text() != label.full_text
            ]
    assert wrong == []
