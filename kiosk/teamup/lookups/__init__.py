"""Single questions to TeamUp: of members, their visits and classes, and what is left of them."""
