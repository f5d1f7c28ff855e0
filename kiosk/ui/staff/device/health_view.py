"""All checks of the doctor, each with what to do."""

from kiosk.core.device_page import CheckResult, DeviceControl
from kiosk.core.errors import KioskError
from kiosk.ui.kit import ButtonKind, IconLabel
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.texts import translate


def check_text(check: CheckResult) -> str:
    """Return what a check is about, and what was found."""
    return translate("Staff", "{what}: {found}").format(
        what=_about(check.name), found=message_text(check.text)
    )


def _about(name: str) -> str:
    """Return the name of a check; one that is not known here stays as it is."""
    return {
        "account": translate("Staff", "Account"),
        "camera": translate("Staff", "Camera"),
        "check-ins": translate("Staff", "Check-ins"),
        "clock": translate("Staff", "Clock"),
        "codes": translate("Staff", "Codes"),
        "crashes": translate("Staff", "Crashes"),
        "damage": translate("Staff", "Damage"),
        "database": translate("Staff", "Database"),
        "decoders": translate("Staff", "Decoders"),
        "disk": translate("Staff", "Disk"),
        "doctor": translate("Staff", "Checks"),
        "fields": translate("Staff", "Custom fields"),
        "journal": translate("Staff", "Journal"),
        "keyring": translate("Staff", "Keyring"),
        "network": translate("Staff", "Network"),
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
        "token-expiry": translate("Staff", "End of the token"),
        "token": translate("Staff", "Token"),
        "venue": translate("Staff", "Venue"),
    }.get(name, name)


class HealthView(Detail):
    """Runs the checks when it is opened, and again when asked; what is wrong comes first."""

    def __init__(self, context: PageContext, device: DeviceControl) -> None:
        super().__init__("device_health")
        self._context = context
        self._device = device

    def open(self) -> None:
        """Run the checks."""
        self.clear()
        self.set_head(translate("Staff", "Check everything"), None)
        self.add_action(
            translate("Staff", "Check again"),
            name="check_again",
            kind=ButtonKind.PRIMARY,
            icon="refresh",
            on_click=self.open,
        )
        self.set_busy(True)
        self.notice.show_message(
            translate("Staff", "Checking; this may take half a minute."), Meaning.NOTE
        )
        self._context.calls.run(self._device.examine, self._show, self._failed)

    def _show(self, checks: tuple[CheckResult, ...]) -> None:
        self.set_busy(False)
        wrong = [check for check in checks if not check.ok]
        if any(check.must for check in wrong):
            words = translate("Staff", "Something the kiosk needs is missing; see below.")
            self.notice.show_message(words, Meaning.REFUSED)
        elif wrong:
            words = translate("Staff", "The kiosk works; something could be better.")
            self.notice.show_message(words, Meaning.DESK)
        else:
            self.notice.show_message(translate("Staff", "All is well."), Meaning.GOOD)
        for check in (*wrong, *(check for check in checks if check.ok)):
            self._add(check)

    def _add(self, check: CheckResult) -> None:
        icon, tone = "check", Tone.GOOD
        if not check.ok:
            icon, tone = ("stop", Tone.REFUSED) if check.must else ("warning", Tone.DESK)
        line = IconLabel(icon, check_text(check), Role.BODY, wrap=True)
        line.icon.set_icon(icon, tone)
        self.column.body.addWidget(line)
        if check.remedy and not check.ok:
            remedy = IconLabel(
                "forward", message_text(check.remedy), Role.BODY, tone=tone, wrap=True
            )
            self.column.body.addWidget(remedy)

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        self.notice.show_message(error_text(error), Meaning.REFUSED)
