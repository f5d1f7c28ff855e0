"""Which language is meant."""

import pytest

from kiosk.core.screen.languages import LANGUAGES, TAGS, gym_language, language_of


@pytest.mark.parametrize(
    ("tag", "found"),
    [("de", "de"), ("pt-BR", "pt"), ("pt_BR", "pt"), ("EN-us", "en"), ("sv", None), ("C", None)],
)
def test_a_tag_means_a_language(tag: str, found: str | None) -> None:
    language = language_of(tag)
    assert (language.tag if language else None) == found


@pytest.mark.parametrize(
    ("configured", "preferred", "expected"),
    [
        ("auto", ["sv-SE", "fr-CA", "de"], ("fr", "fr-CA")),
        ("auto", ["C"], ("en", "en-GB")),
        ("auto", [], ("en", "en-GB")),
        ("auto", ["en_US"], ("en", "en-US")),
        ("es", ["de-DE"], ("es", "es-ES")),
        ("es-MX", ["de-DE"], ("es", "es-MX")),
        ("ar-EG", [], ("ar", "ar-AE")),  # the digits are those of the rest of the kiosk
    ],
)
def test_the_language_of_the_gym(
    configured: str, preferred: list[str], expected: tuple[str, str]
) -> None:
    language, locale = gym_language(configured, preferred)
    assert (language.tag, locale) == expected


def test_every_language_has_a_name_of_its_own() -> None:
    assert len({language.name for language in LANGUAGES}) == len(TAGS) == 8
