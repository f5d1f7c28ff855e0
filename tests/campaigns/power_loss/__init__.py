"""Power loss: every state the disk could be left in, opened and checked (see `__main__`)."""
