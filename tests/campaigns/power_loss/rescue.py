"""The child that puts a damaged database aside: `… rescue FOLDER`."""

import sys
from pathlib import Path

from kiosk.store.repair.salvage import open_database
from tests.campaigns.power_loss.visits import DATABASE

if __name__ == "__main__":
    opened, _ = open_database(Path(sys.argv[1]) / DATABASE)
    opened.close()
