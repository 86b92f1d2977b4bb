"""Sources to a new generation: collect articles, embed, measure thresholds, publish.

`workers` is the way on which other machines make segments.

Never: what happens while a question is answered (`search`).
"""
