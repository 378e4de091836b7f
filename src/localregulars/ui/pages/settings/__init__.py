"""Settings: one page, made of sections."""
