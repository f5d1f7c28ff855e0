"""What the owner is told: once for each trouble, once when it is over, and nothing twice."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.notices import Notice, NoticeBook, NoticeKind

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
DISK, CAMERA, CRASH = NoticeKind.DISK, NoticeKind.CAMERA, NoticeKind.CRASH


class Owner:
    """Somebody who is told, minute after minute."""

    def __init__(self) -> None:
        self.book = NoticeBook()
        self.now = NOW
        self.told: list[str] = []

    def live(self, minutes: int, troubles: Mapping[NoticeKind, str]) -> list[str]:
        """Let so many minutes pass with these troubles; return what is told in them."""
        before = len(self.told)
        for _ in range(minutes):
            for notice in self.book.take(troubles, self.now):
                self.book.told(notice, self.now)
                self.told.append(("over: " if notice.over else "") + notice.text)
            self.now += timedelta(minutes=1)
        return self.told[before:]


@pytest.fixture
def owner() -> Owner:
    return Owner()


def test_a_trouble_is_told_once_and_once_when_it_is_over(owner: Owner) -> None:
    assert owner.live(200, {DISK: "Full."}) == ["Full."]
    assert owner.live(60, {DISK: "Fuller."}) == []  # the same trouble in other words
    assert owner.live(60, {}) == ["over: Full."]
    assert owner.live(60, {}) == []


def test_a_camera_must_be_gone_for_a_while(owner: Owner) -> None:
    assert owner.live(4, {CAMERA: "Gone."}) == []
    assert owner.live(1, {}) == []
    assert owner.live(5, {CAMERA: "Gone."}) == []
    assert owner.live(2, {CAMERA: "Gone."}) == ["Gone."]


def test_a_loose_plug_tells_once_an_hour_at_most(owner: Owner) -> None:
    for _ in range(20):  # for ten hours: fifteen minutes gone, fifteen minutes there
        owner.live(15, {CAMERA: "Gone."})
        owner.live(15, {})
    assert len(owner.told) <= 2 * 11
    assert owner.told[:2] == ["Gone.", "over: Gone."]


def test_what_has_happened_is_told_once_and_is_never_over(owner: Owner) -> None:
    assert owner.live(60, {CRASH: "Crashed at 8."}) == ["Crashed at 8."]
    assert owner.live(60, {CRASH: "Crashed at 9."}) == ["Crashed at 9."]
    assert owner.live(60, {}) == []


def test_a_restart_tells_nothing_twice(owner: Owner) -> None:
    owner.live(10, {DISK: "Full.", CRASH: "Crashed.", CAMERA: "Gone."})
    owner.book = NoticeBook.from_text(owner.book.to_text())
    assert owner.live(90, {DISK: "Full.", CRASH: "Crashed.", CAMERA: "Gone."}) == []
    owner.book = NoticeBook.from_text(owner.book.to_text())
    assert sorted(owner.live(5, {})) == ["over: Full.", "over: Gone."]


def test_what_could_not_be_sent_is_told_later(owner: Owner) -> None:
    for _ in range(3):
        assert owner.book.take({DISK: "Full."}, owner.now) == (Notice(DISK, "Full."),)
    assert owner.live(1, {DISK: "Full."}) == ["Full."]


def test_a_clock_that_jumps_keeps_nothing_back(owner: Owner) -> None:
    owner.live(10, {DISK: "Full."})
    owner.now -= timedelta(days=400)
    assert owner.live(5, {}) == ["over: Full."]
    assert owner.live(5, {DISK: "Full."}) == []  # within the hour
    assert owner.live(60, {DISK: "Full."}) == ["Full."]
    owner.now += timedelta(days=4000)
    assert owner.live(5, {}) == ["over: Full."]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"disk": 1}', '{"x": ["", ""]}', '{"disk": ["a", "2026-01-01"]}', "7"]
)
def test_a_book_that_is_none_is_empty(text: str) -> None:
    book = NoticeBook.from_text(text)
    assert book.take({DISK: "Full."}, NOW) == (Notice(DISK, "Full."),)
