"""Conversation: what a message means after another, what it claims, and who asks too often."""
