"""Every sentence of the bot in six languages, with plurals, numbers and dates."""
