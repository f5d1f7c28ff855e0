"""A place where it is noon now: far from midnight, when TeamUp may be speaking of another day."""

from datetime import UTC, datetime


def zone_at_noon() -> str:
    """Return the name of a time zone in which it is between noon and one o'clock."""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}"  # these names count westwards
