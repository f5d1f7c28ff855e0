"""What a screen reader sees, asked over D-Bus: the tree of AT-SPI, its events and its actions.

Roles and states are AT-SPI's; numbers of states are those of `atspi-constants.h`.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from tests.helpers.patience import PATIENCE_S

_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_REGISTRY: Final = "org.a11y.atspi.Registry"
_EVENTS: Final = "org.a11y.atspi.Event.Object"
_STATES: Final = {
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}


@contextmanager
def session_bus(folder: Path) -> Iterator[dict[str, str]]:
    """Run a session bus with files in `folder`; yield the environment for who is to be on it.

    The bus of AT-SPI is started by whoever asks for it first.
    """
    folder.mkdir(mode=0o700)
    environment = os.environ | {
        "XDG_RUNTIME_DIR": str(folder),
        "XDG_CACHE_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    )
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        yield environment | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
    finally:
        bus.terminate()  # what it has started ends with it
        bus.wait()
        if bus.stdout is not None:
            bus.stdout.close()


@dataclass(frozen=True)
class Node:
    """An accessible object as it was when it was read."""

    bus: str
    path: str
    name: str
    description: str
    role: str
    states: frozenset[str]
    interfaces: frozenset[str]
    locale: str
    children: tuple["Node", ...]

    def walk(self) -> Iterator["Node"]:
        """Yield it and everything below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def __str__(self) -> str:
        below = "\n".join(str(child) for child in self.children)
        here = f"{self.role} {self.name!r} {self.description!r} {','.join(sorted(self.states))}"
        return here + ("\n" + below).replace("\n", "\n  ") * bool(below)


@dataclass(frozen=True)
class Event:
    """An event of an object: `kind` such as `StateChanged`, `detail` such as `focused`."""

    kind: str
    detail: str
    first: int
    name: str
    role: str


