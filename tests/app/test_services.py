"""The kiosk without its screen: what it learns, keeps and takes up again."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.app.services import Services
from kiosk.core.admission.members import Customer, CustomerId
from kiosk.core.admission.rules import CheckIn, FrontDesk, ScanPending
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.errors import Refused, StoreError, Unreachable
from kiosk.core.identification.codes import Code, Source
from kiosk.core.identification.identifiers import CustomerIdentifier
from kiosk.core.identification.passes import EndedPass
from kiosk.core.replica import SyncProgress
from kiosk.settings.schema import Settings
from kiosk.simulator.gym import Gym, GymCustomer
from kiosk.simulator.server import Simulator
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.teamup.sync.sync import SyncReport
from tests.helpers.front_door import settings_at
from tests.helpers.kiosk_process import run_command
from tests.helpers.noon import zone_at_noon
from tests.helpers.rawserver import wait_until

NOTHING = SyncReport(0, 0, 0, 0)


class Listening(Services):
    """Services that remember what they told."""

    def __init__(self, settings: Settings) -> None:
        self.moved: list[tuple[CheckinState, bool]] = []
        self.progress: list[SyncProgress] = []
        super().__init__(settings, on_moved=self._heard, on_progress=self.progress.append)

    def _heard(self, checkin: Checkin, already_there: bool) -> None:
        self.moved.append((checkin.state, already_there))

    @property
    def staff_knows_of_a_sync(self) -> bool:
        """Whether the age of the copy has been noticed."""
        return self._synced_at is not None

    def knows(self, count: int) -> bool:
        """Whether the directory holds that many customers."""
        return self.directory.status().customers == count


MakeServices = Callable[[], Listening]


@pytest.fixture
def make(simulator: Simulator, tmp_path: Path) -> Iterator[MakeServices]:
    """Make services on one and the same data folder."""
    made: list[Listening] = []

    def make_services() -> Listening:
        made.append(Listening(settings_at(simulator, tmp_path)))
        return made[-1]

    yield make_services
    for services in made:
        services.stop()


def live(gym: Gym) -> int:
    """How many customers of the gym are not deleted."""
    return sum(not customer.deleted for customer in gym.customers.values())


def test_the_first_start_fetches_the_members_and_learns_the_gym(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    services = make()
    services.start()
    wait_until(lambda: services.device.get("gym_name"), timeout_s=30)
    wait_until(lambda: services.directory.status().completed_at, timeout_s=30)
    assert services.knows(live(gym))
    assert {step.stage for step in services.progress} >= {"customers", "memberships"}
    assert services.gym_name == gym.name
    assert str(services.clock.zone()) == gym.timezone
    services.stop()

    simulator.stop()
    again = make()
    assert again.gym_name == gym.name
    assert str(again.clock.zone()) == gym.timezone
    assert again.knows(live(gym))


def test_a_second_kiosk_on_the_same_folder_is_refused(make: MakeServices) -> None:
    first = make()
    with pytest.raises(StoreError, match="Another kiosk"):
        make()
    first.stop()
    make()


def test_passes_outlive_a_restart(make: MakeServices, gym: Gym) -> None:
    first = make()
    text = first.keys.make(CustomerId(gym.character("regular").id))
    first.stop()
    assert make().keys.read(text, date.today()) == gym.character("regular").id


def test_a_key_renewed_elsewhere_is_taken_up(make: MakeServices, gym: Gym) -> None:
    services = make()
    customer = CustomerId(gym.character("regular").id)
    text, today = services.keys.make(customer), services.clock.now().date()
    SqlitePassKeys(services.database).renew(today)  # as `kiosk pass --rotate` does
    assert isinstance(services.checkin_service.identifier_of(Code(text), today), CustomerIdentifier)
    services.reload_keys()
    assert isinstance(services.checkin_service.identifier_of(Code(text), today), EndedPass)
    assert services.keys.make(customer) != text


def test_scans_kept_while_nobody_could_be_asked_are_booked_after_a_sync(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    services = make()
    who = gym.character("regular")
    yesterday = services.clock.now() - timedelta(days=1)
    services.checkin_service.look_up(Code(who.card), yesterday)
    assert len(services.outbox.pending_scans()) == 1
    simulator.start()
    services.start()
    wait_until(lambda: simulator.checkins, timeout_s=30)
    assert simulator.checkins[0].customer == who.id
    assert simulator.checkins[0].date == yesterday.date()
    wait_until(lambda: (CheckinState.CONFIRMED, False) in services.moved)
    assert services.outbox.pending_scans() == ()


def _offline_scans(services: Listening, gym: Gym, count: int) -> dict[int, datetime]:
    """Let so many members come who are not known, a second apart; when each of them did."""
    now = services.clock.now() - timedelta(minutes=1)
    came = {
        who.id: now + timedelta(seconds=number) for number, who in enumerate(_regulars(gym)[:count])
    }
    for customer, at in came.items():
        services.checkin_service.look_up(Code(gym.customers[customer].card), at)
    assert len(services.outbox.pending_scans()) == count
    return came


def _regulars(gym: Gym) -> list[GymCustomer]:
    """Members who may simply come in."""
    return [
        who
        for who in gym.customers.values()
        if not who.deleted
        and who.id not in gym.characters.values()
        and len(held := gym.memberships_of(who.id)) == 1
        and held[0].is_usable(gym.today)
    ]


def _sync_elsewhere(folder: Path) -> None:
    ran = run_command("sync", "--config", str(folder / "kiosk.toml"))
    assert ran.returncode == 0, ran.stderr


def test_pending_scans_are_booked_at_the_start_when_another_process_has_synced(
    make: MakeServices, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.stop()
    first = make()
    came = _offline_scans(first, gym, 10)
    first.stop()
    simulator.start()
    _sync_elsewhere(tmp_path)
    asked = len(simulator.requests)
    again = make()
    again.start()
    wait_until(lambda: len(simulator.checkins) == 10, timeout_s=60)
    assert {row.customer: row.scanned_at for row in again.outbox.all()} == came
    assert again.outbox.pending_scans() == ()
    paths = {seen.path for seen in simulator.requests[asked:]}
    assert not paths & {"/customers", "/customer_memberships"}  # it took no sync of its own


def test_pending_scans_are_booked_when_another_process_syncs_meanwhile(
    make: MakeServices, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    simulator.stop()
    services = make()
    came = _offline_scans(services, gym, 3)
    services.sender.start()
    services.pending.start()
    simulator.start()
    _sync_elsewhere(tmp_path)
    wait_until(lambda: len(simulator.checkins) == 3, timeout_s=60)
    assert {row.customer: row.scanned_at for row in services.outbox.all()} == came
    assert services.outbox.pending_scans() == ()


def test_a_member_who_is_read_has_their_own_pending_scans_booked_and_nobody_elses(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    services = make()
    came = _offline_scans(services, gym, 3)
    simulator.start()
    assert services.update_venue()
    services.sender.start()
    services.pending.start()
    who = next(iter(came))
    record = services.teamup.fetch_member(CustomerId(who), deadline_s=60)
    assert record is not None
    services.directory.put(record)
    wait_until(lambda: [seen.customer for seen in simulator.checkins] == [who])
    (row,) = services.outbox.all()
    assert row.scanned_at == came[who]
    assert len(services.outbox.pending_scans()) == 2


def test_a_read_of_somebody_who_must_see_the_desk_is_not_asked_for_again_and_again(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    simulator.stop()
    services = make()
    lapsed = next(
        who
        for who in gym.customers.values()
        if not who.deleted and not any(h.is_usable(gym.today) for h in gym.memberships_of(who.id))
    )
    services.checkin_service.look_up(Code(lapsed.card), services.clock.now())
    simulator.start()
    assert services.update_venue()
    services.pending.start()
    record = services.teamup.fetch_member(CustomerId(lapsed.id), deadline_s=60)
    assert record is not None
    asked = len(simulator.requests)
    services.directory.put(record)
    wait_until(lambda: services.pending.idle)
    assert len(simulator.requests) == asked
    assert len(services.outbox.pending_scans()) == 1


def test_an_unknown_code_is_asked_for_anew_after_a_sync_of_another_process(
    make: MakeServices, simulator: Simulator, tmp_path: Path
) -> None:
    services = make()
    assert services.update_venue()
    nobody = Code("nobody@example.org")
    now = services.clock.now()
    for _ in range(3):
        services.checkin_service.look_up(nobody, now)
    asked = [seen.path for seen in simulator.requests].count("/customers")
    assert asked == 1
    services.pending.start()
    _sync_elsewhere(tmp_path)
    wait_until(lambda: services.pending.idle and services.staff_knows_of_a_sync, timeout_s=60)
    before = [seen.path for seen in simulator.requests].count("/customers")
    services.checkin_service.look_up(nobody, now)
    assert [seen.path for seen in simulator.requests].count("/customers") == before + 1


def test_while_teamup_wants_a_rest_members_are_answered_from_the_replica(
    make: MakeServices, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    services = make()
    _sync_elsewhere(tmp_path)
    simulator.faults.add("429", path="*", retry_after=250)
    services.update_venue()  # some call, which has nothing to do with the door
    asked = len(simulator.requests)
    regular, lapsed = gym.character("regular"), gym.character("expired")
    now = services.clock.now()
    decision = services.checkin_service.look_up(Code(regular.card), now)
    assert isinstance(decision, CheckIn)
    assert isinstance(services.checkin_service.look_up(Code(lapsed.card), now), FrontDesk)
    assert isinstance(services.checkin_service.look_up(Code("no@body.example"), now), ScanPending)
    row = services.checkin_service.record(decision, now, source=Source.CAMERA)
    services.sender.start()
    wait_until(lambda: services.outbox.get(row.id).error)
    assert services.outbox.get(row.id).state is CheckinState.RECORDED
    assert len(simulator.requests) == asked


def _refusals(services: Listening) -> list[bool]:
    return [already for state, already in services.moved if state is CheckinState.REFUSED]


def _has_refusals(services: Listening, count: int) -> bool:
    return len(_refusals(services)) == count


def test_it_tells_a_refusal_from_a_visit_that_is_there_already(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    services = make()
    services.clock.set_zone(zone_at_noon())
    services.sender.start()
    there, stranger = gym.character("already_in"), gym.character("deleted")
    simulator.check_in(there.id)
    for count, who in enumerate((there, stranger), 1):
        customer = Customer(CustomerId(who.id), who.first_name)
        services.checkin_service.record(
            CheckIn(customer, None), services.clock.now(), source=Source.CAMERA
        )
        services.sender.poke()
        wait_until(partial(_has_refusals, services, count))
    assert _refusals(services) == [True, False]
    wait_until(lambda: (CheckinState.DISMISSED, False) in services.moved)


def test_looking_for_an_answer_again_and_again_is_logged_once(
    make: MakeServices, gym: Gym, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk.app.services")
    caplog.set_level("INFO", "kiosk.teamup.http.connection")
    services = make()
    services.sender.start()
    simulator.faults.offline = True  # closes the connection once the request has arrived
    who = gym.character("regular")
    row = services.checkin_service.record(
        CheckIn(Customer(CustomerId(who.id), who.first_name), None),
        services.clock.now(),
        source=Source.CAMERA,
    )
    services.sender.poke()
    # Each look waits longer than the one before, by a random length: sent, and looked for twice.
    wait_until(lambda: caplog.text.count("no answer from") >= 3, timeout_s=300)
    assert caplog.text.count(f"{row.id} is sending") == 1
    assert caplog.text.count(f"{row.id} is unanswered") == 1


def test_a_check_in_sent_again_by_another_process_is_picked_up_when_poked(
    make: MakeServices, gym: Gym, simulator: Simulator, tmp_path: Path
) -> None:
    services = make()
    services.sender.start()
    who = gym.character("regular")
    simulator.switches.checkins_enabled = False
    row = services.checkin_service.record(
        CheckIn(Customer(CustomerId(who.id), who.first_name), None),
        services.clock.now(),
        source=Source.CAMERA,
    )
    services.sender.poke()
    wait_until(lambda: (CheckinState.REFUSED, False) in services.moved)
    simulator.switches.checkins_enabled = True
    ran = run_command("queue", "retry", row.id, "--config", str(tmp_path / "kiosk.toml"))
    assert ran.returncode == 0, ran.stderr
    services.sender.poke()
    wait_until(lambda: (CheckinState.CONFIRMED, False) in services.moved)
    assert [step.event for step in services.outbox.history(row.id)].count(CheckinEvent.RESEND) == 1
    assert len(simulator.checkins) == 1


def test_without_a_network_the_gym_stays_as_it_is_known(
    make: MakeServices, simulator: Simulator
) -> None:
    simulator.stop()
    services = make()
    assert not services.update_venue()
    assert services.gym_name == ""
    services._sync_finished(Refused("TeamUp said no."))
    assert services.device.get("gym_name") is None


def test_the_first_sync_tells_whether_teamup_answers(make: MakeServices) -> None:
    services = make()
    assert services.online is None
    services._sync_finished(Unreachable("There is no way to TeamUp."))
    assert services.online is False
    services._sync_finished(NOTHING)
    assert services.online is True
    services._sync_finished(Refused("TeamUp said no."))
    assert services.online is True


def test_the_zone_is_asked_for_again_soon_though_the_replica_is_fresh(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    services = make()
    run = services.directory.begin()
    services.directory.finish(run, blocked=None, flagged=None, at=services.clock.now())
    simulator.faults.add("503", path="/venues", times=2)
    services.start()
    wait_until(lambda: str(services.clock.zone()) == gym.timezone, timeout_s=60)
    wait_until(lambda: services.gym_name == gym.name, timeout_s=30)
    assert not {request.path for request in simulator.requests} & {"/customers"}


def test_a_zone_known_from_another_day_is_enough(
    make: MakeServices, gym: Gym, simulator: Simulator
) -> None:
    first = make()
    assert first.update_venue()
    first.stop()
    simulator.stop()
    again = make()
    assert again.update_venue()
    assert (again.gym_name, str(again.clock.zone())) == (gym.name, gym.timezone)


def test_a_venue_teamup_does_not_have_changes_no_clock(
    simulator: Simulator, tmp_path: Path
) -> None:
    services = Listening(settings_at(simulator, tmp_path, teamup={"venue_id": 999}))
    assert not services.update_venue()
    assert services.device.get("venue_timezone") is None
    assert services.gym_name == simulator.gym.name
    services.stop()


def test_a_disk_that_fails_after_a_sync_is_logged(
    make: MakeServices, caplog: pytest.LogCaptureFixture
) -> None:
    services = make()
    services.database.close()
    services._sync_finished(NOTHING)
    assert "What follows a sync could not be done" in caplog.text


def test_staff_are_told_when_the_replica_has_grown_old(
    make: MakeServices, simulator: Simulator
) -> None:
    simulator.stop()
    services = make()
    run = services.directory.begin()
    days_ago = services.clock.now() - timedelta(days=2)
    services.directory.finish(run, blocked=[], flagged=[], at=days_ago)
    assert services.staff_banner() == ""
    services.start()
    assert "members were last fetched on" in services.staff_banner()
