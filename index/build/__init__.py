"""Sources to a new generation: collect articles, embed, measure thresholds, publish.

Never: what happens while a question is answered (`search`).
"""
