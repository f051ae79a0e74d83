"""Charts on one calendar: each paints the answers it was last shown, and knows nothing else."""
