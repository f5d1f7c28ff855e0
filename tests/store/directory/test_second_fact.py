"""The second fact of Find me in the directory comes, changes and goes with its member."""

from dataclasses import replace

import pytest

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.sqlite import Database
from tests.helpers.members import LONG_AGO, customer


@pytest.mark.parametrize("facts", [("phone:0123", "phone:9999"), ("phone:0123", ""), ("", "x:1")])
def test_a_fact_changes_though_nothing_else_does(
    directory: SqliteDirectory, facts: tuple[str, ...]
) -> None:
    for fact in facts:
        directory.put(MemberRecord(replace(customer(), fact=fact), (), LONG_AGO))
        record = directory.by_customer(CustomerId(1))
        assert record is not None
        assert record.customer.fact == fact


def test_it_goes_with_its_member(directory: SqliteDirectory, members: Database) -> None:
    directory.put(MemberRecord(replace(customer(), fact="phone:0123"), (), LONG_AGO))
    directory.remove(CustomerId(1))
    with members.read() as connection:
        assert connection.execute("SELECT count(*) FROM second_fact").fetchone() == (0,)
