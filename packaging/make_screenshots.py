"""Puts four of the demo's own screenshots side by side, for the README.

Run by hand: `env -u DISPLAY -u WAYLAND_DISPLAY kiosk demo`, then
`python packaging/make_screenshots.py FOLDER` with the folder the demo names.
"""

import sys
from pathlib import Path

from PIL import Image

OUTPUT = Path(__file__).parent.parent / "docs" / "images" / "screens.png"
SHOWN = ("ready", "welcome", "choosingmembership", "front_desk")
WIDTH, GAP = 800, 16  # pixels of one screen, and between two


def main() -> None:
    """Read the pictures from the folder given, and write the sheet."""
    folder = Path(sys.argv[1])
    pictures = []
    for name in SHOWN:
        (file,) = folder.glob(f"*-{name}.png")
        picture = Image.open(file).convert("RGB")
        pictures.append(picture.resize((WIDTH, round(picture.height * WIDTH / picture.width))))
    height = pictures[0].height
    sheet = Image.new("RGB", (2 * WIDTH + GAP, 2 * height + GAP), "white")
    for number, picture in enumerate(pictures):
        column, row = number % 2, number // 2
        sheet.paste(picture, (column * (WIDTH + GAP), row * (height + GAP)))
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(256).save(OUTPUT, optimize=True)


if __name__ == "__main__":
    main()
