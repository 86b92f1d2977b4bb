"""From the words that name a source to the person or body who speaks.

A name goes to the full name of the article, a pronoun to the speaker, subject or name before it,
a description to whoever bears the title; what is left stays as it stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.model import Form, Span
from index.statements.actors import Namer
from index.statements.bodies import KINDS, introduced_bodies
from index.statements.found import Found
from index.statements.frames import Frame
from index.statements.names import Mention, read_mention
from index.statements.person import Person, plain
from index.statements.roster import Roster
from index.statements.words import (
    BINDING,
    HE,
    OFFICES,
    PLURAL_PEOPLE,
    RELATIVES,
    SHE,
    is_person_noun,
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks: `how` it was found, and how sure that is."""

    form: Form
    speaker: str | None
    how: str | None
    confidence: float
    person: bool = False


NOBODY = Resolved(Form.NONE, None, None, 0.0)

# How sure resolving alone is, to be multiplied with the mention's (ratings.py). There is no gold
# for it: pronouns and titles were judged by eye on 30 and 22 statements of news pages of 2022.
SURE = {
    "name": 0.99,
    "last-name": 0.97,
    "last-name-shared": 0.75,
    "pronoun": 0.88,
    "pronoun-rival": 0.72,
    "antecedent": 0.95,
    "title": 0.82,
    "previous-speaker": 0.6,
    "organisation": 0.98,
    "mention": 0.95,
    "mention-open": 0.8,
    "name-behind": 0.85,
    "role": 0.93,
    "named-later": 0.82,
    "body": 0.9,
    "body-before": 0.85,
}

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


