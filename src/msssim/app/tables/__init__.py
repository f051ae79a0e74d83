"""Lists and collections of a scenario as tables."""
