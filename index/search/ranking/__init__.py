"""Retrieve, rerank and score candidates, drop near-duplicates, apply the threshold."""
