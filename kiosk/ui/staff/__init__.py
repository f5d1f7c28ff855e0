"""What staff see and do at the kiosk's own screen, behind a PIN."""

from kiosk.ui.staff.area import StaffArea
from kiosk.ui.staff.pin_page import PinCheck

__all__ = ["PinCheck", "StaffArea"]
