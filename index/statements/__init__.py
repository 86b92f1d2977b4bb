"""Who said what: from an article's text to statements, speakers and actors.

`extract` reads one article, `library` names people and actors over all of them.
Evidence or nothing: a rule that is not sure names no speaker.
"""
