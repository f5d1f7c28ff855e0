"""One code for a family: who is asked about at TeamUp before the question, and who is not."""

from datetime import UTC, date, datetime

from kiosk.core.admission import rules
from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.checkin.checkin_service import CheckinService, GymRules
from kiosk.core.errors import TeamUpError, Unreachable
from kiosk.core.identification.codes import Code
from kiosk.core.identification.identifiers import AcceptedKind
from kiosk.core.identification.passes import PassKeys
from tests.helpers.fakes import FakeDirectory, FakeOutbox, FakeSource
from tests.helpers.members import customer, membership, record

NOW = datetime(2026, 3, 5, 18, 2, tzinfo=UTC)
KEYS = PassKeys.of(b"key")
ENDED = date(2026, 3, 1)


def relative(number: int, *, ended: bool = False, held: bool = True) -> MemberRecord:
    """Return one of the family, with a membership that is good, ended, or not there."""
    own = membership(number * 10, of=number, expires=ENDED if ended else None)
    return record(customer(number, f"N{number}", family=9), *([own] if held else []))


class Family:
    """A gym with one family, of which TeamUp has another picture."""

    def __init__(
        self,
        *known: MemberRecord,
        at_teamup: tuple[MemberRecord, ...] = (),
        error: TeamUpError | None = None,
    ) -> None:
        self.source = FakeSource({it.customer.id: it for it in at_teamup}, error)
        self.checkin_service = CheckinService(
            GymRules(321, frozenset(AcceptedKind), frozenset(), rules.Policy()),
            keys=KEYS,
            directory=FakeDirectory(*known, completed_at=NOW),
            outbox=FakeOutbox(),
            source=self.source,
            new_id=lambda: "id",
        )

    def scan(self, number: int) -> rules.Decision:
        return self.checkin_service.look_up(Code(KEYS.make(CustomerId(number))), NOW)

    @property
    def asked(self) -> list[object]:
        return [who for who, _ in self.source.asked]


def _ways(decision: rules.Decision) -> dict[CustomerId, bool]:
    assert isinstance(decision, rules.ChooseFamily)
    return {one.customer.id: one.way_in is not None for one in decision.relatives}


def test_whose_code_it_was_is_read_anew_though_others_were() -> None:
    known = (relative(1, held=False), relative(2, held=False), relative(3), relative(7, ended=True))
    family = Family(*known, at_teamup=(*known[:3], relative(7)))
    decision = family.scan(7)
    assert _ways(decision) == {1: False, 2: False, 3: True, 7: True}
    assert isinstance(decision, rules.ChooseFamily)
    assert decision.picked == {7}
    assert family.asked == [1, 2, 7]


def test_after_one_question_without_an_answer_no_other_is_asked() -> None:
    known = [relative(n, held=n in (3, 7)) for n in (1, 2, 3, 7)]
    family = Family(*known, error=Unreachable("no"))
    family.source.noticed = False
    assert _ways(family.scan(7)) == {1: False, 2: False, 3: True, 7: True}
    assert family.asked == [1]


def test_no_relative_is_waited_for_while_teamup_is_known_not_to_answer() -> None:
    known = [relative(n, held=n in (3, 7)) for n in (1, 2, 3, 7)]
    family = Family(*known, error=Unreachable("no"))
    assert _ways(family.scan(7)) == {1: False, 2: False, 3: True, 7: True}
    assert family.asked == []
    alone = Family(relative(1, ended=True), relative(7), error=Unreachable("no"))
    assert isinstance(alone.scan(7), rules.CheckIn)
    assert alone.asked == []


def test_whoever_has_to_see_the_desk_is_read_anew_all_the_same() -> None:
    family = Family(relative(1), relative(7, ended=True), error=Unreachable("no"))
    assert _ways(family.scan(7)) == {1: True, 7: False}
    assert family.asked == [7]


def test_somebody_alone_in_a_family_is_read_once() -> None:
    family = Family(relative(7, ended=True), at_teamup=(relative(7),))
    assert isinstance(family.scan(7), rules.CheckIn)
    assert family.asked == [7]
