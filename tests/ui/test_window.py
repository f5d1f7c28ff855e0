"""The window: what is touched is told, what is shown is told once, and it stays where it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.core.admission import rules
from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.core.screen import states as screen
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.kit.theme import Look, theme_of
from kiosk.ui.member.texts import NamePolicy
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.helpers import fitting
from tests.helpers.front_door import RecordingPlayer
from tests.ui.conftest import MakeWindow

PEOPLE = tuple(Customer(CustomerId(n), f"Person {n}") for n in range(1, 7))


def _press(window: KioskWindow, name: str) -> None:
    for button in fitting.buttons(window.current):
        if button.objectName() == name:
            fitting.click(button)
            return
    raise AssertionError(f"there is no {name}")


def test_touching_a_person_tells_who(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(screen.ChoosingPerson(1, PEOPLE), 20000)
    with qtbot.waitSignal(window.person_picked) as picked:
        _press(window, "choosePerson_card_1")
    assert picked.args == [PEOPLE[1]]


def test_more_than_four_are_paged(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(screen.ChoosingPerson(1, PEOPLE), 20000)
    assert len(window.choices.person.cards) == 4
    _press(window, "choosePerson_next")
    assert [card.choice.title for card in window.choices.person.cards] == ["Person 5", "Person 6"]
    assert "2 / 2" in fitting.texts(window.current)
    with qtbot.waitSignal(window.person_picked) as picked:
        _press(window, "choosePerson_card_5")
    assert picked.args == [PEOPLE[5]]
    _press(window, "choosePerson_next")
    assert len(window.choices.person.cards) == 4
    _press(window, "choosePerson_previous")
    assert len(window.choices.person.cards) == 2


def test_four_need_no_pages(make_window: MakeWindow) -> None:
    window = make_window()
    window.show_state(screen.ChoosingPerson(1, PEOPLE[:4]), 20000)
    assert not window.choices.person.next.isVisible()
    assert window.choices.person.countdown.limit_ms == 20000


def test_touching_a_membership_tells_which(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(800, 480)
    state = screen.ChoosingMembership(1, members.ANA, members.MEMBERSHIPS[:3])
    window.show_state(state, 20000)
    assert "Hello, Ana!" in fitting.texts(window.current)
    with qtbot.waitSignal(window.membership_picked) as picked:
        _press(window, "chooseMembership_card_2")
    assert picked.args == [members.MEMBERSHIPS[2]]


@pytest.mark.parametrize("name", ["choose_person", "choose_membership"])
def test_back_leaves_a_choice(name: str, make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(members.states()[name], 20000)
    with qtbot.waitSignal(window.touched):
        _press(window, f"{window.current.objectName()}_back")


def test_a_touch_takes_a_result_away(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(members.states()["welcome"], 4000)
    with qtbot.waitSignal(window.touched):
        fitting.click(window.current)


def test_the_lock_asks_for_staff(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    with qtbot.waitSignal(window.staff_wanted):
        _press(window, "staffButton")


def test_every_state_is_told_once_when_it_was_painted(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    seen: list[object] = []
    window.state_painted.connect(seen.append)
    for name, state in members.states().items():
        if name == "looking_up":
            continue
        with qtbot.waitSignal(window.state_painted) as painted:
            window.show_state(state, 4000)
        assert painted.args == [state]
        window.current.repaint()
        qtbot.wait(1)
        assert seen.count(state) == 1


def test_a_state_that_was_never_seen_is_not_told(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    seen: list[object] = []
    states = members.states()
    window.state_painted.connect(seen.append)
    window.show_state(states["checking_in"], 1500)
    with qtbot.waitSignal(window.state_painted):
        window.show_state(states["welcome"], 4000)
    assert seen == [states["welcome"]]


def test_a_quick_look_up_does_not_flicker(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.show_state(screen.LookingUp(1), 5000)
    assert "One moment" not in fitting.texts(window.current)
    window.show_state(members.states()["checking_in"], 1500)
    qtbot.wait(200)
    assert window.current is window.checking_in


def test_a_slow_look_up_is_told_in_place(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    with qtbot.waitSignal(window.state_painted):
        window.show_state(members.states()["welcome"], 4000)
    window.show_state(screen.LookingUp(2), 5000)
    assert window.current is window.result
    with qtbot.waitSignal(window.state_painted) as painted:
        pass
    assert painted.args == [screen.LookingUp(2)]
    assert "Looking you up…" in fitting.texts(window.ready)
    window.show_state(screen.Ready(), None)
    qtbot.wait(1)
    assert "Looking you up…" not in fitting.texts(window.ready)


def test_results_are_played_once(make_window: MakeWindow, heard: RecordingPlayer) -> None:
    window = make_window()
    states = members.states()
    window.show_state(states["checking_in"], 1500)
    assert heard.meanings == []
    window.show_state(states["welcome"], 4000)
    window.show_state(states["welcome"], 4000)
    assert heard.meanings == [Meaning.GOOD]


def test_good_news_is_not_played_twice_but_a_refusal_is(
    make_window: MakeWindow, heard: RecordingPlayer
) -> None:
    window = make_window()
    for outcome in (VisitOutcome.SAVED, VisitOutcome.WELCOME, VisitOutcome.REFUSED):
        window.show_state(screen.Result(7, outcome, members.ANA), 4000)
    window.show_state(screen.Result(8, VisitOutcome.WELCOME, members.ZOE), 4000)
    assert heard.meanings == [Meaning.SAVED, Meaning.REFUSED, Meaning.GOOD]


def test_news_of_the_same_checkin_leaves_the_greeting_alone(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    decision = rules.CheckIn(members.ANA, members.MEMBERSHIPS[0])
    with qtbot.waitSignal(window.state_painted):
        window.show_state(screen.CheckingIn(1, decision), 1500)
    with qtbot.assertNotEmitted(window.state_painted, wait=50):
        window.show_state(screen.CheckingIn(1, decision, checkin="abc"), 1500)


@pytest.mark.parametrize(
    ("policy", "shown"), [("first", "Ana"), ("first_initial", "Ana M."), ("none", "Welcome!")]
)
def test_the_name_policy_is_kept(policy: str, shown: str, make_window: MakeWindow) -> None:
    window = make_window(name_policy=NamePolicy(policy))
    window.show_state(members.states()["welcome"], 4000)
    assert shown in fitting.texts(window.current)


def test_staff_cover_everything_and_members_come_back(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    area = QLabel("staff")
    window.open_staff(area)
    assert window.staff_open
    assert area.geometry() == window.rect()
    window.show_state(members.states()["welcome"], 4000)
    assert window.childAt(window.rect().center()) is area
    window.resize(800, 480)
    assert area.geometry() == window.rect()
    with qtbot.waitSignal(area.destroyed):
        window.close_staff()
    assert not window.staff_open
    window.close_staff()


def test_a_stray_enter_presses_nothing(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.activateWindow()
    qtbot.waitActive(window)
    pressed: list[str] = []
    window.staff_wanted.connect(lambda: pressed.append("staff"))
    window.person_picked.connect(lambda _person: pressed.append("person"))
    window.touched.connect(lambda: pressed.append("back"))
    for state in (screen.Ready(), members.states()["choose_person"]):
        window.show_state(state, 20000)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert pressed == []


def test_the_theme_follows_the_window(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1080, 1920, look=Look(accent="#117733"))
    assert theme_of(window.ready).portrait
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: not theme_of(window.ready).portrait)
    assert theme_of(window.ready).palette.brand == "#117733"
    window.show_state(members.states()["checking_in"], 1500)
    assert window.checking_in.ground.name() == "#117733"
    assert window.state == members.states()["checking_in"]


def test_the_window_closes_only_when_allowed(qtbot: QtBot) -> None:
    window = KioskWindow()
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    assert window.isVisible()
    assert window.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
    window.allow_close()
    assert window.close()
