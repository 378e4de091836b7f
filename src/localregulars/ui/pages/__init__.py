"""One package a screen; they import nothing of each other."""
