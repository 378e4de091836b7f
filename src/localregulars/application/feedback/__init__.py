"""What customers said and what became of it: the log, themes, changes, mistakes put right."""
