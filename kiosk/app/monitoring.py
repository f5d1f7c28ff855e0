"""What the kiosk tells the owner of itself: notices, a sign of life, and the daily checks."""

import logging
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kiosk.app.crash_log import last_incident
from kiosk.app.daily_checks import DailyChecks
from kiosk.app.doctor_process import run_doctor
from kiosk.app.heartbeat import Heartbeat
from kiosk.app.notices import (
    NOT_INSTALLED,
    NoticeLoop,
    apprise_sender,
    disk_trouble,
    queue_trouble,
)
from kiosk.app.run_record import SAFE_MODE
from kiosk.app.services import Services
from kiosk.core.device_page import CheckResult, Incident, IncidentKind
from kiosk.core.messages import join, msg
from kiosk.core.notices import NoticeKind
from kiosk.core.replica import age_trouble
from kiosk.settings.load import data_folder

log = logging.getLogger(__name__)


class Monitoring:
    """Watches a running kiosk for its owner. Made and started on the GUI thread.

    `camera_trouble` is set there: a sentence while there should be a camera and none works.
    `trouble` says what keeps notices from being sent, for staff ("": nothing).
    """

    def __init__(
        self,
        services: Services,
        *,
        config: Path | None,
        safe_mode: bool,
        is_idle: Callable[[], bool],
    ) -> None:
        settings = services.settings
        self._services = services
        self._safe_mode = safe_mode
        self._folder = data_folder(settings)
        self.camera_trouble = ""
        send = apprise_sender(settings.notices.urls) if settings.notices.urls else None
        self.trouble = NOT_INSTALLED if settings.notices.urls and send is None else ""
        if self.trouble:
            log.warning("%s", self.trouble)
        self._notices = NoticeLoop(
            self._look,
            send,
            wanted=frozenset(kind for kind in NoticeKind if getattr(settings.notices, kind.value)),
            title=lambda: f"Turnstile, {services.gym_name}" if services.gym_name else "Turnstile",
            device=services.device,
            now=services.clock.now,
        )
        self._heartbeat = Heartbeat(
            settings.monitoring.heartbeat_url,
            every_s=settings.monitoring.heartbeat_minutes * 60,
            troubles=lambda: self._notices.troubles,
        )
        self._checks: DailyChecks | None = None
        if settings.monitoring.daily_checks:
            self._checks = DailyChecks(
                lambda: run_doctor(settings, config, services.stopping),
                services.device,
                at=settings.monitoring.checks_at,
                now=services.clock.now,
                is_idle=is_idle,
            )

    def start(self) -> None:
        """Begin."""
        self._notices.start()
        self._heartbeat.start()
        if self._checks is not None:
            self._checks.start()

    def stop(self) -> None:
        """End it, after `Services.begin_shutdown` and before the data is closed."""
        self._heartbeat.stop()
        self._notices.stop()
        if self._checks is not None:
            self._checks.stop()

    def check_changes(self) -> tuple[CheckResult, ...]:
        """Return the checks that ended otherwise than the day before."""
        return self._checks.changes if self._checks is not None else ()

    def _look(self) -> dict[NoticeKind, str]:
        services = self._services
        now = services.clock.now()
        incident = last_incident(self._folder, now)
        found = {
            NoticeKind.QUEUE: queue_trouble(
                services.outbox, now, timedelta(minutes=services.settings.notices.queue_minutes)
            ),
            NoticeKind.CAMERA: self.camera_trouble,
            NoticeKind.TOKEN: services.token_trouble(),
            NoticeKind.DISK: disk_trouble(self._folder),
            NoticeKind.MEMBERS: age_trouble(services.directory.status().completed_at, now),
            NoticeKind.SAFE_MODE: SAFE_MODE if self._safe_mode else "",
            NoticeKind.CRASH: incident_sentence(incident) if incident else "",
            NoticeKind.CHECKS: join(*map(_change, self.check_changes())),
        }
        return {kind: text for kind, text in found.items() if text}


def incident_sentence(incident: Incident) -> str:
    """Return what went wrong with the program, and when."""
    day, time = incident.at.date(), incident.at.time()
    match incident.kind:
        case IncidentKind.CRASH:
            return msg("The kiosk crashed on {day}, {time}.", day=day, time=time)
        case IncidentKind.HANG:
            return msg("The kiosk hung on {day}, {time}, and was ended.", day=day, time=time)
        case IncidentKind.BUG:
            return msg(
                "On {day}, {time} the kiosk gave up something it was doing, and went on.",
                day=day,
                time=time,
            )


def _change(check: CheckResult) -> str:
    if check.ok:
        return msg(
            "Well again since yesterday ({name}): {found}", name=check.name, found=check.text
        )
    return msg("New since yesterday ({name}): {found}", name=check.name, found=check.text)
