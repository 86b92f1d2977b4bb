"""`/my-data`: what is kept of a person, to download and to delete."""
