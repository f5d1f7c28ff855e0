"""What is known to be lost of the outbox, by its own numbers and by the journal's."""

import sqlite3
from dataclasses import dataclass
from typing import Final

from kiosk.core.messages import msg
from kiosk.store.device_settings import read_setting, write_setting
from kiosk.store.journal.format import JournalContent
from kiosk.store.journal.outbox_history import marks_of

_KNOWN: Final = "books.lost"
"""The setting that says how many check-ins and scans were known to be lost before."""

_OLDER: Final = msg(
    "The kiosk's data were older than what it had done: an old copy was put back, or a part was "
    "lost."
)


@dataclass(frozen=True, slots=True)
class KnownLosses:
    """What is lost: check-ins, history entries, scans, whether pass keys are, linked cards.

    `mended` counts check-ins that were not what the journal knows. Not `certain`: more may be lost.
    """

    checkins: int
    entries: int
    mended: int
    scans: int
    keys: bool
    cards: int
    certain: bool

    def messages(self, moved: int, doubted: int, *, damaged: bool) -> tuple[str, ...]:
        """Tell staff of it, and how many check-ins were brought up to date, and are in doubt."""
        possible = [
            _if(moved, msg("Check-ins brought up to date from the journal: {count}.", count=moved)),
            _if(
                doubted,
                msg(
                    "Check-ins that may have been sent already: {count}. The kiosk looks for them "
                    "in TeamUp and sends none of them on a guess.",
                    count=doubted,
                ),
            ),
            _if(self.checkins, msg("Check-ins that are lost: {count}.", count=self.checkins)),
            _if(
                self.entries,
                msg("Steps of check-ins that the journal lost: {count}.", count=self.entries),
            ),
            _if(
                self.mended,
                msg("Check-ins whose data were damaged, mended: {count}.", count=self.mended),
            ),
            _if(self.scans, msg("Kept scans that are lost: {count}.", count=self.scans)),
            _if(
                self.keys,
                msg("The newest keys of the member passes are lost: make the passes again."),
            ),
            _if(self.cards, msg("Linked cards that are lost: {count}.", count=self.cards)),
            _if(
                not self.certain,
                msg("More may be lost: the journal does not tell how much there was."),
            ),
            _if(
                damaged and self.certain and not (self.checkins or self.scans),
                msg("By the journal no check-in is lost."),
            ),
            _if(
                damaged or self.checkins or self.entries or not self.certain,
                msg("Compare the latest visits with TeamUp."),
            ),
        ]
        found = tuple(message for message in possible if message)
        return (_OLDER, *found) if found and not damaged else found


def _if(condition: object, message: str) -> str:
    return message if condition else ""


def find_losses(
    connection: sqlite3.Connection,
    content: JournalContent,
    *,
    highest_row: int,
    entries: int,
    mended: int,
    certain: bool,
) -> KnownLosses:
    """Compare what is there with what was, and keep the count, in a write transaction.

    `highest_row` is the highest number of a check-in in the journal; `entries`, `mended` and
    `certain` are those of `KnownLosses`.
    """
    # Check-ins and scans are numbered without gaps, and none is ever deleted.
    rows, last = connection.execute(
        "SELECT count(*), coalesce(max(seq), 0) FROM checkin"
    ).fetchone()
    (scans,) = connection.execute("SELECT count(*) FROM kept_scan").fetchone()
    now, then = marks_of(connection), content.marks
    checkins = max(0, last - rows, highest_row - rows)
    pending = max(0, max(now.scans, then.scans) - scans)
    known = [int(part) for part in (read_setting(connection, _KNOWN) or "0,0").split(",")]
    if [checkins, pending] != known:
        write_setting(connection, _KNOWN, f"{checkins},{pending}")
    return KnownLosses(
        checkins=max(0, checkins - known[0]),
        entries=entries,
        mended=mended,
        scans=max(0, pending - known[1]),
        keys=then.knows_other_keys(now),
        cards=max(0, then.cards - now.cards),
        certain=certain,
    )
