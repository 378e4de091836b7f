"""Rhythm, signals, alert policy and reasons over arrays (numpy only); high score = more unusual."""
