import threading

from kiosk.scan.reader import FrameQueue
from tests.helpers.patience import PATIENCE_S


def test_the_newest_wins_and_the_dropped_are_counted() -> None:
    box: FrameQueue[int] = FrameQueue()
    for number in (1, 2, 3):
        box.put(number)
    assert box.take(timeout=0) == 3
    assert box.take(timeout=0) is None
    assert box.dropped == 2


def test_what_was_put_during_a_moments_delay_comes_out_in_its_order() -> None:
    box: FrameQueue[int] = FrameQueue(places=3)
    for number in (1, 2, 3):
        box.put(number)
    assert [box.take(timeout=0) for _ in range(4)] == [1, 2, 3, None]
    assert box.dropped == 0


def test_without_a_place_left_all_that_waits_goes_for_the_newest() -> None:
    box: FrameQueue[int] = FrameQueue(places=3)
    for number in (1, 2, 3, 4):
        box.put(number)
    assert [box.take(timeout=0) for _ in range(2)] == [4, None]
    assert box.dropped == 3


def test_taking_waits_for_what_another_thread_puts() -> None:
    box: FrameQueue[str] = FrameQueue()
    taken: list[str | None] = []
    thread = threading.Thread(target=lambda: taken.append(box.take(timeout=PATIENCE_S)))
    thread.start()
    box.put("frame")
    thread.join()
    assert taken == ["frame"]


def test_closing_wakes_who_waits_and_lets_nothing_in() -> None:
    box: FrameQueue[str] = FrameQueue()
    taken: list[str | None] = ["nothing yet"]
    thread = threading.Thread(target=lambda: taken.append(box.take()))
    thread.start()
    box.close()
    thread.join()
    box.put("late")
    assert taken == ["nothing yet", None]
    assert box.take(timeout=0) is None
    assert box.closed
    assert box.dropped == 1


def test_what_waits_at_closing_is_dropped() -> None:
    box: FrameQueue[str] = FrameQueue()
    box.put("frame")
    box.close()
    assert box.take() is None
    assert box.dropped == 1


def test_it_tells_whether_something_waits() -> None:
    box: FrameQueue[str] = FrameQueue()
    assert not box.waiting
    box.put("frame")
    assert box.waiting
    box.take()
    assert not box.waiting
