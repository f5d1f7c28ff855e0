"""A replica of TeamUp's customers, which can be fetched again at any time."""
