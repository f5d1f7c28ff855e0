"""Reference cycles are collected on the GUI thread only."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class CycleCollector(QObject):
    """Does the work of Python's cycle collector, on the thread it was made on: the GUI's.

    Python runs its collector on whichever thread happens to allocate, such as the decoder's or
    the sender's, and a Qt object that is part of a cycle would be deleted there. Qt objects may be
    deleted on their own thread only; on another the process crashes, rarely and much later.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Take over from Python."""
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Leave it to Python again, if it was before."""
        if self._timer.isActive():
            self._timer.stop()
            if self._was_on:
                gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds, if any is."""
        due = [
            generation
            for generation, (count, limit) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if count > limit
        ]
        # As Python does it: an older generation is looked at only together with the youngest.
        if 0 in due:
            gc.collect(max(due))
