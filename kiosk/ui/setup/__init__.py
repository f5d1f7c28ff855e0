"""Setup on the screen: the pages that ask for what the kiosk needs, at its first start."""

from kiosk.ui.setup.window import SetupWindow

__all__ = ["SetupWindow"]
