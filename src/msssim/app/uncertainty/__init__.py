"""Uncertainty in place: a value's shape, its range and its density."""
