"""Every failure the kiosk knows, on one screen.

::

    KioskError                     a person can be told what happened and what to do
    ├── ConfigurationError         the file or an environment variable is wrong (exit code 2)
    ├── IllegalStep                an event the state table does not have in this state
    ├── StoreError                 the kiosk's own files
    │   ├── DiskFull
    │   ├── TooManyPending         so many scans are pending that no more are kept
    │   ├── NewerDatabase          written by a later version; refused, not touched
    │   ├── ForeignDatabase        another program's; refused, not touched
    │   └── DatabaseDamaged
    ├── AlreadyRecorded            the customer has a check-in for that day or window
    ├── UnknownCheckin             no check-in has that id
    ├── ClockWrong                 no visit can be dated, so none is written down
    ├── CardFieldTaken             TeamUp has another card number for the customer
    ├── CameraError                no frame, and why
    ├── PinRejected                wrong PIN, or too soon after a wrong one
    ├── NoToken                    a text that was given for TeamUp's token is none
    ├── TokenRefused               TeamUp does not take the token, however it is shown
    └── TeamUpError                one request to TeamUp that gave no answer to use
        ├── NotDelivered           surely not carried out: safe to send again
        │   ├── Unreachable        DNS, connection or TLS failed
        │   ├── Unauthorised       401: the token is wrong for every request
        │   ├── TooManyRequests    429
        │   ├── Unavailable        503
        │   └── Redirected         3xx: never followed
        ├── Refused                TeamUp said no for good (400, 403, 404, 409, 422, …)
        └── Unanswered             it may have been carried out, and nobody can tell from here

Anything that is not a `KioskError` is a bug: it is logged with its traceback, never hidden.
"""

from datetime import datetime

from kiosk.core.messages import msg


class KioskError(Exception):
    """A known failure. `str(error)` is a message for staff, in English."""

    @property
    def sentence(self) -> str:
        """The same message, which the screen can translate when it was made by `msg`."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class ConfigurationError(KioskError):
    """The configuration cannot be used; the message names the file, the key and the remedy."""


class IllegalStep(KioskError):
    """The state table has no transition for this event in this state."""


class StoreError(KioskError):
    """The kiosk's own files cannot be read or written."""


class DiskFull(StoreError):
    """There is no room left to write a check-in down."""


class TooManyPending(StoreError):
    """So many scans of unknown codes are pending that no more are kept."""


class NewerDatabase(StoreError):
    """The database was written by a later version of the kiosk."""


class ForeignDatabase(StoreError):
    """The file is the database of another program."""


class DatabaseDamaged(StoreError):
    """The database file cannot be read as a database."""


class AlreadyRecorded(KioskError):
    """The customer already has a check-in inside the duplicate window."""

    def __init__(self, since: datetime) -> None:
        super().__init__(
            msg("This customer is already checked in, since {time}.", time=since.time())
        )
        self.since = since


class UnknownCheckin(KioskError):
    """No check-in has the id that was given."""


class ClockWrong(KioskError):
    """The computer's clock is so far off that a visit would be written on a wrong day."""


class CardFieldTaken(KioskError):
    """TeamUp's custom field holds another card number for this customer."""


class CameraError(KioskError):
    """The camera gives no frames."""


class PinRejected(KioskError):
    """The staff PIN was wrong, or came too soon after a wrong one.

    `wait_seconds` says how long until the next try is looked at (0 when at once).
    """

    def __init__(self, message: str, wait_seconds: float = 0.0) -> None:
        super().__init__(message)
        self.wait_seconds = wait_seconds


class NoToken(KioskError):
    """A text that was given for TeamUp's token is none."""


class TokenRefused(KioskError):
    """TeamUp does not take the token, with any prefix."""


class TeamUpError(KioskError):
    """A request to TeamUp gave no usable answer.

    `status` is the HTTP status, if one came; `code` is TeamUp's own short code, if it gave one;
    `body` is the start of what it said, for staff and logs.
    """

    def __init__(self, message: str, *, status: int | None = None, code: str = "", body: str = ""):
        super().__init__(message)
        self.status = status
        self.code = code
        self.body = body


class NotDelivered(TeamUpError):
    """The request was surely not carried out.

    `retry_after` is how many seconds TeamUp asked to wait, if it did.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: str = "",
        body: str = "",
        retry_after: float | None = None,
    ):
        super().__init__(message, status=status, code=code, body=body)
        self.retry_after = retry_after


class Unreachable(NotDelivered):
    """No connection: name resolution, connecting or TLS failed."""


class Unauthorised(NotDelivered):
    """401: the token is not accepted, for this request or any other."""


class TooManyRequests(NotDelivered):
    """429: the rate limit is reached."""


class Unavailable(NotDelivered):
    """503: TeamUp says it is not available."""


class Redirected(NotDelivered):
    """3xx: TeamUp (or a captive portal) points elsewhere; a POST is never repeated there."""


class Refused(TeamUpError):
    """TeamUp said no for good; `body` has its words."""


class Unanswered(TeamUpError):
    """The request may have been carried out: lost after sending, 500/502/504, a strange 2xx."""
