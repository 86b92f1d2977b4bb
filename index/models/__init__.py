"""The models on this machine: found, exported once by a build, opened without torch."""
