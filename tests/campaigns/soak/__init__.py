"""A busy gym, day after day, with time flying."""
