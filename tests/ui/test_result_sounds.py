"""Each result is heard once, and special visits sound special."""

import pytest

from kiosk.core.admission import visit_notes
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.sounds import Cue, ResultSounds, Sound
from tests.helpers.front_door import RecordingPlayer


@pytest.mark.parametrize(
    ("meaning", "note", "sound"),
    [
        (Meaning.GOOD, None, Meaning.GOOD),
        (Meaning.GOOD, visit_notes.EndsSoon(3), Meaning.GOOD),
        (Meaning.GOOD, visit_notes.FirstVisit(), Cue.FIRST),
        (Meaning.SAVED, visit_notes.FirstVisit(), Cue.FIRST),
        (Meaning.GOOD, visit_notes.Milestone(100), Cue.CELEBRATION),
        (Meaning.GOOD, visit_notes.Streak(8), Cue.CELEBRATION),
        (Meaning.DESK, visit_notes.FirstVisit(), Meaning.DESK),
    ],
)
def test_the_sound_of_a_result(
    meaning: Meaning, note: visit_notes.Note | None, sound: Sound, heard: RecordingPlayer
) -> None:
    ResultSounds(heard).play_result(1, meaning, note)
    assert heard.meanings == [sound]


def test_good_news_is_played_once_and_bad_news_always(heard: RecordingPlayer) -> None:
    result_sounds = ResultSounds(heard)
    for visit, meaning in ((1, Meaning.SAVED), (1, Meaning.GOOD), (1, Meaning.REFUSED)):
        result_sounds.play_result(visit, meaning, None)
    result_sounds.play_result(2, Meaning.GOOD, None)
    assert heard.meanings == [Meaning.SAVED, Meaning.REFUSED, Meaning.GOOD]
