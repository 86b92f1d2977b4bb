"""`/sources`: a server's own articles."""
