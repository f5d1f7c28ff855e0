"""Which address answers what: the calls of the contract, behind the checks."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.simulator.access import Guard
from kiosk.simulator.answers import ApiError, error_response
from kiosk.simulator.api_business import BusinessApi
from kiosk.simulator.api_memberships import MembershipsApi
from kiosk.simulator.api_people import PeopleApi
from kiosk.simulator.api_schedule import ScheduleApi
from kiosk.simulator.report import AttendanceReport

PREFIX = "/api/v2"

# Documented: any one of these staff permissions opens the list of events.
_EVENT_PERMISSIONS = (
    "manage_events",
    "attendances",
    "instructor_manage_events",
    "instructor_attendances",
    "developer",
    "pos",
)


def make_application(
    guard: Guard,
    business: BusinessApi,
    people: PeopleApi,
    memberships: MembershipsApi,
    schedule: ScheduleApi,
    report: AttendanceReport,
) -> Starlette:
    """The application; every refusal comes in TeamUp's envelope, bugs stay exceptions."""
    reads = {
        "/checkins/settings": guard(business.settings),
        "/customers": guard(people.customers),
        "/customers/{id:int}": guard(people.customer),
        "/customer_memberships": guard(memberships.customer_memberships),
        "/customer_memberships/{id:int}/usage": guard(memberships.usage, any_of=["super_admin"]),
        "/memberships/{id:int}": guard(memberships.product),
        "/venues": guard(business.venues),
        "/providers/{id:int}": guard(business.provider),
        "/attendances": guard(schedule.attendances),
        "/events": guard(schedule.events, any_of=_EVENT_PERMISSIONS),
        "/customer_issues": guard(people.issues),
        "/customer_registration_blocks": guard(people.blocks),
        "/customer_field_values": guard(people.field_values),
        "/customer_fields": guard(people.fields),
        # Documented without the TeamUp headers.
        "/auth/profiles": guard(business.profiles, provider_needed=False),
        "/reports/attendances/data": guard(report.data, provider_needed=False),
    }
    writes = {
        "/checkins": guard(business.check_in),
        # The permission is inferred.
        "/customer_field_values": guard(people.write_field_value, any_of=["customers"]),
        "/auth/refresh_access_token": guard.open(business.refresh),
    }
    routes = [Route(PREFIX + path, endpoint, methods=["GET"]) for path, endpoint in reads.items()]
    routes += [
        Route(PREFIX + path, endpoint, methods=["POST"]) for path, endpoint in writes.items()
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={ApiError: _refuse, HTTPException: _refuse_unrouted},
    )
    # A redirect to the address without the slash would be kinder than TeamUp may be.
    app.router.redirect_slashes = False
    return app


async def _refuse(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return error.response()


async def _refuse_unrouted(_request: Request, error: Exception) -> Response:
    """No such address, or not with this method."""
    if not isinstance(error, HTTPException):
        raise error
    return error_response(error.status_code, error.detail)
