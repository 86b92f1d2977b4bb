"""What people type: days, languages, whether a message addresses the bot. Pure."""
