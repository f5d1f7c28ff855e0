"""What is held of a person: told, erased, and taken out once it is old."""
