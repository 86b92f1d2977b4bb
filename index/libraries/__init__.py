"""Several libraries asked as one: the shared one and one of each server, their answers merged."""
