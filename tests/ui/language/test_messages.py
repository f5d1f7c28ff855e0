"""Sentences of other rooms on the screen, in its language."""

import ast
from datetime import date, time
from pathlib import Path

from kiosk.core.errors import DiskFull
from kiosk.core.messages import join, msg
from kiosk.store.error_mapping import disk_full
from kiosk.ui.language.messages import error_text, message_text
from tests.ui.conftest import Speak

UI = Path(__file__).parents[3] / "kiosk" / "ui"


def test_an_error_is_said_in_the_language_of_the_screen(speak: Speak) -> None:
    error = disk_full(Path("/data/kiosk.sqlite3"))
    speak("de")
    assert error_text(error) == (
        "Auf der Platte ist kein Platz mehr für /data/kiosk.sqlite3; Platz schaffen."
    )


def test_words_of_others_stay_as_they_are(speak: Speak) -> None:
    speak("de")
    assert message_text("Class full") == "Class full"
    assert error_text(DiskFull("No.")) == "No."


def test_each_sentence_of_a_row_and_each_in_a_place_is_translated(speak: Speak) -> None:
    speak("de")
    row = join(
        msg("TeamUp cannot be reached: {why} ({host}).", why=msg("no connection"), host="x.org"),
        "Theirs.",
        msg("Check the network; the kiosk keeps trying."),
    )
    assert message_text(row) == (
        "TeamUp ist nicht erreichbar: keine Verbindung (x.org). Theirs. "
        "Das Netz prüfen; der Kiosk versucht es weiter."
    )


def test_days_times_and_plurals_are_those_of_the_language(speak: Speak) -> None:
    speak("de")
    shown = msg(
        "TeamUp's attendance report shows it, at {time} on {day}.",
        time=time(18, 2),
        day=date(2026, 3, 4),
    )
    assert "um 18:02 am 4. März 2026" in message_text(shown)
    assert [message_text(msg("%n days", n=n)) for n in (1, 2)] == ["1 Tag", "2 Tage"]
    speak("ar")
    assert message_text(msg("%n days", n=5)) == "5 أيام"
    # A path keeps its direction among words that are read from the right.
    assert "\u2068/x\u2069" in message_text(msg("{path} is there.", path="/x"))


def test_a_name_like_a_place_is_no_place(speak: Speak) -> None:
    speak("de")
    assert message_text(msg("{path} is there.", path="{who}")) == "{who} ist da."


def test_no_error_is_shown_in_english() -> None:
    shown = {
        f"{path.name}:{node.lineno}"
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "str"
        if any(isinstance(one, ast.Name) and one.id == "error" for one in node.args)
    }
    assert not shown, "use error_words"
