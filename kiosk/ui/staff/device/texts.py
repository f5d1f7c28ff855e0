"""The texts of the *Device* page for what core names."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.core.device_page import CameraReport, IncidentKind, ScannerReport, SoundTest
from kiosk.core.identification.codes import Code
from kiosk.core.identification.scanner_input import ParseFlag, RejectedInput, Rejection
from kiosk.core.replica import SyncStatus
from kiosk.core.staff import CodeKind, RecognisedCode
from kiosk.ui.kit.palette import Tone
from kiosk.ui.language.formats import day_text
from kiosk.ui.staff.lists import Chip
from kiosk.ui.staff.texts import translate


def replica_age_text(completed_at: datetime | None, now: datetime) -> str:
    """Return how old the replica is."""
    if completed_at is None:
        return translate("Staff", "Never fetched")
    age = now - completed_at
    if age < timedelta(minutes=1):
        return translate("Staff", "Just now")
    if age < timedelta(hours=2):
        minutes = int(age.total_seconds() // 60)
        return QCoreApplication.translate("Staff", "%n min ago", "", minutes)
    if age < timedelta(days=2):
        hours = int(age.total_seconds() // 3600)
        return QCoreApplication.translate("Staff", "%n h ago", "", hours)
    return QCoreApplication.translate("Staff", "%n days ago", "", age.days)


def member_count_text(count: int) -> str:
    """Return how many members the replica has."""
    return QCoreApplication.translate("Staff", "%n members", "", count)


def sync_text(status: SyncStatus) -> str:
    """Return what the sync is doing, "" when it is not."""
    if not status.running:
        return ""
    if status.fraction is None:
        return translate("Staff", "Fetching…")
    return translate("Staff", "Fetching… {percent} %").format(percent=int(status.fraction * 100))


def incident_text(kind: IncidentKind) -> str:
    """Return what went wrong with the program, and what to do."""
    return {
        IncidentKind.CRASH: translate(
            "Staff", "The kiosk crashed; nothing is lost. Touch to save the logs for whoever helps"
        ),
        IncidentKind.HANG: translate(
            "Staff", "A part of the kiosk hung, so it restarted. Touch to save the logs"
        ),
        IncidentKind.BUG: translate(
            "Staff", "Something failed and was given up. Touch to save the logs"
        ),
    }[kind]


def frame_rate_text(report: CameraReport) -> str:
    """Return how many pictures arrive."""
    if not report.rate:
        return translate("Staff", "No pictures")
    return translate("Staff", "{rate} pictures a second").format(rate=round(report.rate))


def sound_test_text(result: SoundTest) -> str:
    """Return the result of playing a sound."""
    return {
        SoundTest.PLAYED: translate("Staff", "That is how it sounds when somebody is checked in."),
        SoundTest.NO_OUTPUT: translate(
            "Staff", "There is no sound output. Plug in a loudspeaker, then restart the kiosk."
        ),
        SoundTest.MUTED: translate("Staff", "The volume is 0, so nothing is heard."),
        SoundTest.QUIET_HOURS: translate(
            "Staff", "These are the quiet hours (screen.quiet_hours), so nothing is heard."
        ),
    }[result]


def scanner_chip(report: ScannerReport | None) -> Chip | None:
    """Return whether the hand scanner on a serial line is there; None where none is wanted."""
    if report is None:
        return None
    if report.trouble:
        return Chip(translate("Staff", "Not connected"), Tone.DESK, "warning")
    return Chip(translate("Staff", "Connected"), Tone.GOOD, "scanner")


def parse_flag_text(fact: ParseFlag) -> str:
    """Return what was found when a scan was parsed."""
    return {
        ParseFlag.PREFIX: translate("Staff", "The configured prefix was taken off"),
        ParseFlag.NO_PREFIX: translate("Staff", "The configured prefix was not there"),
        ParseFlag.SUFFIX: translate("Staff", "The configured suffix was taken off"),
        ParseFlag.NO_SUFFIX: translate("Staff", "The configured suffix was not there"),
        ParseFlag.FRAME: translate("Staff", "Framed by STX or ETX"),
        ParseFlag.AIM: translate("Staff", "An AIM identifier told the kind of code"),
        ParseFlag.ECI: translate("Staff", "An escape named the character set"),
        ParseFlag.GS1: translate("Staff", "GS1: the separators between fields were taken out"),
        ParseFlag.UTF8: translate("Staff", "Characters as UTF-8"),
        ParseFlag.LATIN1: translate("Staff", "Characters as Latin-1, for they are no UTF-8"),
        ParseFlag.CONTROL: translate("Staff", "Control characters were left out"),
        ParseFlag.PAUSE: translate("Staff", "No Enter came, so a pause ended it"),
        ParseFlag.READER_FORMAT: translate("Staff", "The card reader's number was converted"),
    }[fact]


def rejection_text(rejected: RejectedInput) -> str:
    """Return why keys were taken for no scan."""
    text = {
        Rejection.SHORT: translate(
            "Staff", "Too short: {value} characters; a scan has {limit} (scanner.min_length)"
        ),
        Rejection.PAUSE: translate(
            "Staff", "Torn apart: {value} ms without a key after {limit} characters"
        ),
        Rejection.NO_END: translate(
            "Staff", "No Enter, Tab or suffix came, and scanner.end_by_pause is off"
        ),
        Rejection.PERSON: translate(
            "Staff",
            "A person typed: a key was down for {value} ms; a scanner's is for {limit} ms at most",
        ),
    }[rejected.reason]
    return text.format(value=rejected.value, limit=rejected.limit)


_LAYOUT_LOCALES = {
    **{"us": "en_US", "gb": "en_GB", "be": "fr_BE", "ch": "de_CH", "ch-fr": "fr_CH"},
    **{"se": "sv_SE", "no": "nb_NO", "dk": "da_DK"},
}


def layout_text(layout: str) -> str:
    """Return a keyboard layout's name as those call it who type on it, and as the setting does."""
    return f"{QLocale(_LAYOUT_LOCALES.get(layout, layout)).nativeLanguageName()} ({layout})"


def code_kind_text(code: Code, recognised: RecognisedCode) -> str:
    """Return what a code is at this gym."""
    if code.oversized:
        return translate("Staff", "Too long to be anybody's code")
    if recognised.forged_pass:
        return translate("Staff", "Looks like a pass, but no key of this gym signed it")
    if recognised.ended_pass is not None:
        return translate("Staff", "A pass that ended on {day}").format(
            day=day_text(recognised.ended_pass)
        )
    return {
        CodeKind.PASS: translate("Staff", "A member's pass"),
        CodeKind.CARD: translate("Staff", "A card number"),
        CodeKind.EMAIL: translate("Staff", "An e-mail address"),
        CodeKind.URL: translate("Staff", "The address of a customer's page"),
        CodeKind.ID: translate("Staff", "A customer number"),
        CodeKind.UNKNOWN: translate("Staff", "Nothing that members.accept allows here"),
    }[recognised.kind]
