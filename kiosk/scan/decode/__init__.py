"""From brightness to the text of a code."""
