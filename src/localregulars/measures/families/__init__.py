"""The measures: one module a family, each with its facts, formulas, sources and the list of what it measures."""
