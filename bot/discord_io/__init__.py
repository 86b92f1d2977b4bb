"""Requests to Discord and to the library that every feature shares: delivery, options, checks.

Never: what one feature alone does.
"""
