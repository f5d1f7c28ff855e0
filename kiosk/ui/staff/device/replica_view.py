"""The replica of TeamUp's members: how old it is, and a sync at a touch."""

from kiosk.core.device_page import DeviceControl
from kiosk.core.errors import KioskError
from kiosk.core.replica import SyncStatus
from kiosk.ui.kit import ButtonKind, Label
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.messages import error_text, message_text
from kiosk.ui.staff.calls import LatestCall, PageContext
from kiosk.ui.staff.detail import LiveDetail
from kiosk.ui.staff.device.texts import member_count_text, replica_age_text, sync_text
from kiosk.ui.staff.texts import translate


class ReplicaView(LiveDetail):
    """Size and age of the replica, the state of the sync, and *Sync now*."""

    def __init__(self, context: PageContext, device: DeviceControl) -> None:
        super().__init__("device_copy")
        self._context = context
        self._device = device
        self._status = LatestCall(context.jobs, self._show, self._failed)
        self._values: dict[str, Label] = {}

    def open(self) -> None:
        """Show the replica as it is now."""
        self.clear()
        self.set_head(translate("Staff", "Members' copy"), None)
        self._values = {
            key: self.add_fact(name, "")
            for key, name in (
                ("members", translate("Staff", "Holds")),
                ("age", translate("Staff", "Fetched")),
                ("sync", translate("Staff", "Now")),
                ("error", translate("Staff", "Trouble")),
            )
        }
        self.add_action(
            translate("Staff", "Sync now"),
            name="sync_now",
            kind=ButtonKind.PRIMARY,
            icon="refresh",
            on_click=self._sync,
        )
        self.refresh()

    def refresh(self) -> None:
        """Read the status of the sync."""
        self._status.ask(self._device.sync.status)

    def forget(self) -> None:
        """Discard an answer that is on its way."""
        self._status.forget()

    def _sync(self) -> None:
        self._device.sync.sync_now()
        self._status.forget()  # an answer on its way is older than this
        self.set_busy(True)
        self.notice.show_message(translate("Staff", "The members are being fetched."), Meaning.NOTE)
        self.refresh()

    def _show(self, status: SyncStatus) -> None:
        if not self._values:
            return
        now = self._context.now()
        self._values["members"].setText(member_count_text(status.customers))
        self._values["age"].setText(replica_age_text(status.completed_at, now))
        idle = translate("Staff", "Nothing to do")
        self._values["sync"].setText(sync_text(status) or idle)
        self._values["error"].setText(message_text(status.error) or translate("Staff", "None"))
        self._values["error"].set_tone(Tone.DESK if status.error else Tone.PLAIN)
        self.set_busy(status.running)
        if not status.running and self.notice.text:
            self.notice.clear()

    def _failed(self, error: KioskError) -> None:
        self.notice.show_message(error_text(error), Meaning.REFUSED)

    def clear(self) -> None:
        """Clear what was shown."""
        super().clear()
        self._values = {}
