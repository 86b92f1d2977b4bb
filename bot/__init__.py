"""Discord and the terminal: asks `index`, and shows what it says."""
