"""The history of every check-in once more, beside and outside the database."""
