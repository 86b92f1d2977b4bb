"""Source mention ("he", "the minister") to the person or organisation it refers to."""
