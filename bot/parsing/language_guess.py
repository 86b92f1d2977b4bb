"""Whether a text is in another language than the one that is searched best: pure.

By the alphabet, and by small words of the languages that are met most. A library would bring
megabytes and guess at two words; here only what is sure is told, and one line is all it costs.
"""

from __future__ import annotations

import re
import unicodedata

LEAST_WORDS = 2  # small words of another language; of whoever speaks one, a single one tells
WORD = re.compile(r"[^\W\d_]+")
ENGLISH = frozenset(
    """the a an of to in is are was were did do does what who when where why how which and or that
    this it he she they for on with by from at about say said not""".split()
)
# Those that are an English word, too, or a name's particle, are left out: "die", "in", "de", "la".
FOREIGN = frozenset(
    """il lo gli una uno del della dello dei degli delle nel nella che chi cosa quando dove perché
    perche come quale quali sono è era ha hanno detto sulla sul sui con per anche
    le les des du une est sont était été qui que quoi quand où comment pourquoi quel quelle quels
    quelles dans avec sur pour pas ce cette ces il elle ils elles dit qu'est aux
    der das dem den ein eine einen einem ist sind wer wann wo warum wie welche welcher welches
    nicht und oder hat haben gesagt sagte sagt über auf mit von zu im beim für
    el los las una unos unas es son fue quién quien qué cuándo cuando dónde donde cómo cuál cuáles
    por para dijo dijeron sobre según también está están
    os um uma são foi quem onde quando não é disse
    het een wie waar wanneer waarom hoe wat niet zijn heeft
    jest są kto gdzie kiedy dlaczego jak czy nie było""".split()
) - {"come", "per", "sur", "den", "im", "um", "os", "es", "son", "dove", "fue", "zu", "von", "del"}
# What a question begins with in no English one.
OPENING = frozenset(
    """chi cosa quando perché quale quali qui quel quelle quand où comment pourquoi wer wann warum
    welche welcher welches wieviel quién quien cuándo cuando dónde cómo cuál quem onde wie waar
    waarom kto gdzie dlaczego""".split()
)


def is_foreign(text: str, *, own: str = "en") -> bool:
    """Return whether a text is surely not in English; a name or two of another alphabet are not.

    `own` is the code of the language of whoever wrote it.

    >>> is_foreign("Що сказав він?"), is_foreign("Was hat er gesagt?"), is_foreign("Who is Жан?")
    (True, True, False)
    """
    words = WORD.findall(text.casefold())
    letters = "".join(words)
    other = sum(not unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    if letters and other > len(letters) / 2:
        return True
    foreign = sum(word in FOREIGN for word in words)
    english = sum(word in ENGLISH for word in words)
    opens = bool(words) and words[0] in OPENING and english == 0
    least = LEAST_WORDS if own == "en" else 1
    return opens or (foreign >= least and foreign > english)
