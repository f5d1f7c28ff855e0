"""Turnstile: a check-in kiosk for gyms that use TeamUp."""

__version__ = "0.2.0"
