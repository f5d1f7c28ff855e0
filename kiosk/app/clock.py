"""What time it is at the venue."""

import logging
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

log = logging.getLogger(__name__)


class VenueClock:
    """Gives the time in the venue's zone, or in the computer's until that is known."""

    def __init__(self, zone_name: str | None = None) -> None:
        self._zone: ZoneInfo | None = None
        if zone_name:
            self.set_zone(zone_name)

    def set_zone(self, name: str) -> None:
        """Use the time zone `name` (IANA, such as Europe/London); one nobody knows is left out."""
        try:
            self._zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            log.warning("The venue's time zone %r is not known here; it is left as it was", name)

    def now(self) -> datetime:
        """Return the current time, aware."""
        return datetime.now(UTC).astimezone(self._zone)

    def zone(self) -> tzinfo:
        """Return the zone in use."""
        zone = self._zone or self.now().tzinfo
        assert zone is not None  # astimezone always sets one
        return zone
