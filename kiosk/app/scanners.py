"""The hand scanners, as the configuration wants them."""

from kiosk.core.heard import Wrapping, with_control_characters
from kiosk.scanner.keyboard import Timing
from kiosk.scanner.keyboard_filter import KeyboardFilter
from kiosk.scanner.serial import SerialScanner
from kiosk.settings.schema import ScannerSection


def hand_scanners(
    section: ScannerSection,
) -> tuple[SerialScanner | None, KeyboardFilter | None]:
    """Return the scanner on a serial line and the filter for those that type; None: not wanted.

    Neither is running yet.
    """
    wrapping = Wrapping(
        with_control_characters(section.prefix), with_control_characters(section.suffix)
    )
    serial = keyboard = None
    if section.serial:
        serial = SerialScanner(
            section.serial,
            baud=section.baud,
            wrapping=wrapping,
            rescan_seconds=section.rescan_seconds,
        )
    if section.keyboard:
        keyboard = KeyboardFilter(
            timing=Timing(shortest=section.min_length, gap_ms=section.gap_ms),
            wrapping=wrapping,
            rescan_seconds=section.rescan_seconds,
        )
    return serial, keyboard
