"""How words begin, on one line: for lists and lines that lead to all of them."""

from __future__ import annotations

LONGEST_GLANCE = 90
"""Letters."""


def beginning(words: str, most: int = LONGEST_GLANCE) -> str:
    """All of them on one line, or as many whole words as fit into `most` letters and an ellipsis."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    whole_words = line[: most + 1].rsplit(" ", 1)[0]
    return f"{whole_words[:most].rstrip(' ,;:–…')} …"
