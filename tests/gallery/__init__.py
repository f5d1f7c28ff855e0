"""Every screen with made-up people: for pictures, and for tests that look at all of them."""
