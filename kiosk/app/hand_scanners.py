"""The hand scanners that the configuration wants."""

from kiosk.core.identification.scanner_input import Framing, with_control_characters
from kiosk.scan.handheld.burst import BurstTiming
from kiosk.scan.handheld.keyboard import KeyboardFilter
from kiosk.scan.handheld.serial import SerialScanner
from kiosk.settings.schema import ScannerSection


def hand_scanners(
    section: ScannerSection,
) -> tuple[SerialScanner | None, KeyboardFilter | None]:
    """Return the scanner on a serial line and the filter for those that type; None: not wanted.

    Neither is running yet.
    """
    framing = Framing(
        with_control_characters(section.prefix), with_control_characters(section.suffix)
    )
    serial = keyboard = None
    if section.serial:
        serial = SerialScanner(
            section.serial,
            baud=section.baud,
            framing=framing,
            rescan_seconds=section.rescan_seconds,
        )
    if section.keyboard:
        keyboard = KeyboardFilter(
            timing=BurstTiming(shortest=section.min_length, gap_ms=section.gap_ms),
            framing=framing,
            layout=section.layout,
            end_by_pause=section.end_by_pause,
            rescan_seconds=section.rescan_seconds,
        )
    return serial, keyboard
