"""The pages of setup: what they take, what they refuse in which words, and the way back."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.core.errors import KioskError, Unreachable
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.scanner_input import RejectedInput, Rejection
from kiosk.core.kiosk_settings import CodesInUse
from kiosk.core.setup import TEST_CARD, NamedId, SetupAnswers, SetupStep
from kiosk.ui.jobs import Jobs
from kiosk.ui.setup import SetupWindow
from tests.gallery import setup as gallery
from tests.gallery.setup import TOKEN, SampleSetup, settle
from tests.helpers import fitting
from tests.ui.conftest import Speak

NO_NETWORK = Unreachable("TeamUp cannot be reached (its name is not found). Check the network.")


@pytest.fixture
def setup(qapp: QApplication) -> Iterator[SampleSetup]:
    assert qapp
    with gallery.shown((800, 480)) as sample:
        yield sample


def words(window: SetupWindow) -> str:
    return "\n".join(fitting.texts(window))


def notice(setup: SampleSetup) -> str:
    return setup.window.page.notice.text


def scan(setup: SampleSetup, text: str, source: Source = Source.CAMERA) -> None:
    setup.window.scanned(Code(text, source=source))
    settle()


def test_everything_is_kept_at_the_end_and_nothing_before(setup: SampleSetup) -> None:
    ended: list[bool] = []
    setup.window.finished.connect(lambda: ended.append(True))
    setup.go_to(SetupStep.CAMERA)
    setup.touch("setup_camera_1")  # the first camera that is plugged in
    setup.go_to(SetupStep.DONE)
    assert setup.kept == []
    setup.touch("setup_next")
    answers = SetupAnswers(
        TOKEN,
        "Bearer",
        7,
        21,
        5,
        lookup_mode="provider",
        checkin_mode="provider",
        codes=CodesInUse.BOTH,
        language="en",
        camera="/dev/video0",
        serial="",
    )
    assert setup.kept == [(answers, "2468")]
    assert ended == [True]


def test_what_is_chosen_is_what_is_kept(setup: SampleSetup) -> None:
    setup.window.show()
    setup.touch("language_ar")
    assert setup.spoken == ["ar"]
    setup.go_to(SetupStep.VENUE)
    setup.touch("choice_22")
    setup.go_to(SetupStep.SCANNER)
    setup.touch("setup_scanner_1")
    setup.go_to(SetupStep.CARDS)
    setup.touch("field_6", "codes_cards")
    setup.go_to(SetupStep.DONE)
    setup.touch("setup_next")
    (answers, _), *_ = setup.kept
    assert (answers.venue, answers.card_field, answers.codes) == (22, 6, CodesInUse.CARDS)
    assert answers.serial == setup.serial.device
    assert answers.language == "ar"


def test_without_cards_only_passes_count(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.CARDS)
    setup.touch("codes_cards", "field_0")
    assert setup.window.cards.codes is CodesInUse.PASSES
    assert "Cards only" not in words(setup.window)


@pytest.mark.parametrize("source", [Source.CAMERA, Source.KEYBOARD, Source.SERIAL])
def test_a_token_comes_by_any_scanner(source: Source, setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    scan(setup, f"turnstile-token:{TOKEN}", source)
    assert setup.window.step is SetupStep.VENUE


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (lambda setup: scan(setup, "4006381333931"), "none with a token"),
        (lambda setup: scan(setup, "turnstile-token:wrong"), "does not accept this token"),
        (lambda setup: type_token(setup, "no such"), "no space or line break"),
        (lambda setup: type_token(setup, "tökén"), "without accents"),
        (lambda setup: setup.touch("setup_next"), "There is no token yet"),
    ],
    ids=["other code", "wrong", "space", "accents", "nothing"],
)
def test_what_is_no_token_is_said_and_can_be_tried_again(
    given: Callable[[SampleSetup], None], said: str, setup: SampleSetup
) -> None:
    setup.go_to(SetupStep.TOKEN)
    given(setup)
    assert said in notice(setup)
    scan(setup, f"turnstile-token:{TOKEN}")
    assert setup.window.step is SetupStep.VENUE


def type_token(setup: SampleSetup, text: str) -> None:
    setup.touch("setup_type_token")
    field = setup.window.findChild(QLineEdit, "setup_token_field")
    assert isinstance(field, QLineEdit)
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_without_a_network_next_tries_the_same_token_again(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.search.error = NO_NETWORK
    scan(setup, f"turnstile-token:{TOKEN}")
    assert notice(setup) == str(NO_NETWORK)
    setup.search.error = None
    setup.touch("setup_next")
    assert setup.window.step is SetupStep.VENUE


def test_a_token_is_typed_by_touch_with_capitals_and_signs(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    setup.touch("setup_type_token", "key_k", "key_shift", "key_X", "key_+", "key_shift")
    setup.touch(*(f"key_{sign}" for sign in "-_.7"), "key_erase")
    assert setup.window.token.field.text() == "kX+-_."


def test_no_token_stays_on_a_page_that_was_left(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TOKEN)
    type_token(setup, "wrong")
    setup.touch("setup_back", "language_en")
    assert setup.window.token.field.text() == ""
    setup.touch("setup_next")
    assert "There is no token yet" in notice(setup)


def test_every_page_but_the_first_leads_back_to_the_one_before(setup: SampleSetup) -> None:
    left: list[bool] = []
    setup.window.left.connect(lambda: left.append(True))
    way = []
    for step in SetupStep:
        if step is SetupStep.BUSINESS:  # there is one business
            continue
        setup.go_to(step)
        way.append(step)
    for step in reversed(way):
        assert setup.window.step is step
        if step in (SetupStep.LANGUAGE, SetupStep.PIN):
            QTest.keyClick(setup.window.page, Qt.Key.Key_Escape)
        else:
            setup.touch("setup_back")
    assert left == [True]
    assert setup.kept == []


def test_a_read_only_token_and_check_ins_that_are_off_are_told_with_the_remedy(
    setup: SampleSetup,
) -> None:
    setup.search.may_write = setup.search.checkins_on = False
    setup.go_to(SetupStep.ACCOUNT)
    said = words(setup.window)
    assert "The token may only read" in said
    assert "Pro Tools, Check In, Enabled" in said
    setup.search.may_write = setup.search.checkins_on = True
    setup.touch("setup_again")
    assert "The token may only read" not in words(setup.window)
    assert setup.window.page.next.text() == "Next"


def test_several_businesses_are_to_be_chosen_from(setup: SampleSetup) -> None:
    setup.search.businesses = (*setup.search.businesses, NamedId(9, "Yoga"))
    setup.go_to(SetupStep.BUSINESS)
    assert "Yoga" in words(setup.window)
    setup.touch("choice_9")
    assert setup.window.step is SetupStep.VENUE


def test_a_business_that_teamup_does_not_name_is_typed(setup: SampleSetup) -> None:
    setup.search.businesses = ()
    setup.go_to(SetupStep.BUSINESS)
    setup.touch("key_0", "key_enter")
    assert "no number of TeamUp's" in notice(setup)
    setup.touch("key_erase", "key_7", "key_enter")
    assert setup.window.step is SetupStep.VENUE


def test_the_two_pins_must_be_the_same(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.PIN)
    setup.touch("key_2", "key_enter")
    assert "at least 4 digits" in notice(setup)
    setup.touch("key_4", "key_6", "key_8", "key_enter", *("key_1",) * 4, "key_enter")
    assert "not the same" in notice(setup)
    setup.go_to(SetupStep.TEST_CARD)
    assert setup.window.pin.pin == "2468"


def test_what_was_read_is_shown_but_never_a_token(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.CAMERA)
    scan(setup, "4006381333931")
    assert "4006381333931" in words(setup.window)
    scan(setup, f"turnstile-token:{TOKEN}")
    assert TOKEN not in words(setup.window)
    assert "The code with your token" in words(setup.window)


def test_each_page_tries_its_own_device(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.CAMERA)
    scan(setup, "FROM-A-SCANNER", Source.KEYBOARD)
    assert "FROM-A-SCANNER" not in words(setup.window)
    setup.go_to(SetupStep.SCANNER)
    scan(setup, "FROM-THE-CAMERA")
    assert "FROM-THE-CAMERA" not in words(setup.window)
    setup.window.see_rejected(RejectedInput(Rejection.SHORT, "12", 2, 6))
    assert "Too short" in notice(setup)
    scan(setup, "FROM-A-SCANNER", Source.KEYBOARD)
    assert "FROM-A-SCANNER" in words(setup.window)
    assert notice(setup) == ""


def test_a_camera_that_cannot_be_used_is_told(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.CAMERA)
    setup.touch("setup_camera_3")
    assert "cannot be used" in notice(setup)


def test_the_test_card_greets_and_any_other_code_does_not(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TEST_CARD)
    scan(setup, "4006381333931")
    assert "now the test card" in notice(setup)
    scan(setup, TEST_CARD.lower(), Source.KEYBOARD)
    assert "Welcome, test card!" in words(setup.window)
    assert setup.kept == []


def test_without_a_printer_the_phone_is_named(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.TEST_CARD)
    setup.touch("setup_print")
    assert "Photograph the code with a phone instead" in notice(setup)
    assert setup.window.page.next.isEnabled()


def test_what_cannot_be_written_is_told_and_tried_again(setup: SampleSetup) -> None:
    setup.go_to(SetupStep.DONE)
    setup.error = KioskError("kiosk.toml: cannot be written; check the folder's permissions.")
    setup.touch("setup_next")
    assert notice(setup) == str(setup.error)
    setup.error = None
    setup.touch("setup_next")
    assert len(setup.kept) == 1


class _Later:
    """`Jobs` that are done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[object], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """See `Jobs.run`."""
        del failed
        self.waiting.append(lambda: done(work()))


