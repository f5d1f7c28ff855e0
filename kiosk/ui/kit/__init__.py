"""The kit every screen is built of. Controls need an object name and words for their purpose."""

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.buttons import (
    Button,
    ButtonKind,
    IconButton,
    ListRow,
    SnugButton,
    TouchButton,
)
from kiosk.ui.kit.countdown import CountdownBar
from kiosk.ui.kit.icon import Icon, IconLabel, icon_pixmap, paint_icon
from kiosk.ui.kit.keypads import Key, LetterPad, NamePad, Pad, PinPad
from kiosk.ui.kit.logo import Logo
from kiosk.ui.kit.surfaces import Banner, Card, ScrollColumn, TextField
from kiosk.ui.kit.text import FitLabel, Label

__all__ = [
    "Banner",
    "Button",
    "ButtonKind",
    "Card",
    "CountdownBar",
    "FitLabel",
    "Icon",
    "IconButton",
    "IconLabel",
    "Key",
    "Label",
    "LetterPad",
    "ListRow",
    "Logo",
    "NamePad",
    "Pad",
    "PinPad",
    "ScrollColumn",
    "SnugButton",
    "TextField",
    "TouchButton",
    "accessibility",
    "icon_pixmap",
    "paint_icon",
]
