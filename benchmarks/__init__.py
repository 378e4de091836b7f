"""The figures that docs/FIGURES.md quotes: `make bench`."""
