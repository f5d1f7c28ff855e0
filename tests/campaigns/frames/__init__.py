"""Hours of frames through the real sink, queue and decode thread."""
