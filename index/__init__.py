"""The door: the only names that `bot` may import."""
