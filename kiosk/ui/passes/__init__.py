"""Member passes as they are handed out: on a screen, on paper, in files."""

from kiosk.ui.passes.design import Branding, PassDesign, pass_modules, read_logo
from kiosk.ui.passes.output import Layout, PassPrinter, write_pdf, write_png, write_svg

__all__ = [
    "Branding",
    "Layout",
    "PassDesign",
    "PassPrinter",
    "pass_modules",
    "read_logo",
    "write_pdf",
    "write_png",
    "write_svg",
]
