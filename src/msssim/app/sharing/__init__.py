"""Explaining, proving and sharing at the desktop."""
