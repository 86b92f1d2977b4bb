"""Which words of a quote may be marked as the answer, and which never are."""
