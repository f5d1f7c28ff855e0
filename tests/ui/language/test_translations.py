"""The translations are whole, fresh and right: every text, every plural, every place."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.core.identification.find_me import FindMeTrouble
from kiosk.core.screen import states
from kiosk.core.screen.languages import TAGS
from kiosk.ui.language.messages import CONTEXT
from kiosk.ui.member import find_me_texts
from tests.ui.conftest import Speak

ROOT = Path(__file__).parents[3]


def _pipeline() -> ModuleType:
    # By its file: `packaging` is also the name of a library.
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = _pipeline()


def test_the_languages_are_those_of_the_kiosk() -> None:
    assert translations.LANGUAGES == TAGS


@pytest.mark.parametrize("tag", TAGS)
def test_every_text_is_translated_with_its_places(tag: str) -> None:
    assert list(translations.troubles(tag)) == [], "see packaging/translations.py"


@pytest.mark.parametrize("tag", TAGS)
def test_what_is_shipped_was_made_of_the_sources(tag: str, tmp_path: Path) -> None:
    source = translations.FOLDER / f"kiosk_{tag}.ts"
    fresh = tmp_path / "fresh.qm"
    translations.release(source, fresh)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_texts_are_found_wherever_they_are_translated() -> None:
    found = {(it.context, it.source) for it in translations.messages()}
    assert {
        ("words", "Checked in"),
        ("FindMe", "What is your name?"),
        ("Staff", "Undone"),
        ("Chooser", "Back"),
        ("Pad", "Erase"),
    } <= found


def test_the_sentences_of_all_rooms_are_among_them() -> None:
    found = {it.source for it in translations.messages() if it.context == translations.SENTENCES}
    assert {
        "TeamUp refused this ({status}).",
        "There is no room left on the disk to write {path}; free some space.",
        "The camera was unplugged.",
        "%n hours",
    } <= found
    assert translations.SENTENCES == CONTEXT


def test_no_error_speaks_english_alone() -> None:
    assert list(translations.unsaid()) == []


def test_an_error_that_speaks_english_alone_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = tmp_path / "kiosk" / "core"
    core.mkdir(parents=True)
    (core / "errors.py").write_text("class KioskError(Exception): ...\nclass Full(KioskError): ...")
    (core / "odd.py").write_text(
        'raise Full(f"{path} is full.")\n'
        "raise Full(msg('It is full.'))\n"
        "raise Full(sentence)\n"
        'CheckResult("disk", False, True, msg("x y"), "Make room.")\n'
        "raise Full(str(error))\n"
    )
    (tmp_path / "kiosk" / "cli").mkdir()
    (tmp_path / "kiosk" / "cli" / "said.py").write_text('raise KioskError("No such file.")\n')
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    assert [line.split(": ")[0] for line in translations.unsaid()] == [
        "kiosk/core/odd.py:1",
        "kiosk/core/odd.py:4",
        "kiosk/core/odd.py:5",
    ]


def test_words_put_together_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "odd.py").write_text('class A:\n    x = self.tr("a" + b)\n')
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    with pytest.raises(translations.NotLiteral, match=r"kiosk/odd\.py:2"):
        translations.messages()


def test_no_sentence_is_in_english_by_mistake() -> None:
    same = {
        tag: [
            message.source
            for message, forms in translations.read(tag).items()
            if forms[0] == message.source and len(re.findall(r"\w+", message.source)) > 2
        ]
        for tag in TAGS
        if tag != "en"
    }
    assert not any(same.values()), same


_LOOSE = re.compile(r" (?:[?!:;»…]|%(?!n))|« ")
"""What a line must not begin with, or end with, after a space that may break."""


@pytest.mark.parametrize("tag", TAGS)
def test_no_mark_can_be_torn_from_its_word(tag: str) -> None:
    forms = [form for forms in translations.read(tag).values() for form in forms]
    assert [form for form in forms if _LOOSE.search(form)] == []


@pytest.mark.parametrize("tag", ["fr", "it"])
def test_apostrophes_are_typographic(tag: str) -> None:
    forms = [form for forms in translations.read(tag).values() for form in forms]
    assert [form for form in forms if "'" in form] == []


def _seconds(count: int) -> str:
    return find_me_texts.find_me_error_text(
        states.FindMeName(1, trouble=FindMeTrouble.TOO_SOON, wait_s=count)
    )


@pytest.mark.parametrize(
    ("tag", "count", "words"),
    [
        ("en", 1, "in 1 second,"),
        ("en", 2, "in 2 seconds,"),
        ("de", 1, "in 1 Sekunde wieder"),
        ("de", 5, "in 5 Sekunden wieder"),
        ("ar", 1, "ثانية واحدة"),
        ("ar", 2, "ثانيتين"),
        ("ar", 5, "5 ثوانٍ"),
        ("ar", 11, "11 ثانية"),
        ("ar", 100, "100 ثانية"),
    ],
)
def test_plurals(tag: str, count: int, words: str, speak: Speak) -> None:
    speak(tag)
    assert words in _seconds(count)
