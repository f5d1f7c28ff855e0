"""The configuration: one TOML file, every key also as `KIOSK_<SECTION>__<KEY>`."""
