"""Staying up and getting answers through: the connection, its failures, work in threads."""