class Reader:
    """A screen reader's side of the bus: it sees the kiosk's tree and hears its events."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = _reply(bus, new_method_call(asked, "GetAddress"))[0]
        self._calls: DBusConnection = open_dbus_connection(address)
        self._listening: DBusConnection = open_dbus_connection(address)
        self.events: list[Event] = []
        rule = MatchRule(type="signal", interface=_EVENTS)
        _reply(self._listening, message_bus.AddMatch(rule))
        self._heard = self._listening.filter(rule, bufsize=10_000)
        self._queue = self._heard.__enter__()
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in ("object:state-changed", "object:property-change", "object:announcement"):
            _reply(
                self._listening,
                new_method_call(registry, "RegisterEvent", "sass", (event, [], "")),
            )

    def close(self) -> None:
        """Leave the bus."""
        self._heard.__exit__(None, None, None)
        self._calls.close()
        self._listening.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def tree(self) -> Node | None:
        """Return the kiosk and everything in it; None before it is on the bus."""
        try:
            desktop = self._ask(_REGISTRY, _ROOT, _ACCESSIBLE, "GetChildren")
            for bus, path in desktop:
                if self._property(bus, path, _ACCESSIBLE, "Name") == "Turnstile":
                    return self._node(bus, path)
        except DBusErrorResponse:
            return None  # it changed while it was read
        return None

    def find(self, role: str, name: str, *, scrolled: bool = False) -> Node | None:
        """Return what has that role, and a name that begins so, and is showing.

        `scrolled`: also what is out of sight in a list.
        """
        tree = self.tree()
        found = (
            node
            for node in (tree.walk() if tree else ())
            if node.role == role
            and node.name.startswith(name)
            and (scrolled or "showing" in node.states)
        )
        return next(found, None)

    def wait_for(self, role: str, name: str, *, scrolled: bool = False) -> Node:
        """Wait until there is such a one, and return it."""
        found: list[Node] = []

        def there() -> bool:
            node = self.find(role, name, scrolled=scrolled)
            found.extend([node] if node else [])
            return node is not None

        self.until(there, f"a {role} {name!r}")
        return found[0]

    def press(self, node: Node, action: str = "Press") -> None:
        """Do an action of `node`."""
        count = self._property(node.bus, node.path, "org.a11y.atspi.Action", "NActions")
        for number in range(count):
            at = (number,)
            name = self._ask(node.bus, node.path, "org.a11y.atspi.Action", "GetName", "i", at)
            if name == action:
                self._ask(node.bus, node.path, "org.a11y.atspi.Action", "DoAction", "i", at)
                return
        raise AssertionError(f"{node.role} {node.name!r} cannot be told to {action}")

    def value(self, node: Node) -> float:
        """Return the value of `node`."""
        return float(self._property(node.bus, node.path, "org.a11y.atspi.Value", "CurrentValue"))

    def insert(self, node: Node, text: str) -> None:
        """Put `text` into the field `node`."""
        field = "org.a11y.atspi.EditableText"
        self._ask(node.bus, node.path, field, "InsertText", "isi", (0, text, len(text)))

    def listen(self) -> list[Event]:
        """Return all events heard so far."""
        try:
            while True:
                self._listening.recv_messages(timeout=0.01)
        except TimeoutError:
            pass
        try:
            while True:
                self.events.append(self._event(self._queue.popleft()))
        except IndexError:
            pass
        return self.events

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait until it is true; else fail with the tree and what was heard."""
        end = time.monotonic() + PATIENCE_S / 4
        while not true():
            self.listen()
            if time.monotonic() > end:
                raise AssertionError(f"still waiting for {what}:\n{self.tree()}\n{self.said()}")
            time.sleep(0.05)

    def until_read(self, words: str) -> None:
        """Wait until `words` are read aloud: what gets the focus, and notifications, are."""
        self.until(lambda: any(words in said for said in self.said()), f"{words!r} to be read")

    def said(self) -> list[str]:
        """Return what a screen reader has read aloud since `events` was cleared."""
        return [
            event.name
            for event in self.listen()
            if event.first
            and (
                (event.kind, event.detail) == ("StateChanged", "focused")
                or (event.detail, event.role) == ("showing", "notification")
            )
        ]

    def _event(self, message: Any) -> Event:
        fields = message.header.fields
        sender, path = fields[7], fields[1]  # sender and path in the D-Bus specification
        detail, first, *_ = message.body
        try:
            name = self._property(sender, path, _ACCESSIBLE, "Name")
            role = self._ask(sender, path, _ACCESSIBLE, "GetRoleName")
        except DBusErrorResponse:
            name = role = ""  # gone already
        return Event(fields[3], detail, first, name, role)

    def _node(self, bus: str, path: str) -> Node:
        low, high = self._ask(bus, path, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return Node(
            bus=bus,
            path=path,
            name=self._property(bus, path, _ACCESSIBLE, "Name"),
            description=self._property(bus, path, _ACCESSIBLE, "Description"),
            role=self._ask(bus, path, _ACCESSIBLE, "GetRoleName"),
            states=frozenset(name for bit, name in _STATES.items() if bits >> bit & 1),
            interfaces=frozenset(self._ask(bus, path, _ACCESSIBLE, "GetInterfaces")),
            locale=self._property(bus, path, _ACCESSIBLE, "Locale"),
            children=tuple(
                self._node(*child) for child in self._ask(bus, path, _ACCESSIBLE, "GetChildren")
            ),
        )

    def _ask(
        self, bus: str, path: str, interface: str, method: str, kinds: str = "", body: Any = ()
    ) -> Any:
        call = new_method_call(DBusAddress(path, bus, interface), method, kinds or None, body)
        return _reply(self._calls, call)[0]

    def _property(self, bus: str, path: str, interface: str, name: str) -> Any:
        got = _reply(self._calls, Properties(DBusAddress(path, bus, interface)).get(name))
        return got[0][1]


def _reply(connection: DBusConnection, call: Any) -> Any:
    return unwrap_msg(connection.send_and_get_reply(call, timeout=PATIENCE_S / 4))
