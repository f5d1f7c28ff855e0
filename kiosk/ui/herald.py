"""Which sound goes with a result, and that each is heard once."""

from typing import Final

from kiosk.core import notes
from kiosk.ui.palette import Meaning
from kiosk.ui.sounds import Cue, Player, Sound

_GOOD_NEWS: Final = frozenset({Meaning.GOOD, Meaning.SAVED})


class Herald:
    """Has `player` sound what a result says, unless it was heard already."""

    def __init__(self, player: Player) -> None:
        self._player = player
        self._heard: tuple[int, Meaning, Sound] | None = None

    def tell(self, visit: int, meaning: Meaning, note: notes.Note | None) -> None:
        """Sound the result of `visit`; with some notes a visit sounds more festive."""
        sound = _sound(meaning, note)
        heard, self._heard = self._heard, (visit, meaning, sound)
        # "Saved" has just become "checked in": good news was heard already. But what is found out
        # about the visit after that may be worth a sound of its own.
        if (
            heard is None
            or heard[0] != visit
            or not {heard[1], meaning} <= _GOOD_NEWS
            or sound not in (meaning, heard[2])
        ):
            self._player.play(sound)


def _sound(meaning: Meaning, note: notes.Note | None) -> Sound:
    match note:
        case notes.FirstVisit() if meaning in _GOOD_NEWS:
            return Cue.FIRST
        case notes.Milestone() | notes.Streak() if meaning in _GOOD_NEWS:
            return Cue.PARTY
        case _:
            return meaning
