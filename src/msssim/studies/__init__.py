"""What many answers teach: what matters, what it takes, what made the difference."""
