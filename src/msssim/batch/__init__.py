"""Many answers: cut into tasks, run by processes or a cluster, kept so that work can go on."""
