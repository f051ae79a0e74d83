"""The question: an immutable, validated scenario, its file and its paths."""