class Resolver:
    """Resolve the sources of one article in the order of the text."""

    def __init__(self, text: str, frames: Sequence[Frame], roster: Roster) -> None:
        """Take the article's text, frames and people."""
        self.text = text
        self.frames = frames
        self.roster = roster
        self.names = Namer(text)
        self.spoken: list[tuple[int, Person]] = []
        self.bodies: list[tuple[int, str]] = []
        self.known: dict[Span, Resolved] = {}
        self.introduced = introduced_bodies(text)
        self.gendered = not contradicts(text, roster)

    def resolve(self, found: Found) -> Resolved:
        """Give who speaks in one attribution."""
        source = found.source
        if source is None:
            return NOBODY
        if source not in self.known:
            mention = read_mention(self.text, source)
            self.known[source] = self._resolve(mention, found)
        result = self.known[source]
        if result.person and result.speaker is not None:
            person = self.roster.people.get(plain(result.speaker))
            if person is not None:
                person.speaks = True
                self.spoken.append((found.frame, person))
        elif (
            result.form is Form.ORGANISATION or result.how == "organisation"
        ) and result.speaker is not None:
            self.bodies.append((found.frame, result.speaker))
        return result

    def _resolve(self, mention: Mention, found: Found) -> Resolved:
        """Resolve a mention by its form."""
        if mention.form is Form.NAME and mention.name is not None:
            if not mention.titles and self.names.named(mention.name) is not None:
                mention = replace(mention, form=Form.ORGANISATION)
            else:
                return self._name(mention)
        if mention.form is Form.ORGANISATION and mention.name is not None:
            if found.rule == "transcript" and self.names.named(mention.name) is None:
                return self._name(replace(mention, form=Form.NAME))
            return Resolved(mention.form, mention.name, "organisation", SURE["organisation"])
        if mention.form is Form.PRONOUN:
            if mention.head in RELATIVES and found.antecedent is not None:
                inner = read_mention(self.text, found.antecedent)
                if inner.form is Form.PRONOUN and inner.head in RELATIVES:
                    return Resolved(mention.form, None, None, 0.0)
                resolved = self._resolve(inner, found)
                how = SURE["antecedent"] * resolved.confidence
                return Resolved(mention.form, resolved.speaker, "antecedent", how, resolved.person)
            return self._pronoun(mention, found)
        if mention.form is Form.NOMINAL:
            return self._nominal(mention, found)
        return NOBODY

    def _name(self, mention: Mention) -> Resolved:
        """Resolve a name to the fullest one of the article."""
        name = (mention.name or "").strip()
        people = self.roster.named(name, mention.span[0], mention.titles)
        if not people and self._common(name):
            return Resolved(Form.NOMINAL, name, "mention", SURE["mention"])
        if not people:
            self.roster.add(name, mention.span[0], mention.titles)
            return Resolved(Form.NAME, name, "name", SURE["name"], person=True)
        person = people[0]
        if person.body:
            return Resolved(Form.ORGANISATION, person.name, "organisation", SURE["organisation"])
        person.titles.update(mention.titles)
        if plain(person.name) == plain(name):
            return Resolved(Form.NAME, person.name, "name", SURE["name"], person=True)
        how = "last-name" if len(people) == 1 else "last-name-shared"
        return Resolved(Form.NAME, person.name, "last-name", SURE[how], person=True)

    def _common(self, name: str) -> bool:
        """Say whether a single word is a noun that only begins a sentence: *Officials said*."""
        if " " in name:
            return False
        low = name.lower()
        if low in PLURAL_PEOPLE or low.endswith(("ians", "icans", "ists", "crats")):
            return True
        return bool(re.search(rf"\b{re.escape(low)}\b", self.text))

    def _pronoun(self, mention: Mention, found: Found) -> Resolved:
        """Resolve *he* or *she* by weighing speakers, subjects and the last names before it."""
        gender = "he" if mention.head in HE else "she" if mention.head in SHE else None
        if gender is None:
            body = self.bodies[-1] if self.bodies else None
            if mention.head == "it" and body is not None and found.frame - body[0] <= 2:
                return Resolved(mention.form, body[1], "pronoun", SURE["pronoun-rival"])
            return Resolved(mention.form, None, None, 0.0)
        scores = self._scores(mention.span[0], found.frame, gender)
        if not scores:
            return Resolved(mention.form, None, None, 0.0)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        best, score = ranked[0]
        if score <= 0:
            return Resolved(mention.form, None, None, 0.0)
        rival = len(ranked) > 1 and ranked[1][1] > 0 and score - ranked[1][1] < _CLEAR
        rival = rival or self._answered(best, found.frame, gender)
        sure = SURE["pronoun-rival" if rival else "pronoun"]
        person = self.roster.people[best]
        return Resolved(mention.form, person.name, "pronoun", sure, person=True)

    def _scores(self, offset: int, number: int, gender: str) -> dict[str, float]:
        """Weigh everybody named before an offset as the meaning of a pronoun."""
        frame = self.frames[number]
        first = frame.tokens[0].start
        paragraph = self._paragraph(number)
        scores: dict[str, float] = {}
        last = next(
            (
                (at, one)
                for at, one in reversed(self.spoken[-_BACK:])
                if (one.before(offset) or -1) >= 0
            ),
            None,
        )
        recent: tuple[int, str] | None = None
        for person in self.roster.near(offset):
            key = plain(person.name)
            place = person.before(offset)
            if place is None or (person.place and not person.speaks) or person.body:
                continue
            score = 0.0
            if place >= first:
                score += _SAME_SENTENCE
            elif number and place >= self.frames[number - 1].tokens[0].start:
                score += _SENTENCE_BEFORE
                if place <= self.frames[number - 1].tokens[0].start + _SUBJECT_REACH:
                    score += _SUBJECT_BEFORE
            if place >= paragraph:
                score += _SAME_PARAGRAPH
            if self.gendered and person.gender is not None:
                score += _AGREES if person.gender == gender else _DISAGREES
            if not person.personal:
                score += _PERHAPS_A_THING
            if last is not None and last[1] is person:
                score += _SPOKE_LAST / (1 + max(0, number - last[0]) / 2)
            scores[key] = score
            if recent is None or place > recent[0]:
                recent = (place, key)
        if recent is not None:
            scores[recent[1]] += _MOST_RECENT
        return scores

    def _answered(self, best: str, number: int, gender: str) -> bool:
        """Say whether somebody else of that gender spoke in this paragraph: words and answers."""
        paragraph = self.frames[number].paragraph
        return any(
            plain(person.name) != best and person.gender in (gender, None)
            for frame, person in self.spoken[-_BACK:]
            if self.frames[frame].paragraph == paragraph
        )

    def _paragraph(self, number: int) -> int:
        """Give the offset at which a frame's paragraph begins."""
        while number and self.frames[number - 1].paragraph == self.frames[number].paragraph:
            number -= 1
        return self.frames[number].tokens[0].start

    def _nominal(self, mention: Mention, found: Found) -> Resolved:
        """Resolve a description to whoever bears the title, or leave it as it stands."""
        shown = self.text[slice(*mention.span)].rstrip(",")
        stays = Resolved(mention.form, shown, "mention", SURE["mention"])
        if mention.plural:
            return stays
        behind = self._name_behind(mention)
        if behind is not None:
            return behind
        first = mention.titles[0] if mention.titles else ""
        if first in ("the", "this", "that") or "'s" in mention.titles:
            known = self._bearer(mention, found) or self._body(mention, found)
            if known is not None:
                return known
        later = self._named_later(mention, found)
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

    def _name_behind(self, mention: Mention) -> Resolved | None:
        """Give whom a last name at the end means: *In an hour of testimony Pell*."""
        words = _WORDS.findall(self.text[slice(*mention.span)])
        if len(words) < 2 or not words[-1][:1].isupper() or words[-2].lower() in _LINKS:
            return None
        if not words[-2].islower():
            return None
        people = self.roster.named(words[-1], mention.span[0])
        if len(people) != 1 or people[0].body or people[0].place:
            return None
        name = people[0].name
        return Resolved(mention.form, name, "last-name", SURE["name-behind"], person=True)

    def _bearer(self, mention: Mention, found: Found) -> Resolved | None:
        """Give who was introduced with the title or noun of a description."""
        head = mention.head
        if head in _VAGUE:
            return None
        wanted = _SYNONYMS.get(head, frozenset({head})) | {head}
        bearing = [
            person
            for person in self.roster.near(mention.span[0])
            if (person.titles & wanted or head in person.roles)
            and _fits(mention, person)
            and not person.body
        ]
        if bearing and (head in OFFICES or head in _SYNONYMS or is_person_noun(head)):
            nearest = max(bearing, key=lambda one: one.before(mention.span[0]) or 0)
            alone = len(bearing) == 1 or (
                bool(self.spoken)
                and self.spoken[-1][1] is nearest
                and found.frame - self.spoken[-1][0] <= 1
            )
            by_role = alone and len(bearing) == 1 and head in nearest.roles
            sure = SURE["role" if by_role else "title" if alone else "previous-speaker"]
            return Resolved(mention.form, nearest.name, "title", sure, person=True)
        personal = head in _SYNONYMS or head in _PERSONAL or head in OFFICES
        personal = personal and not _modifiers(mention)
        if personal and self.spoken and found.frame - self.spoken[-1][0] <= 1:
            person = self.spoken[-1][1]
            sure = SURE["previous-speaker"]
            return Resolved(mention.form, person.name, "previous-speaker", sure, person=True)
        return None

    def _body(self, mention: Mention, found: Found) -> Resolved | None:
        """Give the only body of the article that a noun can mean: *the company*, *the registry*."""
        kind = KINDS.get(mention.head)
        if kind is None or len(mention.titles) != len(("the", mention.head)):
            return None
        names = self.introduced.get(kind, set())
        if len(names) == 1:
            (name,) = names
            return Resolved(mention.form, name, "organisation", SURE["body"])
        body = self.bodies[-1] if self.bodies else None
        if kind != "company" or body is None or found.frame - body[0] > _BODY_NEAR:
            return None
        if names and body[1] not in names:
            return None
        return Resolved(mention.form, body[1], "organisation", SURE["body-before"])

    def _named_later(self, mention: Mention, found: Found) -> Resolved | None:
        """Give whom the next sentences name: news often describes first, and names then.

        *The town's chief clerk said …*, and the second paragraph begins: *Ada Pell, …*.
        """
        frame = self.frames[found.frame]
        if "the" in mention.titles[:1] or "'s" in mention.titles:
            close = [
                person
                for person in self.roster.people.values()
                if person.places
                and 0 < person.places[0] - mention.span[1] < _SOON
                and mention.head in person.titles | person.roles
            ]
            if len(close) == 1 and mention.head not in _VAGUE:
                return Resolved(mention.form, close[0].name, "title", SURE["named-later"], True)
        if frame.paragraph or mention.head in _VAGUE or not is_person_noun(mention.head):
            return None
        if any(person.personal for person in self.roster.near(frame.span[1])):
            return None
        for follower in self.frames[found.frame + 1 :]:
            if follower.paragraph > 1:
                return None
            start = follower.tokens[0].start
            for person in self.roster.people.values():
                if person.places and start <= person.places[0] <= start + _OPENS:
                    if person.body or person.place:
                        return None
                    told = mention.head in person.roles
                    person.roles.add(mention.head)
                    sure = SURE["role" if told else "named-later"]
                    return Resolved(mention.form, person.name, "title", sure, person=True)
        return None


