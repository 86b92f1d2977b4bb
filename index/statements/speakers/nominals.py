"""Descriptions: *the harbour master*, *the company*, *the town's mayor*; whom they mean."""

from __future__ import annotations

import re
from dataclasses import replace

from index.statements.grammar.lexicon import verbs
from index.statements.grammar.tokens import tokenise
from index.statements.grammar.words import BINDING, OFFICES, is_person_noun
from index.statements.rules.found import Found
from index.statements.speakers.context import SURE, Heard, Resolved
from index.statements.speakers.names import Mention
from index.statements.speakers.organisations import KINDS
from index.statements.speakers.person import Person, plain
from index.statements.speakers.relations import somebody_elses

# Words for people by what they do, for whoever has the other in a title.
_SYNONYMS = {
    "diplomat": frozenset(
        "minister ambassador envoy secretary diplomat delegation foreign".split()
    ),
    "lawmaker": frozenset(
        "senator representative congressman congresswoman mp deputy sen rep".split()
    ),
    "politician": frozenset(
        "minister senator mayor governor president candidate leader mp".split()
    ),
    "spokesman": frozenset("spokesman spokesperson".split()),
    "spokeswoman": frozenset("spokeswoman spokesperson".split()),
    "leader": frozenset("president chancellor premier minister leader chairman".split()),
    "premier": frozenset("premier prime".split()),
    "academic": frozenset("professor scholar lecturer historian".split()),
    "senator": frozenset("senator sen".split()),
    "governor": frozenset("governor gov".split()),
    "general": frozenset("general gen".split()),
    "congressman": frozenset("representative rep congressman".split()),
    "congresswoman": frozenset("representative rep congresswoman".split()),
    "professor": frozenset("professor prof".split()),
    "executive": frozenset("ceo executive chief".split()),
    "boss": frozenset("ceo chief head".split()),
} | {
    science: frozenset(("professor", "prof", "dr", science))
    for science in (
        "chemist physicist biologist astronomer geologist epidemiologist virologist economist "
        "researcher scientist"
    ).split()
}
_PERSONAL = frozenset(
    """
    candidate nominee frontrunner front-runner man woman author billionaire mogul developer
    businessman businesswoman lawyer attorney economist expert veteran scientist
    """.split()
)

_WORDS = re.compile(r"[^\W\d_][\w\u2019'-]*")
_LINKS = BINDING | {"and", "or", "the", "a", "an"}
# A description with an owner or a place says by itself whom it means.
_OWNED = frozenset("'s of for from in at".split())
BODY_ENDS = frozenset("guard police army navy government service office".split())
_BODY_NEAR = 3
_OPENS = 25
_SENTENCE = 7
_FOLLOWERS = 12
# What stands farther off is not compared: long articles must not take long squared.
_NEAR = 4000
_SOON = 250

# These narrow nothing that the titles would have to repeat.
_LOOSE = frozenset("the former then outgoing new veteran longtime top head late deputy".split())
# Heads that any of many can be, or no person at all.
_VAGUE = frozenset("official state general chief".split())


def nominal_of(heard: Heard, mention: Mention, found: Found) -> Resolved:
    """Resolve a description to whoever bears the title, or leave it as it stands."""
    shown = heard.text[slice(*mention.span)].rstrip(",")
    stays = Resolved(mention.form, shown, "mention", SURE["mention"])
    if mention.plural:
        return stays
    behind = _name_behind(heard, mention)
    if behind is not None:
        return behind
    first = mention.titles[0] if mention.titles else ""
    if first in ("the", "this", "that") or "'s" in mention.titles:
        known = _bearer(heard, mention, found) or _body(heard, mention, found)
        if known is not None:
            return known
    later = _named_later(heard, mention, found)
    if later is not None:
        return later
    words = shown.split()
    if first == "the" and len(words) > 2 and words[1][:1].isupper():
        if words[-1] in BODY_ENDS or words[-1] in KINDS:
            return replace(stays, speaker=shown.split(maxsplit=1)[1])
        return stays
    if first in ("the", "this", "that") and not _OWNED & set(mention.titles):
        return replace(stays, confidence=SURE["mention-open"])
    return stays


def _name_behind(heard: Heard, mention: Mention) -> Resolved | None:
    """Return whom a last name at the end means: *In an hour of testimony Pell*."""
    words = _WORDS.findall(heard.text[slice(*mention.span)])
    if len(words) < 2 or not words[-1][:1].isupper() or words[-2].lower() in _LINKS:
        return None
    if not words[-2].islower() or words[-2] in verbs() or words[-1].isupper():
        return None
    if somebody_elses(tokenise(heard.text, mention.span, ())[:-1]):
        return None
    people = heard.roster.named(words[-1], mention.span[0])
    if len(people) != 1 or people[0].body or people[0].place:
        return None
    name = people[0].name
    return Resolved(mention.form, name, "last-name", SURE["name-behind"], person=True)


