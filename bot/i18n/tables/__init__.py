"""The languages that the bot speaks, a package each."""
