"""Notes are looked for a few visits at a time, whatever TeamUp does."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, cast

from kiosk.core.admission import rules, visit_notes
from kiosk.core.admission.visit_note_lookup import VisitNoteLookup
from kiosk.core.errors import KioskError, StoreError
from kiosk.core.screen import states
from kiosk.ui.screen_controller import MOST_LOOKUPS, VisitNoteController
from tests.helpers.members import customer

AT = datetime(2026, 3, 5, 18, 2, tzinfo=UTC)
DECISION = rules.CheckIn(customer(), None)
NOBODY = cast("VisitNoteLookup", None)  # nothing is asked of it, as no job is ever run


class Waiting:
    """`Jobs` that do nothing until they are told how they end."""

    def __init__(self) -> None:
        self.ends: list[tuple[Callable[[Any], None], Callable[[KioskError], None]]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        assert callable(work)
        self.ends.append((done, failed))


def _look(noting: VisitNoteController, jobs: Waiting, visits: int) -> int:
    """Look for the notes of so many visits; return about how many TeamUp is asked."""
    before = len(jobs.ends)
    for visit in range(visits):
        noting.look_up(states.LookUpNotes(visit, DECISION, f"c{visit}"), AT)
    # What the kiosk itself knows is looked for at every visit.
    return len(jobs.ends) - before - visits


def test_a_slow_teamup_is_asked_about_a_few_visits_at_a_time() -> None:
    jobs = Waiting()
    fed: list[states.ScreenEvent] = []
    noting = VisitNoteController(NOBODY, jobs, feed=fed.append)
    assert _look(noting, jobs, 3 * MOST_LOOKUPS) == MOST_LOOKUPS
    (_, failed), (done, _) = jobs.ends[1], jobs.ends[3]
    failed(StoreError("The disk is slow."))
    done(visit_notes.FirstVisit())
    assert fed == [states.NoteFound(1, visit_notes.FirstVisit())]
    assert _look(noting, jobs, 3 * MOST_LOOKUPS) == 2
