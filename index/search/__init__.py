"""A question to its findings: query, ranking, emphasis, and what actors said.

`answer` is the way in. Reads a generation, never writes one.
"""
