"""The kiosk user's half of an update: what is asked, and the sentence for each way it may end."""

import json
from pathlib import Path

import pytest

from kiosk.app import updates
from kiosk.app.updates import UpdateState, request_update
from kiosk.core.errors import KioskError


def ask(tmp_path: Path, **said: str) -> UpdateState:
    """Ask for an install where the helper has answered with `said` at once."""
    (tmp_path / "helper").touch()
    answer = {
        "outcome": "",
        "installed": "0.2.0",
        "available": "0.3.0",
        "changes": "",
        "detail": "",
    }
    (tmp_path / "answer").write_text(json.dumps({"request": "7"} | answer | said), encoding="utf-8")
    return request_update(
        "install",
        longest_s=0.0,
        request=tmp_path / "update/request",
        answer=tmp_path / "answer",
        helper=tmp_path / "helper",
    )


@pytest.fixture(autouse=True)
def _number_and_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.randbelow", lambda _: 7)
    monkeypatch.setattr(updates, "_TAKEN_S", 0.0)
    monkeypatch.setattr(updates, "_LOOK_S", 0.0)


def test_the_request_is_one_line_with_a_number_of_its_own(tmp_path: Path) -> None:
    assert ask(tmp_path, outcome="installed", installed="0.3.0").installed == "0.3.0"
    assert (tmp_path / "update/request").read_text(encoding="ascii") == "install 7\n"


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("no_repository", "No repository of kiosk packages is set up. Write why (appliance.md"),
        ("unreachable", "cannot be reached, or is not signed by the key that is trusted (why)"),
        ("no_way_back", "Nothing was installed: the package of version 0.2.0 cannot be fetched"),
        ("went_back", "Version 0.3.0 did not work here (why), so version 0.2.0 is back."),
        ("stuck", "Version 0.3.0 does not work here, and version 0.2.0 cannot be put back (why)"),
        ("failed", "The update did not work out (why). Nothing was changed"),
        ("a word of a later version", "The update did not work out (why)."),
    ],
)
def test_each_way_to_fail_is_a_sentence(tmp_path: Path, outcome: str, words: str) -> None:
    with pytest.raises(KioskError) as told:
        ask(tmp_path, outcome=outcome, detail="why")
    assert words in told.value.sentence


@pytest.mark.parametrize(
    "said", [{"request": "6", "outcome": "installed"}, {"outcome": "checking"}]
)
def test_an_answer_to_somebody_else_or_without_an_end_is_none(
    tmp_path: Path, said: dict[str, str]
) -> None:
    with pytest.raises(KioskError, match="The update service gives no answer"):
        ask(tmp_path, **said)


def test_a_kiosk_that_is_no_package_says_so(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="was not installed from its Debian package"):
        request_update("check", longest_s=0.0, helper=tmp_path / "none")


def test_who_may_not_ask_is_told_who_may(tmp_path: Path) -> None:
    (tmp_path / "update").write_text("no folder", encoding="ascii")
    with pytest.raises(KioskError, match="Ask as root: sudo kiosk update"):
        ask(tmp_path, outcome="current")
