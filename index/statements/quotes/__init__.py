"""Quotation marks and the sentence frames around them."""
