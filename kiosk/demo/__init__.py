"""The demo: a simulated TeamUp, a made-up gym, and members who hold up phones and cards."""
