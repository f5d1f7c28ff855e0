"""What the member's screen shows, as a state table."""
