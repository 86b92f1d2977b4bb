"""Tests of the readers: every text and name in them is invented."""