def test_an_answer_that_nobody_waits_for_any_more_changes_nothing(
    setup: SampleSetup, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup.go_to(SetupStep.TOKEN)
    later = _Later()
    jobs: Jobs = later  # type: ignore[assignment]
    monkeypatch.setattr(setup.window, "_jobs", jobs)
    scan(setup, f"turnstile-token:{TOKEN}")
    assert "Asking TeamUp" in notice(setup)
    setup.touch("setup_back")
    later.waiting.pop()()
    assert setup.window.step is SetupStep.LANGUAGE


def _press_by_keys(qapp: QApplication, wanted: str) -> None:
    """Go to the button called `wanted` with Tab, and press it."""
    for _ in range(30):
        focused = qapp.focusWidget()
        assert focused is not None
        if focused.objectName() == wanted:
            QTest.keyClick(focused, Qt.Key.Key_Space)
            return
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab leads to no {wanted}")


def test_tab_follows_the_eye(qtbot: QtBot, qapp: QApplication) -> None:
    with gallery.shown((800, 480), with_focus=True) as setup:
        qtbot.waitActive(setup.window)
        seen = []
        for _ in range(9):
            focused = qapp.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            moved_to = qapp.focusWidget()
            assert moved_to is not None
            seen.append(moved_to.objectName())
    assert (seen[0], seen[-2:]) == ("language_en", ["language_ar", "setup_back"])


def test_keys_alone_lead_through_all_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    with gallery.shown((800, 480), with_focus=True) as setup:
        qtbot.waitActive(setup.window)
        _lead_by_keys(setup, qapp)
    assert len(setup.kept) == 1


def _lead_by_keys(setup: SampleSetup, qapp: QApplication) -> None:
    window = setup.window
    for step in SetupStep:
        if step is SetupStep.BUSINESS:
            continue
        assert window.step is step
        assert window.page.hasFocus(), "a stray Enter presses nothing"
        if step is SetupStep.TOKEN:
            scan(setup, f"turnstile-token:{TOKEN}", Source.KEYBOARD)
        elif step is SetupStep.PIN:
            for _ in range(2):
                QTest.keyClicks(window.page, "2468")
                QTest.keyClick(window.page, Qt.Key.Key_Return)
        else:
            wanted = {
                SetupStep.LANGUAGE: "language_en",
                SetupStep.VENUE: "choice_21",
            }.get(step, "setup_next")
            _press_by_keys(qapp, wanted)
        settle()


def test_the_language_on_the_screen_is_the_one_that_was_touched(
    setup: SampleSetup, speak: Speak
) -> None:
    language = speak("en")
    setup.go_to(SetupStep.TOKEN)
    language.set_gym_language("de")
    settle()
    assert "Token" in words(setup.window)
    assert "The token of your gym" not in words(setup.window)
