"""Training of the cross-encoder; nothing that serves imports it."""
