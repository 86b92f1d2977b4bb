"""The operator's way in: the same answers in a terminal, with no Discord account."""
