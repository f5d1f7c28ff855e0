"""Renders the rules as Markdown, by asking the code: every question, every combination, every word.

`tests/core/admission/test_rules_page.py` compares the result with `docs/rules.md`.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from kiosk.core.admission import rules
from kiosk.core.admission.members import (
    Allowance,
    CustomerMembership,
    MemberRecord,
    MembershipKind,
    MembershipStatus,
)
from kiosk.core.admission.rules import NoMembership, Policy, Reason, SeveralMemberships, VenueStatus
from kiosk.core.admission.visit_notes import NOTE_ORDER
from kiosk.ui.member.texts import front_desk_advice
from kiosk.ui.staff.texts import front_desk_reason_text
from tests.helpers.members import customer, membership, record

TODAY: Final = date(2026, 3, 4)
_DAY = timedelta(days=1)
_AT: Final = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
_VENUE, _ELSEWHERE = 321, 322


def _counted(left: int | None, **days: date) -> CustomerMembership:
    return membership(kind=MembershipKind.PACK, allowance=Allowance(left, _AT, **days))


MEMBERSHIPS: Final[dict[str, CustomerMembership]] = {
    "active": membership(),
    "active, first day today": membership(starts=TODAY),
    "active, last day today": membership(expires=TODAY),
    "active, begins tomorrow": membership(starts=TODAY + _DAY),
    "active, ended yesterday": membership(expires=TODAY - _DAY),
    "active, held today": membership(hold_from=TODAY),
    "active, hold over since yesterday": membership(
        hold_from=TODAY - _DAY, hold_until=TODAY - _DAY
    ),
    "on hold": membership(status=MembershipStatus.HOLD),
    "on hold until yesterday": membership(status=MembershipStatus.HOLD, hold_until=TODAY - _DAY),
    "on hold from tomorrow": membership(status=MembershipStatus.HOLD, hold_from=TODAY + _DAY),
    "completed": membership(status=MembershipStatus.COMPLETED),
    "cancelled": membership(status=MembershipStatus.CANCELLED),
    "a status added to TeamUp later": membership(status=MembershipStatus.OTHER),
    "a pack nobody has counted": membership(kind=MembershipKind.PACK),
    "a pack with 1 visit left": _counted(1),
    "a pack with no visit left": _counted(0),
    "no visit left, but in last month's count": _counted(0, last=TODAY - _DAY),
    "counted, no limit": _counted(None),
}
"""One example of everything that can be the matter with a membership."""

MEMBERS: Final[dict[str, tuple[MemberRecord, VenueStatus]]] = {
    "nothing": (record(customer()), VenueStatus(_VENUE)),
    "check-ins are off for the business": (
        record(customer()),
        VenueStatus(_VENUE, checkins_on=False),
    ),
    "registration blocked": (record(customer(), blocked=True), VenueStatus(_VENUE)),
    "an issue flagged": (record(customer(), flagged=True), VenueStatus(_VENUE)),
    "belongs to another venue": (record(customer(home_venue=_ELSEWHERE)), VenueStatus(_VENUE)),
    "a lead": (record(customer(is_lead=True)), VenueStatus(_VENUE)),
}
"""One example of everything that can stand against a member, whatever they hold."""

HELD: Final[dict[str, tuple[CustomerMembership, ...]]] = {
    "one good": (membership(10),),
    "two good": (membership(10), membership(11)),
    "one good, one ended": (membership(10), membership(11, expires=TODAY - _DAY)),
    "shared by a relative": (membership(10, of=2),),
    **{
        f"only {reason.replace('_', ' ')}": (held,)
        for reason, held in {
            Reason.ON_HOLD: MEMBERSHIPS["on hold"],
            Reason.NOT_STARTED: MEMBERSHIPS["active, begins tomorrow"],
            Reason.EXHAUSTED: MEMBERSHIPS["a pack with no visit left"],
            Reason.EXPIRED: MEMBERSHIPS["completed"],
            Reason.CANCELLED: MEMBERSHIPS["cancelled"],
        }.items()
    },
    "none": (),
    "none, and is a lead": (),
}
"""What a member may hold, one example for each decision it can lead to."""

HEAD: Final = """\
# May they enter, and on what?

This page is written by the code it describes: `tests/core/admission/test_rules_page.py` compares
it with `kiosk/core/admission/rules.py` and with the words of the screens, and fails when they
differ. After a change, write it anew with

    UPDATE_DOCS=1 .venv/bin/python -m pytest tests/core/admission/test_rules_page.py

