"""Mentions, replies, direct messages and threads: what a message means after another."""
