"""The kiosk as a screen reader has it: over a real bus, with a real X server and its keyboard.

What the reader says aloud is what gets the focus, and notifications. The reader is there from the
beginning, so every scan here is typed while Qt's bridge to it watches the keys.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import pytest

from kiosk.simulator.gym import Gym, GymCustomer, make_gym
from kiosk.simulator.server import Simulator
from kiosk.store.staff_pin import hash_pin
from tests.helpers.atspi import Node, Reader, session_bus
from tests.helpers.kiosk_process import KioskProcess, write_config
from tests.helpers.xserver import Keyboard, x_server

PIN: Final = "2468"
READY: Final = "Scan your code"


class Visitor:
    """Somebody at the kiosk who hears it and has its keyboard."""

    def __init__(self, reader: Reader, keyboard: Keyboard, gym: Gym, kiosk: KioskProcess) -> None:
        self.reader = reader
        self.keyboard = keyboard
        self.gym = gym
        self.kiosk = kiosk

    def begin(self) -> None:
        """Be at the ready screen, with nothing heard yet."""
        for _ in range(10):
            if self.reader.find("panel", READY):
                break
            self.keyboard.press("Escape")
        self.reader.wait_for("panel", READY)
        self.reader.listen()
        self.reader.events.clear()

    @property
    def focused(self) -> str:
        """The name of what has the focus."""
        tree = self.reader.tree()
        nodes = tree.walk() if tree else iter(())
        return next((node.name for node in nodes if "focused" in node.states), "")

    def tab_to(self, name: str) -> None:
        """Press Tab until the focus is on what is called so."""
        for _ in range(20):
            if self.focused.startswith(name):
                return
            self.keyboard.press("Tab")
        raise AssertionError(f"Tab does not lead to {name!r}:\n{self.reader.tree()}")

    def press(self, role: str, name: str, action: str = "Press") -> None:
        """Press what is called so, as assistive technology does."""
        self.reader.press(self.reader.wait_for(role, name), action)

    def unlock(self) -> None:
        """Open the staff area by its keys."""
        self.tab_to("Staff")
        self.keyboard.press("space")
        self.reader.until(lambda: "Type your PIN" in self.focused, "the PIN page")
        self.keyboard.type(f"{PIN}\n")
        self.reader.until(lambda: self.focused.startswith("Name, e-mail"), "the search")


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One kiosk for all: starting it is most of the time."""
    folder = tmp_path_factory.mktemp("reader")
    gym = make_gym(40, today=datetime.now(UTC).date())
    _make_known(gym)
    with (
        Simulator(gym, report_lag_s=0.1, requests_per_minute=0) as simulator,
        x_server() as display,
        session_bus(tmp_path_factory.mktemp("bus") / "run") as environment,
    ):
        config = write_config(
            folder,
            simulator,
            scanner={"keyboard": True, "rescan_seconds": 0.5},
            staff={"pin_hash": hash_pin(PIN)},
            find_me={"enabled": True},
            screen={"language": "en", "result_seconds": 30},
        )
        kiosk = KioskProcess(config, {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"})
        keyboard = Keyboard(display)
        with kiosk, Reader(environment["DBUS_SESSION_BUS_ADDRESS"]) as reader:
            kiosk.wait_until(lambda: "directory synced" in kiosk.log, "the members were there")
            yield Visitor(reader, keyboard, gym, kiosk)
        keyboard.close()


def _make_known(gym: Gym) -> None:
    """Give one member a second membership, and another a name that nobody else has."""
    one = gym.character("newcomer")
    (held,) = gym.memberships_of(one.id)
    second = max(gym.memberships) + 1
    gym.memberships[second] = replace(held, id=second, name="Evenings")
    zara = replace(
        gym.character("booked"), first_name="Zara", last_name="Quin", email="zara.q@example.org"
    )
    gym.customers[zara.id] = zara


def card_of(customer: GymCustomer) -> str:
    assert customer.card
    return customer.card


def wrong_in(tree: Node | None) -> list[str]:
    """Return what no screen may have: things to use without a name, or without a role."""
    assert tree is not None
    wrong = []
    for node in tree.walk():
        if "focusable" in node.states and not node.name:
            wrong.append(f"a nameless {node.role} takes the focus")
        if node.role in ("invalid", "unknown"):
            wrong.append(f"{node.name!r} has no role")
        if node.name and node.name == node.description:
            wrong.append(f"{node.name!r} is said twice")
        if "showing" not in node.states:
            wrong.append(f"{node.role} {node.name!r} is not to be seen")
    return wrong


def test_the_ready_screen_is_read_and_has_what_can_be_seen(visitor: Visitor) -> None:
    visitor.begin()
    tree = visitor.reader.tree()
    assert tree is not None
    assert wrong_in(tree) == []
    buttons = [node.name for node in tree.walk() if node.role == "push button"]
    assert buttons == ["No code? Find me", "Languages", "Staff"]
    assert [node.role for node in tree.children] == ["frame"]


def test_a_scan_is_read_though_the_reader_sees_keys_and_its_result_is_said(
    visitor: Visitor,
) -> None:
    visitor.begin()
    visitor.keyboard.scan(card_of(visitor.gym.character("regular")))
    visitor.reader.until_read("Zoë. Checked in")
    assert wrong_in(visitor.reader.tree()) == []
    visitor.keyboard.press("Escape")
    visitor.reader.until(lambda: READY in visitor.focused, "the ready screen")


def test_the_front_desk_is_said(visitor: Visitor) -> None:
    visitor.begin()
    blocked = visitor.gym.character("blocked")
    visitor.keyboard.scan(card_of(blocked))
    visitor.reader.until_read("front desk")


def test_a_membership_is_chosen_by_keys(visitor: Visitor) -> None:
    visitor.begin()
    visitor.keyboard.scan(card_of(visitor.gym.character("two")))
    visitor.reader.until_read("Which membership would you like to use?")
    tree = visitor.reader.tree()
    assert wrong_in(tree) == []
    assert visitor.reader.find("push button", "Find me") is None
    bar = visitor.reader.wait_for("progress bar", "Time left")
    assert 0 < visitor.reader.value(bar) <= 100
    visitor.keyboard.press("Down")
    visitor.reader.until(lambda: visitor.focused.startswith("Off-Peak"), "the second membership")
    visitor.keyboard.press("space")
    visitor.reader.until_read("Łukasz. Checked in. Off-Peak")


def test_a_membership_is_chosen_by_actions(visitor: Visitor) -> None:
    visitor.begin()
    visitor.keyboard.scan(card_of(visitor.gym.character("newcomer")))
    visitor.reader.until_read("Which membership would you like to use?")
    visitor.press("push button", "Evenings")
    visitor.reader.until_read("Inês. Checked in. Evenings")


def test_who_waits_is_told_while_another_one_answers(visitor: Visitor) -> None:
    visitor.begin()
    visitor.keyboard.scan(card_of(visitor.gym.character("parent")))
    visitor.reader.until_read("Who is here today?")
    visitor.keyboard.scan(card_of(visitor.gym.character("few_left")))
    visitor.reader.until_read("One moment")
    visitor.keyboard.press("Escape")
    visitor.reader.until_read("Checked in")


def test_find_me_by_keys(visitor: Visitor) -> None:
    visitor.begin()
    visitor.tab_to("No code? Find me")
    visitor.keyboard.press("space")
    visitor.reader.until(lambda: visitor.focused == "Your name", "the field")
    assert wrong_in(visitor.reader.tree()) == []
    visitor.keyboard.type("qx\n")
    visitor.keyboard.press("BackSpace")
    visitor.keyboard.type("uin\n")
    visitor.reader.until(lambda: "@" in visitor.focused, "the second fact")
    visitor.keyboard.type("zara\n")
    visitor.reader.until_read("We could not find you that way.")
    visitor.reader.until(lambda: "@" in visitor.focused, "the second fact again")
    visitor.keyboard.type(".q\n")
    visitor.reader.until_read("Zara. Checked in")


def test_find_me_by_actions_and_no_scan_is_typed_into_it(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press("push button", "No code? Find me")
    for letter in "QUIN":
        visitor.press("push button", letter)
    visitor.keyboard.scan(card_of(visitor.gym.character("ends_soon")))
    visitor.reader.until_read("One moment")
    visitor.press("push button", "Back")
    visitor.reader.until_read("Checked in")


def test_nothing_below_the_pin_page_can_be_reached(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press("push button", "Staff")
    visitor.reader.until(lambda: "Type your PIN" in visitor.focused, "the PIN page")
    tree = visitor.reader.tree()
    assert wrong_in(tree) == []
    assert tree is not None
    names = {node.name for node in tree.walk()}
    assert names.isdisjoint({"No code? Find me", "Languages", "Members", "Device", "Lock"})
    visitor.keyboard.press("Tab", "Tab")
    visitor.reader.until(lambda: visitor.focused == "Back", "Back")
    visitor.keyboard.press("Escape")
    visitor.reader.until(lambda: READY in visitor.focused, "the ready screen")


def test_staff_check_in_by_keys(visitor: Visitor) -> None:
    visitor.begin()
    visitor.unlock()
    assert wrong_in(visitor.reader.tree()) == []
    visitor.keyboard.type("dottir")
    björk = visitor.reader.wait_for("list item", "Björk")
    assert "Good today" in björk.name
    visitor.reader.events.clear()
    visitor.keyboard.press("Tab")
    visitor.reader.until(
        lambda: visitor.reader.said()[-1:] != [] and "Good today" in visitor.reader.said()[-1],
        "the row to be the last that is read, after its list",
    )
    visitor.keyboard.press("Return")
    visitor.reader.wait_for("push button", "Check in on Unlimited")
    visitor.tab_to("Check in on Unlimited")
    visitor.keyboard.press("space")
    visitor.reader.until_read("is checked in on Unlimited Monthly.")
    visitor.reader.until(lambda: visitor.focused.startswith("Björk"), "the member")
    visitor.keyboard.press("Escape")
    visitor.reader.until(lambda: visitor.focused.startswith("Name, e-mail"), "the search")
    visitor.press("push button", "Lock")


def test_staff_check_in_by_actions(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press("push button", "Staff")
    for digit in PIN:
        visitor.press("push button", digit)
    visitor.press("push button", "Enter")
    assert "selected" in visitor.reader.wait_for("page tab", "Members").states
    visitor.reader.insert(visitor.reader.wait_for("text", "Name, e-mail"), "demir")
    visitor.press("list item", "Yusuf", "Toggle")
    visitor.press("push button", "Check in on")
    visitor.reader.until_read("is checked in on")
    visitor.press("page tab", "Device")
    restart = visitor.reader.wait_for("list item", "Restart the kiosk", scrolled=True)
    visitor.reader.press(restart, "Toggle")
    dialog = visitor.reader.wait_for("dialog", "Restart the kiosk?")
    assert "Takes" in dialog.description or dialog.description
    assert visitor.reader.find("page tab", "Device") is None
    assert wrong_in(visitor.reader.tree()) == []
    visitor.press("push button", "Cancel")
    visitor.reader.wait_for("page tab", "Device")
    visitor.press("push button", "Lock")


def test_the_language_is_that_of_the_screen(visitor: Visitor) -> None:
    visitor.begin()
    visitor.press("push button", "Languages")
    english = visitor.reader.wait_for("radio button", "English")
    assert "checked" in english.states
    visitor.press("radio button", "Deutsch")
    ready = visitor.reader.wait_for("panel", "Scanne deinen Code")
    assert ready.locale.startswith("de")
    visitor.press("push button", "Sprachen")
    visitor.press("radio button", "English")
    visitor.reader.wait_for("panel", READY)
