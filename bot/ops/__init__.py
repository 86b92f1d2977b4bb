"""Logs, metrics, heartbeat and pruning: what whoever runs the bot looks at."""
