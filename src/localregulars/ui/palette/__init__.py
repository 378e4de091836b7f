"""The command palette (Ctrl+K): every action, every screen and every customer by name, from the keyboard."""
