"""Composition root: the only part that knows every layer.

Imports of adapters stand inside the functions that need them, so that a headless command never loads Qt and the
window's first field does not wait for the store, the readers or the scoring engine.
"""
