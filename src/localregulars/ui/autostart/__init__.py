"""Starting with the computer, at the owner's wish: one port, and a module for each system."""
