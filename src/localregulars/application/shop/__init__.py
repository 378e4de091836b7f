"""The shop itself: its profile, when it is open, who works there."""
