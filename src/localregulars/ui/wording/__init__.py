"""Turns codes and numbers into sentences that people read.

No string is made at import time, so a language can change while the window is open. A count is written twice: `1` in
plain words and everything else with `%n`, so that English is right without a translation file and a translator still
gets every plural form that a language has.
"""
