"""A kiosk that speaks German says in German what goes wrong, wherever that is worded."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.admission.rules import CheckIn
from kiosk.core.checkin.checkin import Checkin, CheckinState
from kiosk.core.errors import KioskError
from kiosk.core.identification.codes import Source
from kiosk.simulator.gym import Gym
from kiosk.simulator.server import Simulator
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.lists import ListView
from tests.helpers.entrance import Enter, Entrance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_ENGLISH = re.compile(
    r"\b(the|is|are|cannot|and|of|with|it|to|for|by|has|have|that|this|been|does|did|be|no)\b"
)
_OTHERS_WORDS = re.compile(r"/\S+|„[^“]*“|\{\"[^\n]*|nicht erreichbar: [^\n]*")
"""Paths, and what TeamUp and the system say, are quoted as they are."""


def english(entrance: Entrance) -> list[str]:
    """Return what can be read on the window and looks English."""
    window: QWidget = entrance.kiosk.window
    lines = [entrance.words]
    for view in window.findChildren(ListView):
        if view.isVisible():
            lines += [row.accessible_text for row in view.rows]
    text = _OTHERS_WORDS.sub("", "\n".join(lines))
    return [line for line in text.split("\n") if _ENGLISH.search(line)]


def record(entrance: Entrance, gym: Gym, role: str) -> Checkin:
    """Write a visit down and have it sent."""
    services, who = entrance.kiosk.services, gym.character(role)
    row = services.checkin_service.record(
        CheckIn(Customer(CustomerId(who.id), who.first_name, who.last_name), None),
        services.clock.now(),
        source=Source.CAMERA,
    )
    services.sender.poke()
    return row


@pytest.fixture
def entrance(enter: Enter) -> Entrance:
    made = enter(
        screen={"language": "de"},
        camera={"device": "Logitech"},
        policy={"answer_deadline_ms": 200, "unanswered": "hold"},
    )
    made.until_known()
    made.refresh_often()
    return made


def until_state(entrance: Entrance, row: Checkin, state: CheckinState) -> None:
    entrance.until(lambda: entrance.kiosk.services.outbox.get(row.id).state is state)


def test_what_teamup_refuses_loses_and_forbids(
    entrance: Entrance, gym: Gym, simulator: Simulator
) -> None:
    simulator.faults.add("403", code="permission_denied")
    refused = record(entrance, gym, "regular")
    until_state(entrance, refused, CheckinState.REFUSED)
    simulator.faults.add("apply_then_500")
    lost = record(entrance, gym, "two")
    until_state(entrance, lost, CheckinState.UNANSWERED)
    simulator.faults.add("401", times=None)
    record(entrance, gym, "ends_soon")
    entrance.until_read("TeamUp nimmt das Token nicht an (401)")
    assert english(entrance) == []

    entrance.unlock()
    entrance.until(lambda: "TeamUp nimmt das Token nicht an" in entrance.words)
    outbox = entrance.kiosk.services.outbox
    for row, said in (
        (refused, "TeamUp hat das abgelehnt (403)."),
        (lost, "TeamUp hatte Mühe zu antworten (500)"),
    ):
        entrance.open_row("tab_queue", outbox.get(row.id).customer_name)
        entrance.until(lambda said=said: said in entrance.words)  # type: ignore[misc]
        entrance.until(lambda: "Bisher" in entrance.words)
        assert english(entrance) == []
        entrance.touch("back")


def test_offline_with_a_camera_that_is_not_there(
    entrance: Entrance, gym: Gym, simulator: Simulator
) -> None:
    simulator.faults.offline = True
    row = record(entrance, gym, "regular")
    until_state(entrance, row, CheckinState.UNANSWERED)
    entrance.unlock()
    entrance.until(lambda: "Die Kamera „Logitech“ ist nicht eingesteckt." in entrance.words)
    entrance.open_row("tab_queue", row.customer_name)
    entrance.until(lambda: "bevor die Antwort kam" in entrance.words)
    assert english(entrance) == []
    entrance.touch("back")

    entrance.open_row("tab_device", "Kamera")
    entrance.until(lambda: "Einstecken oder in camera.device" in entrance.words)
    assert english(entrance) == []
    entrance.touch("back")

    entrance.open_row("tab_device", "Kopie der Mitglieder")
    entrance.touch("sync_now")
    entrance.until(lambda: "Verbindung zu TeamUp ging verloren" in entrance.words)
    assert english(entrance) == []


def test_staff_are_told_why_something_cannot_be_done(entrance: Entrance, gym: Gym) -> None:
    row = record(entrance, gym, "regular")
    until_state(entrance, row, CheckinState.CONFIRMED)
    desk, now = entrance.kiosk.services.staff_desk, entrance.kiosk.services.clock.now()
    refusals: list[Callable[[], object]] = [
        lambda: desk.cancel(row.id, at=now),
        lambda: desk.dismiss_scan("none", why=" ", at=now),
    ]
    assert [_words(refusal) for refusal in refusals] == [
        "Das geht nicht mit einem Check\u2011in in diesem Zustand (bestätigt); "
        "die Liste neu laden.",
        "Zum Verwerfen eines Scans braucht es einen Grund; bitte kurz angeben.",
    ]


def _words(refusal: Callable[[], object]) -> str:
    with pytest.raises(KioskError) as caught:
        refusal()
    return error_text(caught.value)


def test_the_doctor_speaks_german_though_another_process_does_its_work(
    entrance: Entrance,
) -> None:
    entrance.unlock()
    entrance.open_row("tab_device", "Alles prüfen")
    entrance.until(lambda: "Ton: Es gibt keine Tonausgabe." in entrance.words)
    assert "Oder camera.device auf none setzen" in entrance.words
    assert english(entrance) == []
