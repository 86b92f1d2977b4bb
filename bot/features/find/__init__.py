"""*Find on record*: passages nearest to what a message claims."""
