"""Draws every screen of the kiosk, with made-up people, as pictures to be looked at.

Usage: python packaging/make_gallery.py FOLDER [--size 1080x1920]… [--theme light]… [--language de]…

Below FOLDER there is a folder for each theme, language and size, and beside them a sheet with all
its pictures. With `--readme` the pictures of README and owner's guide are made anew, too. No
display is needed.
"""

import argparse
import os
import sys
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "default.warning=false"  # offscreen has no size hints, it says

# Only found, and only right, after the lines above.
from PySide6.QtWidgets import QApplication  # noqa: E402

from kiosk.core.screen.languages import TAGS  # noqa: E402
from kiosk.ui.kit.theme import Look, ThemeChoice  # noqa: E402
from kiosk.ui.language.controller import LanguageController  # noqa: E402
from tests.gallery import setup  # noqa: E402
from tests.gallery.render import contact_sheet, render  # noqa: E402

SIZES = ("1080x1920", "1920x1080", "800x480", "3840x2160")
LANGUAGES = ("en", "de", "ar")
THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
PICTURES = ROOT / "docs" / "images"
README_PICTURE = PICTURES / "screens.png"
SETUP_PAGES = (
    "language",
    "token",
    "account_off",
    "camera",
    "scanner_read",
    "cards",
    "pin",
    "test_card",
    "done",
)
SETUP_HEIGHT = 288  # pixels: three fifths, still to be read beside its text
README_SCREENS = (
    ("dark", "ready"),
    ("light", "welcome_first"),
    ("light", "choose_membership_many"),
    ("dark", "hint_far"),
    ("dark", "front_desk"),
    ("light", "staff_member"),
)


def main() -> None:
    """Draw what was asked for; everything by default."""
    arguments = _arguments()
    app = QApplication(sys.argv[:1])
    controller = LanguageController("en")
    for language, theme, size in product(
        arguments.language or LANGUAGES, arguments.theme or THEMES, arguments.size or SIZES
    ):
        controller.set_gym_language(language)
        look = Look(
            theme=ThemeChoice(theme),
            accent=arguments.accent,
            high_contrast=arguments.contrast == "high",
            text_scale=arguments.text,
        )
        width, height = map(int, size.split("x"))
        name = f"{theme}_{language}_{size}"
        pictures = render(arguments.folder / name, (width, height), look)
        contact_sheet(pictures, arguments.folder / f"{name}.png")
        print(f"{len(pictures)} pictures in {arguments.folder / name}", flush=True)
    controller.set_gym_language("en")
    if arguments.readme:
        _make_readme_picture(arguments.folder)
        _make_setup_pictures(arguments.folder)
    app.quit()


def _make_readme_picture(folder: Path) -> None:
    """Put some landscape screens side by side for the README."""
    for theme in {theme for theme, _ in README_SCREENS}:
        render(folder / "readme" / theme, (1920, 1080), Look(theme=ThemeChoice(theme)))
    chosen = [folder / "readme" / theme / f"{name}.png" for theme, name in README_SCREENS]
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    contact_sheet(chosen, README_PICTURE, columns=2, tall=420, colours=192)


def _make_setup_pictures(folder: Path) -> None:
    """Draw the pages of setup for the owner's guide."""
    large = folder / "setup.png"
    for page in SETUP_PAGES:
        for name, window in setup.pages((800, 480), only=page):
            window.grab().save(str(large))
            picture = PICTURES / f"setup_{name}.png"
            contact_sheet([large], picture, columns=1, tall=SETUP_HEIGHT, colours=48)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Draw every screen of the kiosk.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", action="append", help="WIDTHxHEIGHT, in pixels")
    parser.add_argument("--theme", action="append", choices=["light", "dark"])
    parser.add_argument("--language", action="append", choices=TAGS)
    parser.add_argument("--accent", default=Look().accent, help="#rrggbb")
    parser.add_argument("--readme", action="store_true", help="and the pictures of the pages")
    parser.add_argument("--text", type=int, default=100, help="text size in per cent")
    parser.add_argument("--contrast", choices=["normal", "high"], default="normal")
    return parser.parse_args()


if __name__ == "__main__":
    main()
