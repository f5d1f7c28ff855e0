"""The venue's time zone and the gym's name, as TeamUp gave them last, and the time at the venue.

Both are in the device settings, so that a kiosk that starts without a network dates visits and
greets members by what was learnt last.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.core.clock import ClockState, check_clock
from kiosk.store.device_settings import DeviceSettings
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.account import Account

log = logging.getLogger(__name__)

ZONE_KEY: Final = "venue_timezone"
"""Under which the device settings keep the venue's zone, as TeamUp named it last."""

GYM_KEY: Final = "gym_name"
"""Under which the device settings keep the gym's name, as TeamUp gave it last."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


class VenueClock:
    """Gives the time in the venue's zone, or in the computer's until that is known.

    `utc_now` gives the computer's time, aware. Once `follow` has told how TeamUp's clock can be
    asked for, a computer's clock that is off by more than minutes is corrected (see
    `kiosk.core.clock`).
    """

    def __init__(
        self, zone_name: str | None = None, *, utc_now: Callable[[], datetime] = _utc_now
    ) -> None:
        self._utc_now = utc_now
        self._ahead: Callable[[datetime], timedelta | None] = lambda _: None
        self._zone: ZoneInfo | None = None
        if zone_name:
            self.set_zone(zone_name)

    def set_zone(self, name: str) -> None:
        """Use the time zone `name` (IANA, such as Europe/London); one nobody knows is left out."""
        try:
            self._zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            log.warning("The venue's time zone %r is not known here; it is left as it was", name)

    def follow(self, ahead: Callable[[datetime], timedelta | None]) -> None:
        """Ask `ahead` from now on how far TeamUp's clock is ahead of a moment (None: unknown)."""
        self._ahead = ahead

    def state(self) -> ClockState:
        """Return how the computer's clock is doing."""
        now = self._utc_now()
        return check_clock(now.astimezone(self._zone), self._ahead(now))

    def now(self) -> datetime:
        """Return the current time, aware."""
        now = self._utc_now()
        return (now + check_clock(now, self._ahead(now)).correction).astimezone(self._zone)

    def zone(self) -> tzinfo:
        """Return the zone in use."""
        zone = self._zone or self.now().tzinfo
        assert zone is not None  # astimezone always sets one
        return zone


def restore_venue(device: DeviceSettings, clock: VenueClock) -> str:
    """Set `clock` to the zone kept in `device`, and return the gym's name ("": not known yet).

    Raises `StoreError`.
    """
    if zone := device.get(ZONE_KEY):
        clock.set_zone(zone)
    return device.get(GYM_KEY) or ""


def zone_is_kept(device: DeviceSettings) -> bool:
    """Return whether the venue's zone was ever learnt. Raises `StoreError`."""
    return bool(device.get(ZONE_KEY))


def refresh_venue(
    teamup: TeamUp, account: Account, *, device: DeviceSettings, clock: VenueClock
) -> str:
    """Ask TeamUp for the venue's zone and the gym's name; keep both, and set `clock`.

    Returns the gym's name ("": TeamUp does not say). Raises `TeamUpError`, with what was learnt
    before it kept, or `StoreError`.
    """
    venue = teamup.venue(account.venue_id)
    if venue is not None and venue.timezone:
        clock.set_zone(venue.timezone)
        device.set(ZONE_KEY, venue.timezone)
    name = teamup.provider(account.provider_id).name
    if name:
        device.set(GYM_KEY, name)
    return name
