"""The section `[screen]`: what members see and hear."""

import re
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, field_validator

from kiosk.core.day_span import DaySpan
from kiosk.core.languages import TAGS, language_of
from kiosk.settings.section import Section, file_path, words

_LANGUAGE: Final = re.compile(r"[a-z]{2}(-[A-Z]{2})?\Z")
_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}\Z")
_PICTURES: Final = (".png", ".svg")


def _number(value: Any) -> Any:
    """Let an environment variable give one of several numbers."""
    return int(value) if isinstance(value, str) and value.strip().isdigit() else value


class ScreenSection(Section):
    """What members see and hear.

    `language` is `auto` (the computer's) or a language tag such as `en` or `pt-BR`; `languages` are
    those members may switch to, none for no switch. `accent` is the gym's colour ("": the kiosk's
    own), `logo` its picture, `dim_after_minutes` 0 means never, `quiet_hours` "" means none.
    """

    language: str = "auto"
    languages: Annotated[tuple[str, ...], BeforeValidator(words)] = TAGS
    result_seconds: Annotated[float, Field(ge=1, le=60)] = 4
    name: Literal["first", "first_initial", "none"] = "first"
    theme: Literal["light", "dark", "auto"] = "dark"
    accent: str = ""
    logo: str = ""
    contrast: Literal["normal", "high"] = "normal"
    text_scale: Annotated[Literal[100, 115, 130], BeforeValidator(_number)] = 100
    motion: Literal["full", "reduced"] = "full"
    dim_after_minutes: Annotated[float, Field(ge=0, le=1440)] = 10
    volume: Annotated[int, Field(ge=0, le=100)] = 80
    quiet_hours: str = ""

    @field_validator("language")
    @classmethod
    def _is_language(cls, value: str) -> str:
        if value != "auto" and (not _LANGUAGE.match(value) or language_of(value) is None):
            raise ValueError(
                f"must be auto, or one of {', '.join(TAGS)}, with a country if you like (en-US)"
            )
        return value

    @field_validator("languages")
    @classmethod
    def _are_languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for tag in value:
            if tag not in TAGS:
                raise ValueError(f"must be languages the kiosk speaks: {', '.join(TAGS)}")
        return value

    @field_validator("accent")
    @classmethod
    def _is_colour(cls, value: str) -> str:
        if value and not _COLOUR.match(value):
            raise ValueError('must be a colour such as "#0a7d5a": a # and six hexadecimal digits')
        return value.lower()

    @field_validator("logo")
    @classmethod
    def _is_picture(cls, value: str) -> str:
        if not value:
            return value
        path = Path(file_path(value)).expanduser()
        if path.suffix.lower() not in _PICTURES:
            raise ValueError("must be the path of a PNG or SVG picture")
        # Whether it is there is for the doctor to say: a picture that was moved must not keep the
        # door from opening in the morning.
        return str(path)

    @field_validator("quiet_hours")
    @classmethod
    def _is_span(cls, value: str) -> str:
        if value:
            DaySpan.read(value)
        return value
