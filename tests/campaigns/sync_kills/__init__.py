"""`kiosk sync` is interrupted at random moments while the members change."""
