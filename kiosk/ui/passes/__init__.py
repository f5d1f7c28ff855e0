"""Member passes on the screen, on paper and in files."""

from kiosk.ui.passes.design import Branding, PassDesign, pass_modules, read_logo
from kiosk.ui.passes.output import Layout, PassPrinter, pass_png, pass_svg, write_pdf

__all__ = [
    "Branding",
    "Layout",
    "PassDesign",
    "PassPrinter",
    "pass_modules",
    "pass_png",
    "pass_svg",
    "read_logo",
    "write_pdf",
]
