"""The running bot: the client, its supervisor, the registered commands."""
