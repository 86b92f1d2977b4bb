"""Reporting verbs and offices of other languages, so that none is read as part of a name."""

from __future__ import annotations

from collections.abc import Sequence

from index.statements.grammar.tokens import WORD, Token
from index.statements.grammar.words import NAME_PARTICLES

VERBS = frozenset(
    """
    sagte sagten sagt erklärte erklärt meinte betonte ergänzte fügte kritisierte warnte forderte
    teilte berichtete schrieb versicherte  antwortete bestätigte äußerte
    dijo dice afirmó aseguró añadió explicó declaró señaló indicó advirtió agregó sostuvo comentó
    déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré indiqué précisé estimé
    souligne selon dit
    dichiarato dichiara detto dice affermato afferma spiegato spiega aggiunto aggiunge sottolineato
    zei zegt disse afirmou explicou
    сказав сказала заявив заявила додав додала зазначив зазначила повідомив повідомила
    """.split()
)
"""Forms that mean *said* and its like; *a* and *has* of compound tenses stand apart."""
_OFFICE = frozenset(
    """
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin kanzler kanzlerin
    präsident präsidentin minister ministerin sprecher sprecherin chef chefin vorsitzender
    vorsitzende direktor direktorin professor professorin trainer trainerin richter richterin
    presidente presidenta ministro ministra alcalde alcaldesa portavoz director directora
    président présidente ministre maire porte-parole directeur directrice
    sindaco sindaca premier portavoce direttore direttrice
    herr frau señor señora monsieur madame signor signora don doña
    """.split()
)
_OFFICE_ENDS = ("minister", "ministerin", "sprecher", "sprecherin", "präsident", "präsidentin")
_BEFORE_NAME = frozenset("el la los las le les der die das il lo i un una uno eine ein l'".split())


def foreign_speaker(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Return the name behind a foreign reporting verb at or next to a position; None without one.

    *„…“, sagte Bürgermeisterin Hanna Möbius* and *«…», ha dichiarato il sindaco Piero Gatti*.
    """
    at = start
    while at < len(tokens) and at - start < _AUXILIARIES and tokens[at].lower in ("ha", "a", "se"):
        at += 1
    if at >= len(tokens) or tokens[at].lower not in VERBS:
        return None
    at += 1
    while at < len(tokens) and _office(tokens[at]):
        at += 1
    return _name_at(tokens, at)


def foreign_subject(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    """Return the name that a foreign reporting verb follows: *Möbius fügte hinzu: „…“*."""
    verb = next((at for at in range(1, end) if tokens[at].lower in VERBS), None)
    if verb is None or end - verb > _BEHIND:
        return None
    at = 0
    while at < verb and _office(tokens[at]):
        at += 1
    name = _name_at(tokens, at)
    return name if name is not None and name[1] <= verb else None


def speaks_foreign(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a foreign reporting verb stands at a position, behind its auxiliary or not."""
    near = tokens[at : at + _AUXILIARIES]
    return any(token.lower in VERBS for token in near)


def _office(token: Token) -> bool:
    """Return whether a word stands in front of a name: an office, an article."""
    word = token.lower
    return word in _OFFICE or word in _BEFORE_NAME or word.endswith(_OFFICE_ENDS)


def _name_at(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """Return the capitalised words that begin at a position."""
    at = start
    while at < len(tokens) and tokens[at].kind == WORD:
        if not tokens[at].named and (at == start or tokens[at].lower not in NAME_PARTICLES):
            break
        at += 1
    while at > start and not tokens[at - 1].named:
        at -= 1
    return (start, at) if at > start else None


# A compound tense has its auxiliary so near; a verb stands so near before a colon.
_AUXILIARIES, _BEHIND = 2, 4
