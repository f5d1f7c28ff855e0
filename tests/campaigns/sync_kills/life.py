"""`kiosk` with a budget that is never used up: TeamUp's own limit would make a campaign take hours.

python -m tests.campaigns.sync_kills.life sync --config FILE
"""

from unittest.mock import patch

from kiosk.cli import main
from kiosk.teamup.http.rate_budget import RateBudget

if __name__ == "__main__":
    with patch("kiosk.teamup.http.connection.RateBudget", lambda _: RateBudget(1_000_000)):
        main()
