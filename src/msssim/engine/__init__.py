"""The answer: arrays in, arrays out. Steps come first, draws last and contiguous."""