The questions are asked in the order of this page. What the local copy answers with *front desk* is
asked once more of TeamUp, if it can be reached within the answer deadline; nobody is sent to the
desk on the word of a copy alone. A count of visits left is TeamUp's, less what this kiosk has
written down since; where the token may not ask for counts, a pack is TeamUp's to judge.
"""


def page() -> str:
    """Return the whole page."""
    parts = (_first(), _members(), _memberships(), _decisions(), _words(), _families(), _notes())
    return "\n".join([HEAD, *(line for part in parts for line in part)]).rstrip() + "\n"


def decision_words(decision: rules.Decision) -> str:
    """Return a decision in a few words."""
    match decision:
        case rules.CheckIn(_, None):
            return "check in, TeamUp picks the membership"
        case rules.CheckIn():
            return "check in"
        case rules.ChooseMembership(_, options):
            return f"ask which of {len(options)}"
        case rules.AlreadyIn():
            return "already in"
        case rules.FrontDesk(_, reason, refused):
            return f"{'plain no' if refused else 'front desk'}: {reason.replace('_', ' ')}"
        case _:
            raise ValueError("not a decision about one member")


def _first() -> Iterator[str]:
    yield "## 1. Has a visit of today been written down?\n"
    yield "If so: **already in**, whatever else holds. See [once-a-day.md](once-a-day.md).\n"


def _members() -> Iterator[str]:
    yield "## 2. Does anything stand against the member?\n"
    yield "In this order; the policy on missing memberships is not asked. *Another venue* counts"
    yield "only with `policy.home_venue_only`.\n"
    yield _row("the member", "decision, holding a good membership")
    yield _row("---", "---")
    for words, (who, venue) in MEMBERS.items():
        holding = MemberRecord(
            who.customer, (membership(10),), who.fetched_at, who.blocked, who.flagged
        )
        yield _row(words, decision_words(_decide(holding, venue=venue)))
    yield "\nThe order: " + ", ".join(r.replace("_", " ") for r, _ in rules.AGAINST_MEMBER) + "."
    yield "A customer whom the replica had and TeamUp has no more: front desk, *deleted*. A pass"
    yield "whose key has ended: front desk, *pass ended*, before anything else is asked. A code"
    yield "that fits several members equally well: front desk, *unclear owner*"
    yield "([cards.md](cards.md)).\n"


def _memberships() -> Iterator[str]:
    yield "## 3. Is a membership good today?\n"
    yield _row("membership", "good", "reason")
    yield _row("---", "---", "---")
    for words, held in MEMBERSHIPS.items():
        why = rules.membership_trouble(held, TODAY)
        yield _row(words, "" if why else "yes", why.replace("_", " ") if why else "")
    order = ", ".join(reason.replace("_", " ") for reason, _ in rules.AGAINST_MEMBERSHIP)
    yield f"\nAsked in this order: {order}.\n"


def _decisions() -> Iterator[str]:
    yield "## 4. What follows from what they hold\n"
    policies = [
        Policy(several_memberships=several, no_membership=none)
        for several in SeveralMemberships
        for none in NoMembership
    ]
    yield _row(
        "holds",
        *(f"several: {p.several_memberships}, none: {p.no_membership}" for p in policies),
    )
    yield _row(*["---"] * (len(policies) + 1))
    for words, held in HELD.items():
        found = record(customer(is_lead="lead" in words), *held)
        yield _row(words, *(decision_words(_decide(found, policy)) for policy in policies))
    told = ", ".join(reason.replace("_", " ") for reason in rules.TELL_FIRST)
    yield f"\nOf several reasons the first of these is told: {told};"
    yield "else lead or no membership.\n"


def _words() -> Iterator[str]:
    yield "## What is said\n"
    yield "Members read a kind sentence and no reason, for whoever stands behind them reads along;"
    yield "staff read the exact one. Neither says anything about money on the member's screen.\n"
    yield _row("reason", "member", "staff")
    yield _row("---", "---", "---")
    for reason in Reason:
        yield _row(
            reason.replace("_", " "), front_desk_advice(reason), front_desk_reason_text(reason)
        )
    yield ""


def _families() -> Iterator[str]:
    yield "## Families\n"
    yield "With `members.families` the code of anybody in a family, but not of a child of it, asks"
    yield "*Who is here?* when somebody else of the family could come in as well. Each one is"
    yield "decided by the rules above; who may come in can be picked, the others are shown with"
    yield "*already in* or a word to see the desk. Each one picked is a check-in of their own; when"
    yield "several are picked, each goes on their best membership.\n"


def _notes() -> Iterator[str]:
    yield "## The one note of a good result\n"
    order = ", ".join(_spaced(kind.__name__) for kind in NOTE_ORDER)
    yield f"At most one, the first of: {order}."
    yield "Each can be switched off in `[notes]`."


def _decide(
    found: MemberRecord, policy: Policy | None = None, venue: VenueStatus | None = None
) -> rules.Decision:
    policy = policy or Policy(home_venue_only=True)
    return rules.decide_eligibility(found, today=TODAY, visit=None, policy=policy, venue=venue)


def _spaced(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
