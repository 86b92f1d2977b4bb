"""Who does what to whom, by verb: the places that a verb gives to its subject, object and others.

One event may be told from either side: who wins beats somebody, who loses loses to somebody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from index.statements.grammar.lexicon import inflect
from index.text.stems import terms


@dataclass(frozen=True, slots=True)
class Telling:
    """How a verb tells an event: the role of its subject, its object and behind prepositions."""

    event: str
    subject: str
    object: str = ""
    behind: Mapping[str, str] = field(default_factory=dict)


_CONTEST, _SALE, _DEATH, _TURN = "contest", "sale", "death", "turn"
_TABLE: tuple[tuple[str, Telling], ...] = (
    ("win triumph prevail", Telling(_CONTEST, "winner", "", {"over": "loser", "against": "loser"})),
    (
        "beat defeat thrash oust unseat outpoll overcome edge topple vanquish rout trounce upset",
        Telling(_CONTEST, "winner", "loser"),
    ),
    ("lose", Telling(_CONTEST, "loser", "", {"to": "winner", "against": "winner"})),
    ("concede", Telling(_CONTEST, "loser", "", {"to": "winner"})),
    ("buy purchase acquire", Telling(_SALE, "buyer", "", {"from": "seller"})),
    ("sell", Telling(_SALE, "seller", "", {"to": "buyer"})),
    ("kill murder assassinate slay", Telling(_DEATH, "killer", "dead")),
    ("die perish drown", Telling(_DEATH, "dead")),
    ("succeed replace", Telling(_TURN, "later", "earlier")),
    ("star", Telling("cast", "star", "star")),
    ("precede", Telling(_TURN, "earlier", "later")),
)
_SYNONYMS = """
    warn caution alert | found establish create start launch set | open inaugurate unveil
    write author pen | arrest detain apprehend | appoint name nominate choose pick select elect
    accuse blame | build construct erect | discover find uncover | invent devise | lead head chair
    run captain | sack fire dismiss | resign quit leave depart | attack assault | design draw plan
    sue prosecute | fund finance bankroll | own possess | rescue save
    criticise criticize denounce condemn slam | ban forbid prohibit outlaw | report disclose reveal
    score net | teach tutor instruct | sign ink | say tell state announce declare | hire employ
    marry wed | injure wound hurt | make produce manufacture
"""
_IRREGULAR = """
    win won won winning | beat beat beaten beating | lose lost lost losing | sell sold sold selling
    buy bought bought buying | write wrote written writing | find found found finding
    build built built building | lead led led leading | choose chose chosen choosing
    overcome overcame overcome overcoming | slay slew slain slaying | teach taught taught teaching
    run ran run running | draw drew drawn drawing | say said said saying | tell told told telling
    leave left left leaving | make made made making | hurt hurt hurt hurting | wed wed wed wedding
    set set set setting | begin began begun beginning | give gave given giving
    take took taken taking | hold held held holding | steal stole stolen stealing
    speak spoke spoken speaking | break broke broken breaking | pay paid paid paying
    send sent sent sending | meet met met meeting | fall fell fallen falling
    shoot shot shot shooting | sing sang sung singing | catch caught caught catching
    get got got getting | put put put putting | keep kept kept keeping | see saw seen seeing
    know knew known knowing | bring brought brought bringing | fight fought fought fighting
    lie lay lain lying | drive drove driven driving | wear wore worn wearing
    become became become becoming | come came come coming | go went gone going
    die died died dying | upset upset upset upsetting | rout routed routed routing
    star starred starred starring | quit quit quit quitting | ban banned banned banning
    net netted netted netting | plan planned planned planning | pen penned penned penning
    slam slammed slammed slamming
"""
_WORDS = {
    form: row.split()[0]
    for line in _IRREGULAR.split("\n")
    for row in line.split("|")
    if row.strip()
    for form in row.split()
}
_TOLD = {verb: telling for verbs, telling in _TABLE for verb in verbs.split()}
_REGULAR = {
    form: verb
    for verb in (*_TOLD, *_SYNONYMS.replace("|", " ").split())
    if verb not in _WORDS
    for form in (verb, *inflect(verb))
}


def lemma(form: str) -> str:
    """Return the base form of a known verb, else the stem that its regular forms share.

    >>> lemma("won"), lemma("defeats"), lemma("praised") == lemma("praises")
    ('win', 'defeat', True)
    """
    return known(form) or next(iter(terms(form)), form.casefold())


def known(form: str) -> str:
    """Return the base form where the tables hold the verb, else "".

    >>> known("sold"), known("sang the")
    ('sell', '')
    """
    lowered = form.casefold()
    found = _WORDS.get(lowered) or _REGULAR.get(lowered)
    return found or _WORDS.get(lowered.removesuffix("s"), "")


def telling(verb: str) -> Telling:
    """Give how a verb in its base form tells its event; any other has somebody do it to another."""
    return _TOLD.get(verb) or Telling(_events().get(verb, verb), "agent", "patient")


@cache
def _events() -> dict[str, str]:
    """Map the verbs of one meaning to the first of them."""
    groups = [row.split() for line in _SYNONYMS.split("\n") for row in line.split("|")]
    return {verb: group[0] for group in groups for verb in reversed(group)}
