"""Findings to messages: verbatim words made harmless, cut to Discord's limits, with attribution.

Pure: no request, no database. Never: a word that no article wrote inside a quote.
"""
