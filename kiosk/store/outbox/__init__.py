"""The outbox and what is as precious: its rows, schema, pass keys, linked cards, export."""
