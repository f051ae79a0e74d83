"""Readings of one answer, as data: series, KPIs, charts, words and tables."""
