"""Sweeps from the window: laid out, previewed, run into a folder, shown as a table."""
