"""`docs/runbook.md` has an entry for each notice and each check, under the titles staff read."""

import re
from pathlib import Path

from kiosk.core.notices import NoticeKind
from kiosk.settings.schema import NoticesSection

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "runbook.md").read_text(encoding="utf-8")
HEALTH_VIEW = (ROOT / "kiosk" / "ui" / "staff" / "device" / "health_view.py").read_text("utf-8")


def test_every_notice_has_its_entry_and_its_switch() -> None:
    kinds = {kind.value for kind in NoticeKind}
    assert set(re.findall(r"^### `(\w+)`$", PAGE, re.MULTILINE)) == kinds
    switches = {
        name for name, field in NoticesSection.model_fields.items() if field.annotation is bool
    }
    assert switches == kinds


def test_every_check_has_its_entry_under_its_title() -> None:
    titles = re.findall(r'"([\w-]+)": translate\("Staff", "([^"]+)"\)', HEALTH_VIEW)
    assert len(titles) > 20
    told = re.findall(r"^\| ([^|`]+) \| `([\w-]+)` \| [^|]+ \|$", PAGE, re.MULTILINE)
    assert sorted((name, title) for title, name in told) == sorted(titles)
