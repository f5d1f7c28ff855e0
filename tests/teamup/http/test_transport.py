"""The transport: every error of httpcore comes as one of httpx."""

import httpcore
import httpx
import pytest

from kiosk.teamup.http.transport import TimedTransport

# Raised within httpcore and caught there: it never leaves a pool.
_INNER = {httpcore.ConnectionNotAvailable}
_ERRORS = [
    kind
    for kind in (getattr(httpcore, name) for name in httpcore.__all__)
    if isinstance(kind, type) and issubclass(kind, Exception) and kind not in _INNER
]


class _Failing:
    """Looks up no name, but fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def addresses(self, _host: str, _seconds: float | None) -> list[str]:
        raise self.error


@pytest.mark.parametrize("kind", _ERRORS, ids=lambda kind: kind.__name__)
def test_every_error_of_httpcore_is_one_of_httpx(kind: type[Exception]) -> None:
    error = kind("why")
    transport = TimedTransport(_Failing(error), limits=httpx.Limits())  # type: ignore[arg-type]
    with httpx.Client(transport=transport) as client, pytest.raises(httpx.HTTPError) as raised:
        client.get("http://teamup.test")
    assert type(raised.value) is getattr(httpx, kind.__name__)
    assert (str(raised.value), raised.value.__cause__) == ("why", error)


def test_a_bug_keeps_its_own_name() -> None:
    transport = TimedTransport(_Failing(KeyError("bug")), limits=httpx.Limits())  # type: ignore[arg-type]
    with httpx.Client(transport=transport) as client, pytest.raises(KeyError):
        client.get("http://teamup.test")
