"""The configuration: one TOML file, every key also as `KIOSK_<SECTION>__<KEY>`."""

from kiosk.settings.load import default_path, load, require_account
from kiosk.settings.schema import Settings

__all__ = ["Settings", "default_path", "load", "require_account"]
