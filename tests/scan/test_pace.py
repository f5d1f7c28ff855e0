import pytest

from kiosk.scan.pace import PATIENCE_SECONDS, WINDOW_SECONDS, Pace

FPS = 30


class Computer:
    """A camera of thirty frames a second before a computer; no time passes but the frames'."""

    def __init__(self, can_search: float) -> None:
        self.pace = Pace()
        self.can_search = can_search
        self.at = 1000.0
        self.wanted = 0
        self._lost = 0.0

    @property
    def dropped(self) -> int:
        return int(self._lost)

    def run(self, seconds: float, fps: float = FPS) -> set[int]:
        """Let frames arrive; return which paces there were. What cannot be searched is lost."""
        seen = set()
        for _ in range(round(seconds * fps)):
            self.at += 1 / fps
            if self.pace.wants(self.at, self.dropped):
                self.wanted += 1
                self._lost += max(0.0, 1 - self.can_search / (fps / self.pace.every))
            seen.add(self.pace.every)
        return seen


def test_a_computer_that_keeps_up_searches_every_frame() -> None:
    computer = Computer(can_search=30)
    assert computer.run(600) == {1}
    assert computer.wanted == 600 * FPS
    assert not computer.pace.overloaded


def test_a_few_frames_lost_change_nothing() -> None:
    assert Computer(can_search=26).run(600) == {1}


def test_where_many_are_lost_every_second_one_is_searched_and_none_is_lost() -> None:
    computer = Computer(can_search=18)
    computer.run(3 * WINDOW_SECONDS)
    assert computer.pace.every == 2
    before = computer.dropped
    computer.run(PATIENCE_SECONDS / 2)
    assert computer.dropped == before
    assert not computer.pace.overloaded


def test_frames_that_are_searched_are_evenly_spaced() -> None:
    computer = Computer(can_search=18)
    computer.run(3 * WINDOW_SECONDS)
    wanted = [computer.pace.wants(computer.at, computer.dropped) for _ in range(20)]
    assert wanted in ([True, False] * 10, [False, True] * 10)


def test_some_lost_of_every_second_are_no_reason_to_search_every_third() -> None:
    computer = Computer(can_search=11)
    computer.run(3 * WINDOW_SECONDS)
    assert computer.run(PATIENCE_SECONDS / 2) == {2}


@pytest.mark.parametrize(("fps", "slowest"), [(10, 1), (15, 1), (25, 2), (30, 3), (60, 6)])
def test_at_least_nine_a_second_are_wanted(fps: int, slowest: int) -> None:
    computer = Computer(can_search=0.2)
    computer.run(60, fps)
    assert computer.pace.every == slowest
    assert computer.pace.overloaded


def test_a_camera_with_few_frames_of_which_half_are_searched_is_left_as_it_is() -> None:
    computer = Computer(can_search=8)
    assert computer.run(600, fps=15) == {1}
    assert not computer.pace.overloaded


def test_one_stall_is_no_slow_computer() -> None:
    computer = Computer(can_search=30)
    computer.run(10)
    computer._lost += 10
    assert computer.run(60) == {1}


def test_a_computer_that_was_busy_for_a_while_searches_every_frame_again() -> None:
    computer = Computer(can_search=8)
    computer.run(20)
    assert computer.pace.every == 3
    computer.can_search = 30
    computer.run(10 * PATIENCE_SECONDS)
    assert computer.pace.every == 1


def test_a_slow_computer_tries_in_vain_more_and_more_seldom() -> None:
    computer = Computer(can_search=18)
    in_a_try = 0.4 * WINDOW_SECONDS * FPS  # two fifths of the frames of a window are lost
    computer.run(3600)
    at_first = computer.dropped
    assert at_first > 3 * in_a_try
    computer.run(2 * 3600)
    assert 0 < computer.dropped - at_first < 3 * in_a_try


def test_even_the_fewest_frames_may_be_too_many() -> None:
    computer = Computer(can_search=3)
    computer.run(20)
    assert computer.pace.every == 3
    assert not computer.pace.overloaded
    computer.run(40)
    assert computer.pace.overloaded
    computer.can_search = 30
    computer.run(3 * PATIENCE_SECONDS)
    assert not computer.pace.overloaded


def test_a_code_held_up_for_a_moment_tells_of_a_slow_computer() -> None:
    # A room with nobody in it costs next to nothing.
    computer = Computer(can_search=1000)
    computer.run(61)
    assert computer.pace.every == 1
    computer.can_search = 15
    computer.run(1.5)
    computer.can_search = 1000
    computer.run(3)
    assert computer.pace.every == 2


def test_people_now_and_then_are_enough_to_tell_that_few_frames_are_too_many() -> None:
    computer = Computer(can_search=1000)
    for _ in range(60):
        computer.can_search = 3
        computer.run(5)
        computer.can_search = 1000
        computer.run(20)
    assert computer.pace.overloaded


def test_of_a_camera_that_sends_next_to_nothing_nothing_can_be_told() -> None:
    assert Computer(can_search=0.1).run(600, fps=1) == {1}


def test_after_a_gap_frames_are_counted_anew() -> None:
    computer = Computer(can_search=30)
    computer.run(10)
    computer.at += 3600
    assert computer.run(10) == {1}
