"""The handbook inside the program: the Markdown of `docs/handbook`, read as it is."""
