"""What is seen besides codes, and what to tell whoever holds one up."""
