"""Member passes on the screen, on paper and in files."""

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
