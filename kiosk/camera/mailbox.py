"""A place for what one thread leaves for another: nobody waits to put in, and nothing gets old."""

import threading
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Holds a few items in their order. Safe to use from any thread.

    A moment's delay of the one who takes loses nothing. When there is no place left it is more than
    a moment, and what waits is thrown away for the newest: a queue that is always full would
    make everything late for good. (`queue.Queue` can only refuse the newest, and cannot be closed
    before Python 3.13.)
    """

    def __init__(self, places: int = 1) -> None:
        """Make an empty one; with one place the newest item replaces one that was not taken."""
        self._changed = threading.Condition()
        self._items: deque[T] = deque()
        self._places = places
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many items were thrown away or closed away before anybody took them."""
        with self._changed:
            return self._dropped

    @property
    def waiting(self) -> bool:
        """Whether there is an item that nobody has taken yet."""
        with self._changed:
            return bool(self._items)

    @property
    def closed(self) -> bool:
        """Whether `close` was called: nothing will come out any more."""
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Leave `item` to be taken; after `close` it is dropped."""
        with self._changed:
            if self._closed:
                self._dropped += 1
                return
            if len(self._items) == self._places:
                self._drop_all()
            self._items.append(item)
            self._changed.notify()

    def take(self, timeout: float | None = None) -> T | None:
        """Wait for an item and remove the oldest.

        None after `timeout` seconds (None: wait without end), and at once when closed.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._items or self._closed, timeout)
            return self._items.popleft() if self._items else None

    def close(self) -> None:
        """Let nothing in or out any more, and wake who waits in `take`."""
        with self._changed:
            self._drop_all()
            self._closed = True
            self._changed.notify_all()

    def _drop_all(self) -> None:
        self._dropped += len(self._items)
        self._items.clear()