def _bearer(heard: Heard, mention: Mention, found: Found) -> Resolved | None:
    """Return who was introduced with the title or noun of a description."""
    head = mention.head
    if head in _VAGUE:
        return None
    wanted = _SYNONYMS.get(head, frozenset({head})) | {head}
    bearing = [
        person
        for person in heard.roster.near(mention.span[0])
        if (person.titles & wanted or head in person.roles)
        and _fits(mention, person)
        and not person.body
    ]
    if bearing and (head in OFFICES or head in _SYNONYMS or is_person_noun(head)):
        nearest = max(bearing, key=lambda one: one.before(mention.span[0]) or 0)
        alone = len(bearing) == 1 or (
            bool(heard.spoken)
            and heard.spoken[-1][1] is nearest
            and found.frame - heard.spoken[-1][0] <= 1
        )
        by_role = alone and len(bearing) == 1 and head in nearest.roles
        sure = SURE["role" if by_role else "title" if alone else "previous-speaker"]
        return Resolved(mention.form, nearest.name, "title", sure, person=True)
    personal = head in _SYNONYMS or head in _PERSONAL or head in OFFICES
    personal = personal and not _modifiers(mention)
    if personal and heard.spoken and found.frame - heard.spoken[-1][0] <= 1:
        person = heard.spoken[-1][1]
        sure = SURE["previous-speaker"]
        return Resolved(mention.form, person.name, "previous-speaker", sure, person=True)
    return None


def _body(heard: Heard, mention: Mention, found: Found) -> Resolved | None:
    """Return the only body of the article that a noun can mean: *the company*, *the registry*."""
    kind = KINDS.get(mention.head, mention.head)
    others = rf"[Tt]he(?: [\w-]+){{1,3}} {re.escape(mention.head)}\b"
    if len(mention.titles) != len(("the", mention.head)):
        return None
    names = heard.introduced.get(kind) or {
        name for _, name in heard.bodies if name.lower().endswith(f" {mention.head}")
    }
    if len(names) == 1:
        (name,) = names
        # *the Russian central bank* stands nearer than the only bank with a name of its own.
        before = heard.text[max(0, mention.span[0] - _NEAR) : mention.span[0]]
        if before.rfind(name) < _last(others, before):
            return None
        return Resolved(mention.form, name, "organisation", SURE["body"])
    body = heard.bodies[-1] if heard.bodies else None
    if kind != "company" or body is None or found.frame - body[0] > _BODY_NEAR:
        return None
    person = heard.roster.people.get(plain(body[1]))
    if body[1] not in names and (names or person is None or not person.body):
        return None
    return Resolved(mention.form, body[1], "organisation", SURE["body-before"])


def _named_later(heard: Heard, mention: Mention, found: Found) -> Resolved | None:
    """Return whom the next sentences name: news often describes first, and names then.

    *The town's chief clerk said …*, and the second paragraph begins: *Ada Pell, …*.
    """
    frame = heard.frames[found.frame]
    if mention.head in _VAGUE or not is_person_noun(mention.head):
        return None
    if "the" in mention.titles[:1] or "'s" in mention.titles:
        close = [
            person
            for person in heard.roster.within(mention.span[1], mention.span[1] + _SOON)
            if mention.head in person.titles | person.roles and not person.body and not person.place
        ]
        if len(close) == 1:
            return Resolved(mention.form, close[0].name, "title", SURE["named-later"], True)
    if frame.paragraph:
        return None
    if any(person.personal for person in heard.roster.near(frame.span[1])):
        return None
    for follower in heard.frames[found.frame + 1 : found.frame + _FOLLOWERS]:
        if follower.paragraph > 2:
            return None
        if len(follower.tokens) < _SENTENCE:
            # A line with the author's name.
            continue
        start = follower.tokens[0].start
        for person in heard.roster.within(start, start + _OPENS):
            if person.body or person.place:
                return None
            told = mention.head in person.roles
            person.roles.add(mention.head)
            sure = SURE["role" if told else "named-later"]
            return Resolved(mention.form, person.name, "title", sure, person=True)
    return None


def _last(pattern: str, text: str) -> int:
    """Return where a pattern stands last in a text, or -1."""
    return max((match.start() for match in re.finditer(pattern, text)), default=-1)


def _modifiers(mention: Mention) -> set[str]:
    """Return the words in lower case that narrow a description: the *opposition* leader."""
    return {word for word in mention.modifiers if word not in _LOOSE}


def _fits(mention: Mention, person: Person) -> bool:
    """Return whether what narrows a description is told of a person too."""
    return _modifiers(mention) <= person.titles
