"""Today's arrivals and the queue: what they show, and what staff may do there."""

import threading
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest

from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.errors import DatabaseDamaged, DiskFull, UnknownCheckin
from kiosk.ui.staff.texts import SHORT_CODE
from tests.helpers.patience import PATIENCE_S
from tests.helpers.staff_area import ANA, BOB, EVE, GOLD, NOW, Gym, Screen

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LOST = "The connection was lost."


def chips(screen: Screen) -> dict[str, str]:
    """Return the word of each row's chip by its title."""
    return {row.title: row.chip.word for row in screen.rows if row.chip is not None}


def refused(gym: Gym) -> None:
    gym.add("r", CheckinEvent.SEND, CheckinEvent.REFUSE, error="TeamUp refused it: no visits left.")


def unanswered(gym: Gym) -> None:
    gym.add("u", CheckinEvent.SEND, CheckinEvent.NO_REPLY, error=LOST)


def test_today_lists_arrivals_latest_first(screen: Screen, gym: Gym) -> None:
    gym.add("a", CheckinEvent.SEND, CheckinEvent.ACCEPT, at=NOW - timedelta(minutes=30))
    gym.add("b", customer=BOB, at=NOW - timedelta(minutes=20))
    gym.add("c", CheckinEvent.CANCEL, customer=EVE, at=NOW - timedelta(minutes=10))
    gym.add("d", customer=EVE, at=NOW - timedelta(days=1))
    screen.touch("tab_today")
    screen.until(lambda: len(screen.rows) == 3)

    assert [row.lead for row in screen.rows] == ["17:52", "17:42", "17:32"]
    assert chips(screen) == {
        "Ana Sousa": "Confirmed",
        "Bob O'Brien": "Waiting",
        "<i>Ève</i> Любовь": "Undone",
    }
    assert screen.rows[1].detail == "Gold · Camera"
    assert "2 in today, 23 Nov 2026" in screen.text


def test_an_empty_day_says_so(screen: Screen) -> None:
    screen.touch("tab_today")

    screen.until_shown("Nobody has come in yet.")


def test_undo_what_was_not_sent_yet(screen: Screen, gym: Gym) -> None:
    gym.add("a")
    screen.touch("tab_today")
    screen.touch_row("Ana Sousa")
    screen.touch("undo")
    screen.until_shown("Undo this check-in?")
    screen.touch("sheet_yes")
    screen.until_said("Ana Sousa: undone.")

    assert gym.outbox.get("a").state is CheckinState.CANCELLED
    screen.until(lambda: chips(screen) == {"Ana Sousa": "Undone"})
    assert screen.heard.changed == 1


def test_what_is_confirmed_offers_nothing(screen: Screen, gym: Gym) -> None:
    gym.add("a", CheckinEvent.SEND, CheckinEvent.ACCEPT)
    screen.touch("tab_today")
    screen.touch_row("Ana Sousa")
    screen.until_shown("TeamUp has it.")

    for name in ("undo", "send_again", "dismiss", "it_is_there"):
        assert screen.button(name) is None


def test_the_queue_shows_what_needs_staff_first(screen: Screen, gym: Gym) -> None:
    gym.add("w", customer=BOB, at=NOW - timedelta(minutes=50))
    refused(gym)
    gym.keep("k", "CARD-99")
    screen.touch("tab_queue")
    screen.until(lambda: len(screen.rows) == 3)

    assert screen.titles == ["Ana Sousa", "CARD-99", "Bob O'Brien"]
    assert screen.rows[0].detail == "Tries: 1 · TeamUp refused it: no visits left."
    assert list(chips(screen).values()) == ["Refused", "Kept scan", "Waiting"]
    heading = screen.text.replace("\N{NO-BREAK SPACE}", " ")
    assert "To settle: 1 · Kept scans: 1 · On the way: 1" in heading
    screen.until_shown("Queue (1)")


def test_an_empty_queue_says_so(screen: Screen) -> None:
    screen.touch("tab_queue")

    screen.until_shown("Nothing is waiting")


