"""The kiosk is killed at random moments while the network misbehaves."""
