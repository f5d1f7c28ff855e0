"""What every section of the configuration has in common."""

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator


def words(value: Any) -> Any:
    """Let an environment variable give a list as `qr,code128` or as JSON."""
    if not isinstance(value, str):
        return value
    if value.lstrip().startswith("["):
        try:
            return json.loads(value)
        except ValueError:
            raise ValueError('write words with commas between them, or ["a", "b"]') from None
    return [word.strip() for word in value.split(",") if word.strip()]


def file_path(value: str) -> str:
    """Refuse what can be the path of no file on this computer; "" stays."""
    if "\0" in value:
        raise ValueError("must be a path, which holds no NUL character")
    try:
        Path(value).expanduser()
    except RuntimeError:
        user = value.partition("/")[0]
        raise ValueError(f"must be a path; there is no user for {user} on this computer") from None
    return value


class Section(BaseModel):
    """A table of the TOML file: unknown keys are refused, values stay as they were read."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)

    @field_validator("*", mode="before")
    @classmethod
    def _is_no_switch(cls, value: Any, info: ValidationInfo) -> Any:
        """Refuse `true` where a number is wanted: Python would read it as 1."""
        field = cls.model_fields[info.field_name or ""]
        if isinstance(value, bool) and field.annotation is not bool:
            raise ValueError("must not be true or false")
        return value
