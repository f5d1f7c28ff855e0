"""A command run on a later day: see `python -m tests.campaigns.clock_ahead`."""
