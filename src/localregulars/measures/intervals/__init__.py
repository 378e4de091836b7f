"""Where the truth behind a figure of few people may lie: one module a kind of figure; coverage in docs/MEASURES.md."""
