"""Who has a staff PIN of their own: added, renamed, given another PIN, removed by the owner."""

from collections.abc import Callable
from functools import partial

from kiosk.core.errors import KioskError
from kiosk.core.staff_people import StaffPeople, StaffPerson
from kiosk.ui.kit import Button, ButtonKind, Label
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.language.formats import format_text
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import PageContext
from kiosk.ui.staff.detail import Detail
from kiosk.ui.staff.dialogs import ActionQuestion, ReasonChoice
from kiosk.ui.staff.texts import translate


class PeopleView(Detail):
    """A button for each person, and *Add somebody*."""

    def __init__(self, context: PageContext, people: StaffPeople) -> None:
        super().__init__("device_people")
        self._context = context
        self._people = people

    def open(self) -> None:
        """Show who there is."""
        self.clear()
        self.set_head(translate("Staff", "Staff"), None)
        self.add_action(
            translate("Staff", "Add somebody"),
            name="add_person",
            kind=ButtonKind.PRIMARY,
            icon="person",
            on_click=self._ask_name,
        )
        self._context.calls.run(self._people.all, self._show, self._failed)

    def _show(self, people: tuple[StaffPerson, ...]) -> None:
        self.column.clear()
        words = translate(
            "Staff",
            "With a PIN of their own, the history says who did what. Settings, PINs, ending all "
            "passes and leaving the kiosk stay the owner's.",
        )
        self.column.body.addWidget(Label(words, tone=Tone.MUTED, wrap=True))
        for person in people:
            button = Button(
                person.name, name=f"person_{person.id}", on_click=partial(self._choose, person)
            )
            self.column.body.addWidget(button)

    def _choose(self, person: StaffPerson) -> None:
        does: dict[str, Callable[[], None]] = {
            "person_rename": partial(self._ask_rename, person),
            "person_pin": partial(self._ask_change, person),
            "person_remove": partial(self._ask_remove, person),
        }
        self._context.dialogs.choose(
            person.name,
            translate("Staff", "What they did keeps the name they had then."),
            (
                ReasonChoice("person_rename", translate("Staff", "Another name")),
                ReasonChoice("person_pin", translate("Staff", "Another PIN")),
                ReasonChoice("person_remove", translate("Staff", "Remove"), danger=True),
            ),
            lambda key: does[key](),
        )

    def _ask_name(self) -> None:
        def named(name: str) -> None:
            self._ask_pin(name, lambda pin: self._do(lambda: self._people.add(name, pin)))

        self._ask_for_name(translate("Staff", "Who is it?"), named)

    def _ask_rename(self, person: StaffPerson) -> None:
        def named(name: str) -> None:
            self._do(lambda: self._people.rename(person.id, name))

        self._ask_for_name(person.name, named)

    def _ask_for_name(self, title: str, given: Callable[[str], None]) -> None:
        hint, yes = translate("Staff", "Name"), translate("Staff", "OK")
        self._context.dialogs.ask_text(title, hint, yes, given)

    def _ask_change(self, person: StaffPerson) -> None:
        def typed(pin: str) -> None:
            self._do(lambda: self._people.change_pin(person.id, pin))

        self._ask_pin(person.name, typed)

    def _ask_pin(self, name: str, given: Callable[[str], None]) -> None:
        """Ask for a PIN twice, and call `given` with it."""
        dialogs, hint = self._context.dialogs, translate("Staff", "4 to 12 digits")
        yes = translate("Staff", "OK")

        def again(pin: str) -> None:
            def compare(second: str) -> None:
                if second == pin:
                    given(pin)
                else:
                    words = translate("Staff", "These were two different PINs; begin anew.")
                    self.notice.show_message(words, Meaning.REFUSED)

            title = format_text(translate("Staff", "PIN of {name}, once more"), name=name)
            dialogs.ask_text(title, hint, yes, compare, secret=True)

        title = format_text(translate("Staff", "PIN of {name}"), name=name)
        dialogs.ask_text(title, hint, yes, again, secret=True)

    def _ask_remove(self, person: StaffPerson) -> None:
        question = ActionQuestion(
            format_text(translate("Staff", "Remove {name}?"), name=person.name),
            translate("Staff", "The PIN opens nothing any more. What they did stays written down."),
            translate("Staff", "Remove"),
        )
        self._context.dialogs.confirm(
            question, lambda: self._do(lambda: self._people.remove(person.id)), danger=True
        )

    def _do(self, work: Callable[[], object]) -> None:
        self.set_busy(True)
        self.notice.show_message(translate("Staff", "One moment…"), Meaning.NOTE)
        self._context.calls.run(work, lambda _: self._done(), self._failed)

    def _done(self) -> None:
        self.open()
        self.notice.show_message(translate("Staff", "Done."), Meaning.GOOD)

    def _failed(self, error: KioskError) -> None:
        self.set_busy(False)
        self.notice.show_message(error_text(error), Meaning.REFUSED)
