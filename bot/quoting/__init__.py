"""Article text → what Discord shows of it: the same words, harmless, within the limits."""
