"""All checks of the doctor, each with what to do."""

from kiosk.core.device import Check, DeviceDesk
from kiosk.core.errors import KioskError
from kiosk.ui.kit import IconLabel, Kind
from kiosk.ui.palette import Meaning, Tone
from kiosk.ui.sentences import error_words, in_words
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.device.check_words import found_words
from kiosk.ui.staff.tools import Tools
from kiosk.ui.staff.words import translate
from kiosk.ui.theme import Role


class HealthView(Detail):
    """Runs the checks when it is opened, and again when asked; what is wrong comes first."""

    def __init__(self, tools: Tools, device: DeviceDesk) -> None:
        super().__init__("device_health")
        self._tools = tools
        self._device = device

    def open(self) -> None:
        """Run the checks."""
        self.clear()
        self.set_head(translate("Staff", "Check everything"), None)
        self.add_action(
            translate("Staff", "Check again"),
            name="check_again",
            kind=Kind.PRIMARY,
            icon="refresh",
            on_click=self.open,
        )
        self.set_busy(True)
        self.notice.say(translate("Staff", "Checking; this may take half a minute."), Meaning.NOTE)
        self._tools.calls.run(self._device.examine, self._show, self._failed)

    def _show(self, checks: tuple[Check, ...]) -> None:
        self.set_busy(False)
        wrong = [check for check in checks if not check.ok]
        if any(check.must for check in wrong):
            words = translate("Staff", "Something the kiosk needs is missing; see below.")
            self.notice.say(words, Meaning.REFUSED)
        elif wrong:
            words = translate("Staff", "The kiosk works; something could be better.")
            self.notice.say(words, Meaning.DESK)
        else:
            self.notice.say(translate("Staff", "All is well."), Meaning.GOOD)
        for check in (*wrong, *(check for check in checks if check.ok)):
            self._add(check)

    def _add(self, check: Check) -> None:
        icon, tone = "check", Tone.GOOD
        if not check.ok:
            icon, tone = ("stop", Tone.REFUSED) if check.must else ("warning", Tone.DESK)
        line = IconLabel(icon, found_words(check), Role.BODY, wrap=True)
        line.icon.set_icon(icon, tone)
        self.column.body.addWidget(line)
        if check.remedy and not check.ok:
            remedy = IconLabel("forward", in_words(check.remedy), Role.BODY, tone=tone, wrap=True)
            self.column.body.addWidget(remedy)

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        self.notice.say(error_words(error), Meaning.REFUSED)
