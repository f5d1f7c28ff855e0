"""The words of *Settings*: what each setting is called, what it means, and its values."""

from PySide6.QtCore import QCoreApplication

from kiosk.core.identification.codes import Symbology
from kiosk.core.kiosk_settings import Setting, SettingGroup, SettingKind, SettingValue
from kiosk.core.screen.languages import language_of
from kiosk.ui.language.formats import isolated


def _tr(text: str) -> str:
    """Return `text` in the language of the screen."""
    return QCoreApplication.translate("Settings", text)


def group_text(group: SettingGroup) -> str:
    """Return what a group of settings is called."""
    return {
        SettingGroup.GYM: _tr("Gym and members"),
        SettingGroup.RULES: _tr("Rules at the door"),
        SettingGroup.NOTES: _tr("Notes after the greeting"),
        SettingGroup.SCREEN: _tr("Screen"),
        SettingGroup.DEVICES: _tr("Camera and scanners"),
    }[group]


def setting_texts(key: str) -> tuple[str, str]:
    """Return what a setting is called, and what it means in a sentence."""
    return {
        "staff.pin_hash": (_tr("Staff PIN"), _tr("It opens this staff area.")),
        "teamup.venue_id": (_tr("Venue"), _tr("Visits are recorded there.")),
        "members.card_field": (
            _tr("Card field"),
            _tr("The custom field of TeamUp in which the numbers of cards stand."),
        ),
        "members.accept": (
            _tr("What members show"),
            _tr("Cards, passes made by this kiosk, or both. An e-mail address always counts."),
        ),
        "members.families": (
            _tr("Families"),
            _tr("One code of a family asks who of them is here."),
        ),
        "find_me.enabled": (
            _tr("Find me"),
            _tr("Who has no code with them is found by name and a second fact."),
        ),
        "policy.no_membership": (
            _tr("Without a valid membership"),
            _tr("What happens to somebody whose membership has ended, or who has none."),
        ),
        "policy.several_memberships": (
            _tr("Several memberships"),
            _tr("Which one a visit is counted on where more than one would do."),
        ),
        "policy.duplicate_window": (
            _tr("The same member again"),
            _tr("For so long a second scan is no second visit."),
        ),
        "policy.unanswered": (
            _tr("A visit without an answer"),
            _tr("What happens where nobody knows whether TeamUp has a visit."),
        ),
        "policy.home_venue_only": (
            _tr("This venue only"),
            _tr("Members of another venue are asked to the front desk."),
        ),
        **_note_texts(),
        "screen.languages": (
            _tr("Languages for members"),
            _tr("Members may switch the screen to these for their visit."),
        ),
        "screen.name": (_tr("Names on the screen"), _tr("How much of a name others can read.")),
        "screen.result_seconds": (
            _tr("How long a result is shown"),
            _tr("After so many seconds the screen is ready for the next member."),
        ),
        "screen.dim_after_minutes": (
            _tr("Dim when nobody is there"),
            _tr("After so many minutes; 0 is never."),
        ),
        "screen.quiet_hours": (_tr("Quiet hours"), _tr("No sound is played then.")),
        "camera.mirror": (
            _tr("Mirror the picture"),
            _tr("Members see themselves as in a mirror, which makes it easier to aim."),
        ),
        "camera.fill_light": (
            _tr("Light from the screen"),
            _tr("In the dark the screen lights up the code."),
        ),
        "scanner.symbologies": (
            _tr("Kinds of code"),
            _tr("Fewer are read faster, and with fewer mistakes."),
        ),
        "scanner.keyboard": (
            _tr("Scanners that type"),
            _tr("Hand scanners and card readers that are a keyboard to the computer."),
        ),
        "scanner.serial": (
            _tr("Scanner on a serial line"),
            _tr("Where a scanner that does not type is plugged in."),
        ),
        "scanner.end_by_pause": (
            _tr("A pause ends a scan"),
            _tr("For scanners that send no Enter after a code."),
        ),
        "scanner.rescan_seconds": (
            _tr("The same code again"),
            _tr("A code that stays in view is read anew after so many seconds."),
        ),
    }[key]


def _note_texts() -> dict[str, tuple[str, str]]:
    return {
        "notes.ends_soon": (
            _tr("A membership ends soon"),
            _tr("The member is told when theirs is about to end."),
        ),
        "notes.ends_soon_days": (_tr("How soon"), _tr("So many days before the end.")),
        "notes.visits_left": (
            _tr("Few visits left"),
            _tr("The member is told how many visits are left on a pack."),
        ),
        "notes.visits_left_below": (_tr("How few"), _tr("Fewer visits than this are told.")),
        "notes.first_visit": (_tr("A first visit"), _tr("The first visit is greeted as one.")),
        "notes.booked_class": (
            _tr("A booked class"),
            _tr("The member reads which class they have booked today."),
        ),
        "notes.hundredth_visit": (
            _tr("A hundredth visit"),
            _tr("Every hundredth visit is celebrated."),
        ),
        "notes.streak": (_tr("A streak"), _tr("Weeks in a row with a visit are praised.")),
    }


def value_text(setting: Setting, value: SettingValue) -> str:
    """Return the words for a value of a setting; for one of several, for that one."""
    if setting.kind is SettingKind.SWITCH:
        return _tr("On") if value else _tr("Off")
    if setting.kind is SettingKind.PIN:
        return _tr("Set") if value else _tr("None")
    if setting.kind is SettingKind.NUMBER:
        number = float(str(value))
        return str(int(number)) if number.is_integer() else str(number)
    if isinstance(value, tuple):
        return ", ".join(isolated(_one_text(setting.key, each)) for each in value)
    return _one_text(setting.key, value)


def _one_text(key: str, value: SettingValue) -> str:
    if key == "screen.languages":
        language = language_of(str(value))
        return language.name if language is not None else str(value)
    if key == "scanner.symbologies":
        return Symbology(str(value)).proper_name
    if key == "policy.duplicate_window" and isinstance(value, int):
        return QCoreApplication.translate("Settings", "%n minutes", "", value)
    if key in ("scanner.serial", "members.card_field") and not value:
        return _tr("None")
    words = {
        ("policy.duplicate_window", "day"): _tr("One visit a day"),
        ("members.accept", "both"): _tr("Cards and passes"),
        ("members.accept", "cards"): _tr("Cards"),
        ("members.accept", "passes"): _tr("Passes"),
        ("members.accept", ""): _tr("As the configuration says"),
        ("policy.no_membership", "front_desk"): _tr("Front desk"),
        ("policy.no_membership", "allow"): _tr("Let them in"),
        ("policy.no_membership", "block"): _tr("Turn them away"),
        ("policy.several_memberships", "ask"): _tr("Ask the member"),
        ("policy.several_memberships", "best"): _tr("Take the best"),
        ("policy.unanswered", "verify"): _tr("Look it up in TeamUp"),
        ("policy.unanswered", "hold"): _tr("Staff decide"),
        ("policy.unanswered", "resend"): _tr("Send it again; may count twice"),
        ("screen.name", "first"): _tr("First name"),
        ("screen.name", "first_initial"): _tr("First name and initial"),
        ("screen.name", "none"): _tr("No name"),
        ("screen.quiet_hours", ""): _tr("None"),
    }
    return words.get((key, str(value)), str(value))
