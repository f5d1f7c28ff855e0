"""The outbox and what is as precious: pending scans, pass keys, linked cards; exports of it."""