def test_send_a_refused_one_again(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.until_shown("TeamUp refused it: no visits left.")
    assert screen.button("it_is_there") is None
    screen.touch("send_again")
    screen.until_said("back in the queue")

    assert gym.outbox.get("r").state is CheckinState.RECORDED
    assert screen.heard.changed == 1


def test_an_unanswered_one_is_sent_again_only_after_a_question(screen: Screen, gym: Gym) -> None:
    unanswered(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("send_again")
    screen.until_shown("the visit could count twice")
    screen.touch("sheet_cancel")
    assert gym.outbox.get("u").state is CheckinState.UNANSWERED

    screen.touch("send_again", "sheet_yes")
    screen.until_said("back in the queue")
    assert gym.outbox.get("u").state is CheckinState.RECORDED


def test_it_is_there(screen: Screen, gym: Gym) -> None:
    unanswered(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("it_is_there")
    screen.until_said("noted as being in TeamUp")

    assert gym.outbox.get("u").state is CheckinState.CONFIRMED
    screen.until(lambda: screen.rows == ())


def test_dismiss_with_a_quick_reason(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("dismiss", "reason_1")
    screen.until_said("Ana Sousa: dismissed.")

    row = gym.outbox.get("r")
    assert row.state is CheckinState.DISMISSED
    assert row.note == "staff: Counted twice"


def test_dismiss_in_own_words_needs_some(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("dismiss", "reason_other", "sheet_yes")
    assert screen.field.property("wrong") == "true"
    screen.touch("key_space", "key_enter")
    assert gym.outbox.get("r").state is CheckinState.REFUSED

    screen.touch("key_O", "key_K", "key_enter")
    screen.until_said("dismissed")
    assert gym.outbox.get("r").note == "staff: OK"


def test_dismissing_can_be_cancelled(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("dismiss", "sheet_cancel", "dismiss", "reason_other", "sheet_cancel")

    assert screen.button("reason_0") is None
    assert gym.outbox.get("r").state is CheckinState.REFUSED
    assert screen.heard.changed == 0


def test_someone_else_was_quicker(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Send again")
    gym.outbox.move("r", CheckinEvent.DISMISS, at=NOW, detail="in another process")
    screen.touch("send_again")
    screen.until_said("reload the list")

    screen.until(lambda: screen.rows == ())
    assert screen.heard.changed == 0


def test_a_second_check_in_of_the_visit_is_not_sent_again(screen: Screen, gym: Gym) -> None:
    refused(gym)
    gym.add("again", CheckinEvent.SEND, CheckinEvent.ACCEPT)
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.touch("send_again")

    screen.until_said("dismiss this one instead")
    button = screen.button("dismiss")
    assert button is not None
    assert button.isEnabled()


def test_the_history_of_a_check_in(screen: Screen, gym: Gym) -> None:
    gym.add(
        "u",
        CheckinEvent.SEND,
        CheckinEvent.NOT_SENT,
        CheckinEvent.SEND,
        CheckinEvent.NO_REPLY,
        error=LOST,
    )
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")

    screen.until_shown("18:02 · Sending")
    assert "18:02 · No answer" in screen.text
    assert LOST in screen.text


def test_a_pending_scan_is_shown_and_dismissed(screen: Screen, gym: Gym) -> None:
    long = "https://example.com/customers/99887766/with/a/long/tail"
    gym.keep("k", long)
    screen.touch("tab_queue")
    screen.until(lambda: len(screen.rows) == 1)
    short = screen.titles[0]
    assert len(short) == SHORT_CODE
    assert short.startswith("https://example.")
    screen.touch_row(short)
    screen.until_shown(long)
    screen.touch("dismiss", "reason_0")
    screen.until_said("The scan was dismissed.")

    assert gym.outbox.pending_scans() == ()
    assert screen.heard.changed == 1


def test_the_member_of_a_pending_scan_can_be_looked_for(screen: Screen, gym: Gym) -> None:
    gym.keep("k", "CARD-1")
    screen.touch("tab_queue")
    screen.touch_row("CARD-1")
    screen.touch("find_member")

    screen.until_shown(ANA.email)
    screen.until_shown("Gold")


def test_a_pending_scan_is_given_to_a_member_and_counts_on_its_day(
    screen: Screen, gym: Gym
) -> None:
    gym.keep("k", "NOBODYS-CARD", at=NOW - timedelta(days=2))
    screen.touch("tab_queue")
    screen.until(lambda: len(screen.rows) == 1)
    assert "Nobody was found for a day" in screen.rows[0].detail
    screen.touch_row("NOBODYS-CARD")
    screen.until_shown("the visit counts on the day of the scan")
    screen.touch("find_member")
    screen.until_said("Whose scan was it?")
    screen.type("Ana")
    screen.touch_row("Ana Sousa")
    screen.until_shown("For the scan kept")
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("is checked in")

    (made,) = gym.outbox.all()
    assert (made.customer, made.date) == (ANA.id, (NOW - timedelta(days=2)).date())
    assert made.scanned_at == NOW - timedelta(days=2)
    assert gym.outbox.pending_scans() == ()
    assert screen.heard.recorded == 1


def test_a_member_who_was_in_that_day_closes_the_scan_all_the_same(
    screen: Screen, gym: Gym
) -> None:
    gym.add("c", at=NOW)
    gym.keep("k", "CARD-1")
    screen.touch("tab_queue")
    screen.touch_row("CARD-1")
    screen.touch("find_member")
    screen.until_shown("For the scan kept")
    screen.touch(f"check_in_{GOLD.id}")
    screen.until_said("Already checked in")

    assert len(gym.outbox.all()) == 1
    assert gym.outbox.pending_scans() == ()
    screen.touch("tab_queue")
    screen.until(lambda: len(screen.rows) == 1)


def test_a_pending_scan_asks_for_staff_after_a_day_alone(screen: Screen, gym: Gym) -> None:
    gym.keep("k", "CARD-99")
    screen.touch("tab_queue")
    screen.until(lambda: len(screen.rows) == 1)
    assert "tried again by itself" in screen.rows[0].detail
    queue = screen.button("tab_queue")
    assert queue is not None
    assert queue.accessibleName() == "Queue"
    gym.keep("old", "CARD-98", at=NOW - timedelta(hours=24))
    screen.touch("tab_queue")
    screen.until(lambda: queue.accessibleName() == "Queue (1)")


def test_a_pending_scan_that_is_gone(screen: Screen, gym: Gym) -> None:
    gym.keep("k", "CARD-99")
    screen.touch("tab_queue")
    screen.touch_row("CARD-99")
    gym.outbox.close_scan("k", at=NOW, detail="matched")
    screen.touch("dismiss", "reason_0")

    screen.until_said("dismissed")
    screen.until(lambda: screen.rows == ())


def test_a_pending_scan_that_cannot_be_closed(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors: list[Exception] = [
        DiskFull("The disk is full; free some space."),
        UnknownCheckin("There is no kept scan; reload the list."),
    ]

    def broken(*_args: object, **_more: object) -> None:
        raise errors.pop(0)

    gym.keep("k", "CARD-99")
    screen.touch("tab_queue")
    screen.touch_row("CARD-99")
    monkeypatch.setattr(gym.outbox, "close_scan", broken)
    screen.touch("dismiss", "reason_0")
    screen.until_said("The disk is full")
    screen.touch("dismiss", "reason_0")
    screen.until_said("reload the list")

    screen.until(lambda: screen.titles == ["CARD-99"])
    assert screen.heard.changed == 0


def test_undo_comes_too_late(screen: Screen, gym: Gym) -> None:
    gym.add("a")
    screen.touch("tab_today")
    screen.touch_row("Ana Sousa")
    screen.touch("undo")
    gym.outbox.move("a", CheckinEvent.SEND, at=NOW)
    screen.touch("sheet_yes")
    screen.until_said("reload the list")

    screen.until(lambda: chips(screen) == {"Ana Sousa": "Sending"})


def test_yesterdays_news_are_not_of_today(screen: Screen, gym: Gym) -> None:
    screen.touch("tab_today")
    screen.until_shown("Nobody has come in yet.")
    screen.area.notify_moved(gym.add("y", at=NOW - timedelta(days=1)))

    assert screen.rows == ()


def test_news_of_the_sender_moves_rows(screen: Screen, gym: Gym) -> None:
    gym.add("a")
    screen.touch("tab_today")
    screen.until(lambda: chips(screen) == {"Ana Sousa": "Waiting"})
    screen.area.notify_moved(gym.outbox.move("a", CheckinEvent.SEND, at=NOW))
    assert chips(screen) == {"Ana Sousa": "Sending"}
    screen.area.notify_moved(gym.add("b", customer=BOB, at=NOW + timedelta(seconds=1)))

    assert screen.titles == ["Bob O'Brien", "Ana Sousa"]


def test_news_leave_and_enter_the_queue(screen: Screen, gym: Gym) -> None:
    refused(gym)
    screen.touch("tab_queue")
    screen.until(lambda: screen.titles == ["Ana Sousa"])
    screen.area.notify_moved(gym.add("b", customer=BOB))
    assert screen.titles == ["Ana Sousa", "Bob O'Brien"]
    screen.area.notify_moved(gym.outbox.move("r", CheckinEvent.DISMISS, at=NOW, detail="done"))

    assert screen.titles == ["Bob O'Brien"]


def test_news_change_the_check_in_that_is_open(screen: Screen, gym: Gym) -> None:
    gym.add("a")
    screen.touch("tab_queue")
    screen.touch_row("Ana Sousa")
    screen.until_shown("Undo")
    screen.area.notify_moved(gym.outbox.move("a", CheckinEvent.SEND, at=NOW))

    assert screen.button("undo") is None
    screen.until_shown("On its way to TeamUp")


def test_news_are_not_undone_by_an_older_reading(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    gym.add("a")
    go_on = threading.Event()
    real = gym.outbox.on_day

    def slow(day: date) -> tuple[Checkin, ...]:
        rows = real(day)
        go_on.wait(PATIENCE_S)
        return rows

    monkeypatch.setattr(gym.outbox, "on_day", slow)
    screen.touch("tab_today")
    screen.area.notify_moved(gym.outbox.move("a", CheckinEvent.SEND, at=NOW))
    go_on.set()

    screen.until(lambda: chips(screen) == {"Ana Sousa": "Sending"})
    QTest.qWait(100)
    screen.until(lambda: chips(screen) == {"Ana Sousa": "Sending"})


def test_refresh_reads_the_lists_again(screen: Screen, gym: Gym) -> None:
    screen.touch("tab_today")
    screen.until_shown("Nobody has come in yet.")
    gym.add("a")
    screen.area.refresh()

    screen.until(lambda: screen.titles == ["Ana Sousa"])


def test_a_damaged_outbox_is_a_sentence(
    screen: Screen, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_args: object) -> None:
        raise DatabaseDamaged("The database is damaged.")

    monkeypatch.setattr(gym.outbox, "on_day", damaged)
    monkeypatch.setattr(gym.outbox, "in_states", damaged)
    screen.touch("tab_today")
    screen.until_said("The database is damaged.")
    screen.touch("tab_queue")
    screen.until_said("The database is damaged.")
