"""Member passes as they are handed out: on a screen, on paper, in files."""

from kiosk.ui.passes.code import pass_modules
from kiosk.ui.passes.face import Branding, Face, read_logo
from kiosk.ui.passes.files import write_png, write_svg
from kiosk.ui.passes.printing import PassPrinter
from kiosk.ui.passes.sheet import Layout, write_pdf

__all__ = [
    "Branding",
    "Face",
    "Layout",
    "PassPrinter",
    "pass_modules",
    "read_logo",
    "write_pdf",
    "write_png",
    "write_svg",
]
