"""The reader: looks at a question and a passage together; how relevant, and where the answer is.

Serving needs `serve.py` and `inputs.py` only, and never torch; the rest trains and exports it.
"""
