"""Speakers to actors: people, states and organisations, over a whole library."""
