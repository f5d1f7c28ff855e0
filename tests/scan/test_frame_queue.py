import threading

from kiosk.scan.reader import FrameQueue
from tests.helpers.patience import PATIENCE_S


def test_the_newest_wins_and_the_dropped_are_counted() -> None:
    queue: FrameQueue[int] = FrameQueue()
    for number in (1, 2, 3):
        queue.put(number)
    assert queue.take(timeout=0) == 3
    assert queue.take(timeout=0) is None
    assert queue.dropped == 2


def test_what_was_put_during_a_moments_delay_comes_out_in_its_order() -> None:
    queue: FrameQueue[int] = FrameQueue(places=3)
    for number in (1, 2, 3):
        queue.put(number)
    assert [queue.take(timeout=0) for _ in range(4)] == [1, 2, 3, None]
    assert queue.dropped == 0


def test_without_a_place_left_all_that_waits_goes_for_the_newest() -> None:
    queue: FrameQueue[int] = FrameQueue(places=3)
    for number in (1, 2, 3, 4):
        queue.put(number)
    assert [queue.take(timeout=0) for _ in range(2)] == [4, None]
    assert queue.dropped == 3


def test_taking_waits_for_what_another_thread_puts() -> None:
    queue: FrameQueue[str] = FrameQueue()
    taken: list[str | None] = []
    thread = threading.Thread(target=lambda: taken.append(queue.take(timeout=PATIENCE_S)))
    thread.start()
    queue.put("frame")
    thread.join()
    assert taken == ["frame"]


def test_closing_wakes_who_waits_and_lets_nothing_in() -> None:
    queue: FrameQueue[str] = FrameQueue()
    taken: list[str | None] = ["nothing yet"]
    thread = threading.Thread(target=lambda: taken.append(queue.take()))
    thread.start()
    queue.close()
    thread.join()
    queue.put("late")
    assert taken == ["nothing yet", None]
    assert queue.take(timeout=0) is None
    assert queue.closed
    assert queue.dropped == 1


def test_what_waits_at_closing_is_dropped() -> None:
    queue: FrameQueue[str] = FrameQueue()
    queue.put("frame")
    queue.close()
    assert queue.take() is None
    assert queue.dropped == 1


def test_it_tells_whether_something_waits() -> None:
    queue: FrameQueue[str] = FrameQueue()
    assert not queue.waiting
    queue.put("frame")
    assert queue.waiting
    queue.take()
    assert not queue.waiting
