"""May this member come in, on which membership, and what is said beside: pure rules."""
