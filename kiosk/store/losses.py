"""What is known to be lost of the books, by their own numbers and by the journal's."""

import sqlite3
from dataclasses import dataclass
from typing import Final

from kiosk.core.sentences import say
from kiosk.store.journal_format import JournalContent
from kiosk.store.journal_rows import marks_of

_KNOWN: Final = "books.lost"
"""The setting that says how many check-ins and scans were known to be lost before."""

_OLDER: Final = say(
    "The kiosk's data were older than what it had done: an old copy was put back, or a part was "
    "lost."
)


@dataclass(frozen=True, slots=True)
class Losses:
    """What is known to be lost: check-ins, steps, scans, whether pass keys are, linked cards.

    `mended` counts check-ins that were not what the journal knows. Not `certain`: more may be lost.
    """

    checkins: int
    steps: int
    mended: int
    scans: int
    keys: bool
    cards: int
    certain: bool

    def sentences(self, moved: int, doubted: int, *, damaged: bool) -> tuple[str, ...]:
        """Say it to staff, and how many check-ins were brought up to date, and are in doubt."""
        said = [
            _if(moved, say("Check-ins brought up to date from the journal: {count}.", count=moved)),
            _if(
                doubted,
                say(
                    "Check-ins that may have been sent already: {count}. The kiosk looks for them "
                    "in TeamUp and sends none of them on a guess.",
                    count=doubted,
                ),
            ),
            _if(self.checkins, say("Check-ins that are lost: {count}.", count=self.checkins)),
            _if(
                self.steps,
                say("Steps of check-ins that the journal lost: {count}.", count=self.steps),
            ),
            _if(
                self.mended,
                say("Check-ins whose data were damaged, mended: {count}.", count=self.mended),
            ),
            _if(self.scans, say("Kept scans that are lost: {count}.", count=self.scans)),
            _if(
                self.keys,
                say("The newest keys of the member passes are lost: make the passes again."),
            ),
            _if(self.cards, say("Linked cards that are lost: {count}.", count=self.cards)),
            _if(
                not self.certain,
                say("More may be lost: the journal does not tell how much there was."),
            ),
            _if(
                damaged and self.certain and not (self.checkins or self.scans),
                say("By the journal no check-in is lost."),
            ),
            _if(
                damaged or self.checkins or self.steps or not self.certain,
                say("Compare the latest visits with TeamUp."),
            ),
        ]
        found = tuple(sentence for sentence in said if sentence)
        return (_OLDER, *found) if found and not damaged else found


def _if(true: object, sentence: str) -> str:
    return sentence if true else ""


def find_losses(
    connection: sqlite3.Connection,
    content: JournalContent,
    *,
    highest_row: int,
    steps: int,
    mended: int,
    certain: bool,
) -> Losses:
    """Compare what is there with what was, and keep the count, in a write transaction.

    `highest_row` is the highest number of a check-in in the journal; `steps`, `mended`
    and `certain` are those of `Losses`.
    """
    # Check-ins and scans are numbered without gaps, and none is ever deleted.
    rows, last = connection.execute(
        "SELECT count(*), coalesce(max(seq), 0) FROM checkin"
    ).fetchone()
    (scans,) = connection.execute("SELECT count(*) FROM kept_scan").fetchone()
    now, then = marks_of(connection), content.marks
    checkins = max(0, last - rows, highest_row - rows)
    kept = max(0, max(now.scans, then.scans) - scans)
    old = connection.execute("SELECT value FROM setting WHERE key = ?", (_KNOWN,)).fetchone()
    known = [int(part) for part in str(old[0]).split(",")] if old else [0, 0]
    if [checkins, kept] != known:
        connection.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (_KNOWN, f"{checkins},{kept}"),
        )
    return Losses(
        checkins=max(0, checkins - known[0]),
        steps=steps,
        mended=mended,
        scans=max(0, kept - known[1]),
        keys=then.knows_other_keys(now),
        cards=max(0, then.cards - now.cards),
        certain=certain,
    )
