"""Notices to the owner: what is wrong is looked at in a thread, and sent by Apprise.

Apprise knows a hundred services (e-mail, Telegram, ntfy, a web hook …), each by an address.
It is an optional dependency: `turnstile-kiosk[notices]`.
"""

import logging
import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.core.notices import Notice, NoticeBook, NoticeKind
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair.disk_room import LOW_BYTES

log = logging.getLogger(__name__)

NOT_INSTALLED: Final = msg(
    "Notices cannot be sent: the package apprise is missing. Install "
    "packaging/locks/notices.txt as docs/watching.md says, or empty notices.urls."
)
_KEY: Final = "notices"
_EVERY_S: Final = 30.0
_LAST_NOTICE_S: Final = 3.0
_PENDING: Final = frozenset({CheckinState.RECORDED, CheckinState.SENDING, CheckinState.UNANSWERED})

Send = Callable[[str, str], bool]
"""Sends a title and a text, and returns whether anybody got them."""


def apprise_sender(urls: Sequence[str]) -> Send | None:
    """Return what sends to `urls`; None where Apprise is not installed.

    An address Apprise does not know is logged by its scheme alone, as the rest may be a secret.
    """
    try:
        import apprise
    except ImportError:
        return None
    for name in ("apprise", "urllib3"):  # their words quote the addresses
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    places: Any = apprise.Apprise()
    for url in urls:
        if not places.add(url):
            log.warning("notices.urls: %s://… is no address that Apprise knows", url.split(":")[0])

    def send(title: str, text: str) -> bool:
        # Place by place and on this thread: Apprise's own pool would hold up the end of the kiosk
        # while a name of a host is looked for.
        sent = [bool(place.notify(title=title, body=text)) for place in places]
        return any(sent)

    return send


class NoticeLoop:
    """Looks every half minute at what is wrong, and tells the owner what is new or over.

    `look` returns a sentence for each kind that is wrong; it may block. `wanted` are the kinds the
    owner wants. `title` is how a notice begins. Without `send` nobody is told; what is wrong is
    looked at all the same, for the sign of life.
    """

    def __init__(
        self,
        look: Callable[[], Mapping[NoticeKind, str]],
        send: Send | None,
        *,
        wanted: frozenset[NoticeKind],
        title: Callable[[], str],
        device: DeviceSettings,
        now: Callable[[], datetime],
        every_s: float = _EVERY_S,
    ) -> None:
        self._look = look
        self._send = send
        self._wanted = wanted
        self._title = title
        self._device = device
        self._now = now
        self._every_s = every_s
        self._book = NoticeBook()
        self._failed = False
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="notices", daemon=True)
        self.troubles: tuple[str, ...] = ()
        """The kinds that are wrong now, by name."""

    def start(self) -> None:
        """Begin, with what an earlier run has told."""
        try:
            self._book = NoticeBook.from_text(self._device.get(_KEY) or "")
        except StoreError as error:
            log.warning("What the owner was told cannot be read: %s", error)
        self._thread.start()

    def stop(self) -> None:
        """Tell nothing more. A notice under way is waited for, for a moment."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join(_LAST_NOTICE_S)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.look()
            except StoreError as error:
                log.warning("What is wrong cannot be looked at: %s", error)
            except Exception:
                log.exception("Looking at what is wrong failed unexpectedly; it goes on")
            self._stop.wait(self._every_s)

    def look(self) -> None:
        """Look once, and tell. Raises `StoreError`."""
        now = self._now()
        found = self._look()
        self.troubles = tuple(kind.value for kind in NoticeKind if kind in found)
        wanted = {kind: text for kind, text in found.items() if kind in self._wanted}
        for notice in self._book.take(wanted, now):
            if self._send is None or not self._tell(notice):
                return  # the next look tries again
            self._book.told(notice, now)
            self._device.set(_KEY, self._book.to_text())

    def _tell(self, notice: Notice) -> bool:
        text = f"It is over: {notice.text}" if notice.over else notice.text
        told = self._send is not None and self._send(self._title(), text)
        if told:
            log.info("the owner was told: %s%s", notice.kind, " is over" if notice.over else "")
        elif not self._failed:
            log.warning("A notice (%s) could not be sent; it is tried again", notice.kind)
        self._failed = not told
        return told


def queue_trouble(outbox: SqliteOutbox, now: datetime, longest: timedelta) -> str:
    """Return a sentence when check-ins have waited for longer than that; "" else.

    Raises `StoreError`.
    """
    late = [row for row in outbox.in_states(_PENDING) if now - row.scanned_at > longest]
    if not late:
        return ""
    return msg(
        "Check-ins have waited for more than {minutes} minutes to be sent to TeamUp: {count}.",
        count=len(late),
        minutes=longest // timedelta(minutes=1),
    )


def disk_trouble(folder: Path) -> str:
    """Return a sentence when there is little room in `folder`; "" else, also if it is not there."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return ""
    if free >= LOW_BYTES:
        return ""
    return msg("Only {count} MB are free in {path}.", count=free // 1_000_000, path=str(folder))
