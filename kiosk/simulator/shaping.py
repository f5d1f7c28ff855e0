"""The expand and fields parameters: which parts of an object an answer holds.

Both are lists of names, separated by commas, with dots for nested ones (documented: expand goes
at most four levels deep, fields drops everything it does not name).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from starlette.datastructures import QueryParams

from kiosk.simulator.answers import invalid

Tree: TypeAlias = dict[str, "Tree"]
Json: TypeAlias = dict[str, Any]

_MAX_DEPTH = 4


def tree(params: QueryParams, name: str) -> Tree:
    """The names under that parameter as nested dictionaries; ApiError 400 when too deep."""
    root: Tree = {}
    for dotted in params.get(name, "").split(","):
        parts = [part for part in dotted.strip().split(".") if part]
        if len(parts) > _MAX_DEPTH:
            raise invalid(name, f"Nesting is limited to {_MAX_DEPTH} levels.")
        branch = root
        for part in parts:
            branch = branch.setdefault(part, {})
    return root


def check_expand(expand: Tree, known: Iterable[str]) -> None:
    """Refuse names that cannot be expanded here (the vendor's own reaction is not documented)."""
    for name in expand:
        if name not in known:
            raise invalid("expand", f"{name} cannot be expanded.")


def keep(value: Any, fields: Tree) -> Any:  # JSON in, JSON out
    """The value with only the named fields; an empty tree keeps everything."""
    if not fields:
        return value
    if isinstance(value, list):
        return [keep(item, fields) for item in value]
    if isinstance(value, dict):
        return {name: keep(value[name], branch) for name, branch in fields.items() if name in value}
    return value
