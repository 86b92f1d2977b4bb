"""`/reindex`, `/status` and `/settings`."""
