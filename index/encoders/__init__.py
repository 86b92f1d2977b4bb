"""Text to vectors: a two-method protocol, and what serves it."""