def _modifiers(mention: Mention) -> set[str]:
    """Give the words in lower case that narrow a description: the *opposition* leader."""
    return {word for word in mention.modifiers if word not in _LOOSE}


def _fits(mention: Mention, person: Person) -> bool:
    """Say whether what narrows a description is told of a person too."""
    return _modifiers(mention) <= person.titles


_WORDS = re.compile(r"[^\W\d_][\w\u2019'-]*")
_LINKS = BINDING | {"and", "or", "the", "a", "an"}
# A description with an owner or a place says by itself whom it means.
_OWNED = frozenset("'s of for from in at".split())
BODY_ENDS = frozenset("guard police army navy government service office".split())
_BODY_NEAR = 3
_OPENS = 25
_SOON = 250

# These narrow nothing that the titles would have to repeat.
_LOOSE = frozenset("the former then outgoing new veteran longtime top head late deputy".split())
# Heads that any of many can be, or no person at all.
_VAGUE = frozenset("official state general chief".split())
_BACK = 8
_CLEAR = 1.0
_SAME_SENTENCE = 1.5
_SENTENCE_BEFORE = 0.8
_SUBJECT_BEFORE = 0.8
_SUBJECT_REACH = 40
_SPOKE_LAST = 2.5
_MOST_RECENT = 0.6
_SAME_PARAGRAPH = 1.0
_AGREES = 0.8
_PERHAPS_A_THING = -1.2
_DISAGREES = -3.0


_SELF = re.compile(r"\W+\w+(?: on \w+)?(?: that)? (?P<pronoun>he|she)\b")


def contradicts(text: str, roster: Roster) -> bool:
    """Say whether an article calls people by the other pronoun: *Wendy Pell confirmed that he*.

    Machine translations do; gender is then no hint at all. Elsewhere such words mean somebody
    else, and the right pronoun is the commoner one.
    """
    balance = 0
    for person in roster.people.values():
        if person.hint is None:
            continue
        for place in person.places:
            name = _NAME_END.match(text, place)
            match = _SELF.match(text, name.end()) if name is not None else None
            if match is not None:
                balance += 1 if match["pronoun"] == person.hint else -1
    return balance < 0


_NAME_END = re.compile(r"[A-Z][\w'\u2019.-]*(?: (?:[A-Z][\w'\u2019.-]*|de|van|von|bin|al))*")
