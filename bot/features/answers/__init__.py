"""The answer message: what is kept of it, its buttons, and what each press does."""
