"""What the kiosk knows of its house: the venue's time zone and the gym's name, kept on disk.

A kiosk that starts without a network dates visits and greets members by what was kept last.
"""

from typing import Final

from kiosk.app.clock import ZONE_KEY, VenueClock
from kiosk.store.device import DeviceSettings
from kiosk.teamup.account import Account
from kiosk.teamup.client import TeamUp

GYM_KEY: Final = "gym_name"
"""Under which the device settings keep the gym's name, as TeamUp gave it last."""


def recall(device: DeviceSettings, clock: VenueClock) -> str:
    """Set `clock` to the zone kept in `device`, and return the gym's name ("": not known yet).

    Raises `StoreError`.
    """
    if zone := device.get(ZONE_KEY):
        clock.set_zone(zone)
    return device.get(GYM_KEY) or ""


def zone_is_kept(device: DeviceSettings) -> bool:
    """Return whether the venue's zone was ever learnt. Raises `StoreError`."""
    return bool(device.get(ZONE_KEY))


def learn(teamup: TeamUp, account: Account, *, device: DeviceSettings, clock: VenueClock) -> str:
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
