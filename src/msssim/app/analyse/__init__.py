"""Studies of the scenario in hand: asked, run in a process of their own, shown."""
