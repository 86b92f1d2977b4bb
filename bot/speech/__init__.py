"""What the bot says: sentences by name, in the languages it speaks."""
