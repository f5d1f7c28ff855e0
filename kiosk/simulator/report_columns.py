"""Names of the attendance report's columns; each has a dotted spelling and older ones."""

from __future__ import annotations

from starlette.datastructures import QueryParams

from kiosk.simulator import query
from kiosk.simulator.shaping import Json, Tree

_WHOLE = (
    "id",
    "updated_at",
    "customer",
    "event",
    "offering_type",
    "venue",
    "instructors",
    "booking_method",
    "customer_membership",
    "booking_source",
    "status",
    "checkin",
    "is_first_attendance",
)
_NESTED = {
    "customer": ("id", "name", "email", "thumbnail_url"),
    "event": ("id", "starts_at", "ends_at", "name"),
    "offering_type": ("id", "name"),
    "venue": ("id", "name"),
    "customer_membership": ("id",),
    # The vendor's spelling.
    "checkin": ("ocurred_at",),
}
_MEMBERSHIP = "customer_membership.membership"

# Every spelling the contract lists, and the dotted path it stands for.
COLUMNS = {
    **{name: name for name in _WHOLE},
    **{f"{whole}.{part}": f"{whole}.{part}" for whole in _NESTED for part in _NESTED[whole]},
    **{f"{whole}_{part}": f"{whole}.{part}" for whole in _NESTED for part in _NESTED[whole]},
    _MEMBERSHIP: _MEMBERSHIP,
    f"{_MEMBERSHIP}.id": f"{_MEMBERSHIP}.id",
    f"{_MEMBERSHIP}.name": f"{_MEMBERSHIP}.name",
    "membership_id": f"{_MEMBERSHIP}.id",
    "membership_name": f"{_MEMBERSHIP}.name",
}

DEFAULT = ("id", "customer", "event", "venue", "customer_membership", "status", "checkin")


def asked_columns(params: QueryParams) -> tuple[str, ...]:
    """The dotted paths asked for, in the order asked; ApiError 400 for an unknown column."""
    query.words(params, "columns", COLUMNS)
    names = [name.strip() for name in params.get("columns", "").split(",") if name.strip()]
    return tuple(dict.fromkeys(COLUMNS[name] for name in names))


def tree_of(columns: tuple[str, ...]) -> Tree:
    """The paths as nested dictionaries; a whole object swallows its own parts."""
    root: Tree = {}
    for path in columns:
        parts = path.split(".")
        inside = (".".join(parts[:depth]) for depth in range(1, len(parts)))
        if any(outer in columns for outer in inside):
            continue
        branch = root
        for part in parts:
            branch = branch.setdefault(part, {})
    return root


def header(path: str) -> Json:
    """The description of a column."""
    label = path.replace(".", " ").replace("_", " ").capitalize()
    return {
        "label": label,
        "key": path,
        "sortable": path != "instructors",
        "holds_customer_id": path == "customer.id",
        "required": False,
    }


def cell(row: Json, path: str) -> object:
    """One value of a row; of a whole object its name, time or id. Empty text for nothing."""
    value: object = row
    for part in path.split("."):
        if not isinstance(value, dict):
            return ""
        value = value.get(part)
    if isinstance(value, dict):
        value = value.get("name") or value.get("ocurred_at") or value.get("id")
    return "" if value is None else value
