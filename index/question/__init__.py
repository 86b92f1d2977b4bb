"""What a question is, read from its words alone."""
