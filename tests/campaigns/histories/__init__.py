"""Any history the kiosk can have, played against a model of the server."""
