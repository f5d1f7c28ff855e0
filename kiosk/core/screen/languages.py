"""The languages of the kiosk, and which of them a text of the configuration means."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its tag, and its name as its speakers write it.

    `locale` says how times, days and numbers are written where the configuration names no country.
    """

    tag: str
    name: str
    locale: str


LANGUAGES: Final = (
    Language("en", "English", "en-GB"),
    Language("es", "Español", "es-ES"),
    Language("fr", "Français", "fr-FR"),
    Language("de", "Deutsch", "de-DE"),
    Language("it", "Italiano", "it-IT"),
    Language("nl", "Nederlands", "nl-NL"),
    Language("pt", "Português", "pt-PT"),
    # Written with the digits the rest of the kiosk has, as in the west of the Arab world.
    Language("ar", "العربية", "ar-AE"),
)

TAGS: Final = tuple(language.tag for language in LANGUAGES)

_BY_TAG: Final = {language.tag: language for language in LANGUAGES}


def language_of(tag: str) -> Language | None:
    """Return the language of a tag such as `pt` or `pt-BR` (or `pt_BR`), or None."""
    return _BY_TAG.get(tag.replace("_", "-").partition("-")[0].lower())


def gym_language(configured: str, preferred: Iterable[str]) -> tuple[Language, str]:
    """Return the gym's language, and the tag of the locale to write times and days in.

    `configured` is a tag or `auto`: the first of `preferred` (the system's tags, best first) that
    there is, or English. A tag with a country keeps it; Arabic keeps its digits.
    """
    for tag in preferred if configured == "auto" else (configured,):
        language = language_of(tag)
        if language is not None:
            country = "-" in tag.replace("_", "-") and language.tag != "ar"
            return language, tag.replace("_", "-") if country else language.locale
    return _BY_TAG["en"], _BY_TAG["en"].locale
