"""The kit: controls that say what they are, react to a touch, and fit."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui import kit
from kiosk.ui.kit.palette import Scheme, Tone, palette_for
from kiosk.ui.kit.theme import Role, Theme, apply_theme, theme_of
from tests.helpers import fitting


@pytest.fixture
def column(qtbot: QtBot) -> Iterator[QVBoxLayout]:
    """A column inside a themed, shown window (which itself has no layout: offscreen cannot)."""
    root = QWidget()
    qtbot.addWidget(root)
    root.resize(1080, 1200)
    inner = QWidget(root)
    inner.setGeometry(root.rect())
    apply_theme(root, Theme(1080, 1920))
    layout = QVBoxLayout(inner)
    root.show()
    yield layout
    root.hide()


def test_buttons_say_what_they_are_and_call_back(qtbot: QtBot, column: QVBoxLayout) -> None:
    pressed: list[str] = []
    for kind in kit.ButtonKind:
        button = kit.Button(
            "Yes & no",
            name=f"b_{kind}",
            kind=kind,
            icon="check",
            on_click=partial(pressed.append, kind),
        )
        column.addWidget(button)
        assert button.accessibleName() == "Yes & no"
        fitting.click(button)
    assert pressed == list(kit.ButtonKind)
    button.set_words("Other")
    assert (button.text(), button.accessibleName()) == ("Other", "Other")
    qtbot.wait(1)
    parent = button.parentWidget()
    assert parent is not None
    assert fitting.clipped(parent) == []
    assert fitting.nameless(parent) == []
    least = theme_of(parent).touch
    assert all(b.height() >= least for b in fitting.buttons(parent))


def test_rows_and_icon_buttons_call_back(qtbot: QtBot, column: QVBoxLayout) -> None:
    pressed: list[str] = []
    row = kit.ListRow(
        "Ana " * 30,
        "Monthly",
        name="row",
        icon="person",
        tail="Confirmed",
        tone=Tone.GOOD,
        on_click=lambda: pressed.append("row"),
    )
    lock = kit.IconButton("lock", "Staff", name="lock", on_click=lambda: pressed.append("lock"))
    column.addWidget(row)
    column.addWidget(lock)
    qtbot.wait(1)
    fitting.click(row)
    fitting.click(lock)
    assert pressed == ["row", "lock"]
    assert "Confirmed" in row.accessibleName()
    assert fitting.clipped(row) == []


def test_labels_show_markup_as_it_is(qtbot: QtBot) -> None:
    label = kit.Label("<b>Ana</b>", tone=Tone.MUTED)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.colour.name() == palette_for().muted
    label.set_tone(Tone.PLAIN)
    assert label.colour.name() != palette_for().muted


def test_a_fit_label_shrinks_then_wraps_then_elides(qtbot: QtBot) -> None:
    label = kit.FitLabel("", Role.HERO, least=Role.LEAD, lines=2)
    qtbot.addWidget(label)
    label.resize(600, 400)
    full = label.theme.font(Role.HERO).pixelSize()
    label.set_text("Ana")
    assert label.font().pixelSize() == full
    label.set_text("Konstantinopolska")
    assert label.font().pixelSize() < full
    assert label.text() == label.full_text
    label.set_text("word " * 200)
    assert label.text().endswith("…")
    assert label.font().pixelSize() == label.theme.font(Role.LEAD).pixelSize()
    assert label.needed_size().width() <= 600
    label.set_text("")
    assert label.heightForWidth(600) == 0
    label.resize(3, 3)
    label.set_text("Ana")
    assert label.text() == "…"


def test_icon_labels_and_icons_change(qtbot: QtBot) -> None:
    both = kit.IconLabel("check", "Online", tone=Tone.GOOD)
    qtbot.addWidget(both)
    both.set("warning", "Offline", Tone.DESK)
    assert both.icon.name == "warning"
    assert both.label.text() == "Offline"
    picture = both.icon.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(20) for y in range(20)}) > 1


def test_an_icon_is_as_sharp_as_the_display() -> None:
    pixmap = kit.icon_pixmap("check", 40, "#ffffff", 2.0)
    assert pixmap.width() == 80
    assert pixmap.deviceIndependentSize().width() == 40


def test_a_banner_hides_when_it_has_nothing_to_say(qtbot: QtBot, column: QVBoxLayout) -> None:
    banner = kit.Banner()
    column.addWidget(banner)
    assert not banner.isVisible()
    banner.set_text("The token is wrong.")
    qtbot.waitUntil(banner.isVisible)
    assert banner.text == banner.accessibleName() == "The token is wrong."


def test_the_pin_pad_types_into_a_field(qtbot: QtBot, column: QVBoxLayout) -> None:
    field = kit.TextField("PIN", name="pin", secret=True)
    pad = kit.PinPad()
    pad.attach(field)
    column.addWidget(field)
    column.addWidget(pad)
    qtbot.wait(1)
    keys = {key.objectName(): key for key in pad.findChildren(kit.Key)}
    assert len(keys) == 12
    for name in ("key_1", "key_2", "key_0", "key_erase"):
        fitting.click(keys[name])
    assert field.text() == "12"
    assert field.displayText() != "12"
    with qtbot.waitSignal(field.returnPressed):
        fitting.click(keys["key_enter"])
    least = theme_of(pad).touch
    assert all(min(key.width(), key.height()) >= least for key in keys.values())
    assert fitting.nameless(pad) == []
    field.set_wrong(True)
    assert field.property("wrong") == "true"


def test_the_letter_pad_has_what_names_and_addresses_need(
    qtbot: QtBot, column: QVBoxLayout
) -> None:
    field = kit.TextField("Name or e-mail", name="search")
    pad = kit.LetterPad()
    pad.attach(field)
    column.addWidget(field)
    column.addWidget(pad)
    qtbot.wait(1)
    for letter in "AB@.-'7":
        key = pad.findChild(kit.Key, f"key_{letter}")
        assert isinstance(key, kit.Key)
        fitting.click(key)
    space = pad.findChild(kit.Key, "key_space")
    assert isinstance(space, kit.Key)
    fitting.click(space)
    assert field.text() == "AB@.-'7 "
    assert fitting.clipped(pad) == []
    assert fitting.nameless(pad) == []


def test_a_scroll_column_can_be_emptied(qtbot: QtBot, column: QVBoxLayout) -> None:
    scroll = kit.ScrollColumn(name="list")
    column.addWidget(scroll)
    card = kit.Card(raised=True)
    card.body.addWidget(kit.Label("inside"))
    scroll.body.addWidget(card)
    qtbot.wait(1)
    assert "inside" in fitting.texts(scroll)
    scroll.clear()
    assert scroll.body.count() == 0
    assert fitting.texts(scroll) == []


def test_the_icon_of_a_button_follows_what_it_is_for(qtbot: QtBot) -> None:
    button = kit.Button("Today", name="tab", icon="list")
    qtbot.addWidget(button)
    plain = button.icon().pixmap(button.iconSize()).toImage()
    apply_theme(button, Theme(1080, 1920, palette_for(Scheme.LIGHT)))
    dark = button.icon().pixmap(button.iconSize()).toImage()
    button.set_kind(kit.ButtonKind.PRIMARY)
    chosen = button.icon().pixmap(button.iconSize()).toImage()
    assert dark != plain
    assert chosen not in (plain, dark)
    assert button.property("kind") == "primary"


@pytest.mark.parametrize(
    "kind", [kit.ButtonKind.PLAIN, kit.ButtonKind.PRIMARY, kit.ButtonKind.DANGER]
)
def test_the_face_of_a_button_is_as_wide_as_the_button(
    kind: kit.ButtonKind, qtbot: QtBot, column: QVBoxLayout
) -> None:
    button = kit.Button("Go on", name="go", kind=kind)
    column.addWidget(button)
    qtbot.wait(1)
    picture = button.grab().toImage()
    middle = picture.height() // 2
    inside = picture.pixelColor(12, middle)
    assert picture.pixelColor(0, middle) == inside
    assert picture.pixelColor(picture.width() - 1, middle) == inside
