"""A place for one thing between two threads: the newest wins, nobody waits to put one in."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds at most one item; putting in another replaces it. Safe to use from any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were replaced or closed away before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def waiting(self) -> bool:
        """Whether there is an item that nobody has taken yet."""
        with self._changed:
            return self._item is not None

    @property
    def closed(self) -> bool:
        """Whether `close` was called: nothing will come out any more."""
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Leave `item` to be taken, in place of one that was not; after `close` it is dropped."""
        with self._changed:
            if self._closed:
                self._dropped += 1
                return
            if self._item is not None:
                self._dropped += 1
            self._item = item
            self._changed.notify()

    def take(self, timeout: float | None = None) -> T | None:
        """Wait for an item and remove it.

        None after `timeout` seconds (None: wait without end), and at once when closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout)
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Let nothing in or out any more, and wake who waits in `take`."""
        with self._changed:
            if self._item is not None:
                self._dropped += 1
            self._item = None
            self._closed = True
            self._changed.notify_all()
