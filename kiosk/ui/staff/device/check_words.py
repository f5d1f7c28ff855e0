"""What the doctor looked at, and found, in words."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.device import Check
from kiosk.ui.sentences import in_words

translate = QCoreApplication.translate


def found_words(check: Check) -> str:
    """Return what a check is about, and what was found."""
    return translate("Staff", "{what}: {found}").format(
        what=_about(check.name), found=in_words(check.text)
    )


def _about(name: str) -> str:
    """Return the name of a check; one that is not known here stays as it is."""
    return {
        "account": translate("Staff", "Account"),
        "camera": translate("Staff", "Camera"),
        "check-ins": translate("Staff", "Check-ins"),
        "clock": translate("Staff", "Clock"),
        "codes": translate("Staff", "Codes"),
        "database": translate("Staff", "Database"),
        "decoders": translate("Staff", "Decoders"),
        "disk": translate("Staff", "Disk"),
        "doctor": translate("Staff", "Checks"),
        "fields": translate("Staff", "Custom fields"),
        "letters": translate("Staff", "Letters"),
        "backup": translate("Staff", "Backup"),
        "logo": translate("Staff", "Logo"),
        "pin": translate("Staff", "PIN"),
        "provider": translate("Staff", "Business"),
        "read-back": translate("Staff", "Reading back"),
        "scanner": translate("Staff", "Hand scanner"),
        "screen": translate("Staff", "Screen"),
        "secrets": translate("Staff", "Secrets"),
        "sound": translate("Staff", "Sound"),
        "token": translate("Staff", "Token"),
        "venue": translate("Staff", "Venue"),
    }.get(name, name)
