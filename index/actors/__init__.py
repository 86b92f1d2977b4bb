"""The actors that may be asked for: every name they go by, and the corrections people made.

Never: how a speaker is found in an article (`statements`).
"""
