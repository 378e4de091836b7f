"""Qt item models over plain, frozen rows."""
