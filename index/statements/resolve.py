"""From the words that name a source to the person or body who speaks.

A name goes to the full name of the article, a pronoun to the speaker, subject or name before it,
a description to whoever bears the title; what is left stays as it stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.statements.actors.recognise import Namer
from index.statements.gazetteer.places import places, stands
from index.statements.grammar.words import (
    HE,
    PLURAL_PEOPLE,
    PREPOSITIONS,
    RELATIVES,
    SHE,
    SPEAKING_THINGS,
    is_person_noun,
)
from index.statements.quotes.frames import Frame
from index.statements.rules.found import Found
from index.statements.rules.transcript import ANSWERING, ASKING
from index.statements.speakers.context import NOBODY, SURE, Heard, Resolved
from index.statements.speakers.letters import in_full
from index.statements.speakers.names import Mention, read_mention
from index.statements.speakers.nominals import nominal_of
from index.statements.speakers.organisations import KINDS, introduced_bodies
from index.statements.speakers.partners import partners
from index.statements.speakers.person import Person, plain
from index.statements.speakers.pronouns import CLEAR, answered, contradicts, scores_of
from index.statements.speakers.roster import Roster
from index.values import Form, Span

# Names that look like the plural of what people do.
_INSIDE = re.compile(r"[a-z,;] ")  # what stands before a word inside a sentence
_STRANGER = 3  # sentences in which *he* can be whoever was described
_SURNAMES = frozenset(
    """
    rogers peters sanders powers waters meyers myers summers chambers sellers vickers withers
    anders rivers ayers bowers sayers flowers connors
    """.split()
)


class Resolver:
    """Resolve the sources of one article in the order of the text."""

    def __init__(self, text: str, frames: Sequence[Frame], roster: Roster) -> None:
        """Take the article's text, frames and people."""
        self.text = text
        self.roster = roster
        self.names = Namer(text)
        self.known: dict[Span, Resolved] = {}
        self.interviewed: list[Person] | None = None
        gendered = not contradicts(text, roster)
        self.heard = Heard(text, frames, roster, introduced_bodies(text), gendered)

    def parted(self, found: Found) -> list[Found]:
        """Return an attribution once for each of its speakers."""
        if found.source is None:
            return [found]
        spans = partners(self.text, found.source, self._is_last_name)
        return [replace(found, part=span) for span in spans] if len(spans) > 1 else [found]

    def resolve(self, found: Found) -> Resolved:
        """Return who speaks in one attribution."""
        source = found.part or found.source
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
                self.heard.spoken.append((found.frame, person))
        elif result.how == "mention" and self._is_stranger(source):
            self.heard.strangers.append((found.frame, source[0]))
        elif result.speaker is not None and self._is_thing(result, source):
            self.heard.things.append((found.frame, result.speaker))
            if result.form is Form.ORGANISATION or result.how == "organisation":
                self.heard.bodies.append((found.frame, result.speaker))
        return result

    def _is_stranger(self, source: Span) -> bool:
        """Return whether a description means one person: *the spiritual leader said*."""
        mention = read_mention(self.text, source)
        return not mention.plural and is_person_noun(mention.head)

    def _is_thing(self, result: Resolved, source: Span) -> bool:
        """Return whether *it* can mean who spoke: a body, *the city*, *the report*."""
        if result.form is Form.ORGANISATION or result.how == "organisation":
            return True
        head = read_mention(self.text, source).head
        return result.how == "mention" and (head in KINDS or head in SPEAKING_THINGS)

    def _resolve(self, mention: Mention, found: Found) -> Resolved:
        """Resolve a mention by its form."""
        if found.rule == "transcript":
            label = self.text[slice(*mention.span)].lower().rstrip(".")
            if label in ASKING | ANSWERING:
                return self._interviewed(found) if label in ANSWERING else NOBODY
        if mention.form is Form.NAME and mention.name is not None:
            if not mention.titles and self.names.named(mention.name) is not None:
                mention = replace(mention, form=Form.ORGANISATION)
            else:
                return self._name(mention)
        if mention.form is Form.ORGANISATION and mention.name is not None:
            return self._organisation(mention, mention.name, found)
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
            return nominal_of(self.heard, mention, found)
        return NOBODY

    def _stranger_between(self, person: Person, offset: int, frame: int) -> bool:
        """Return whether somebody described spoke since a person was named: *he* is either."""
        last = self.heard.strangers[-1] if self.heard.strangers else None
        if last is None or frame - last[0] > _STRANGER:
            return False
        return (person.before(offset) or -1) < last[1]

    def _organisation(self, mention: Mention, name: str, found: Found) -> Resolved:
        """Resolve what looks like the name of a body."""
        if found.rule == "transcript" and self.names.named(name) is None:
            # A label in capitals is a name that the text may spell like others: Obu-Crane.
            ordinary = name.title()
            spelt = ordinary if ordinary in self.text else name
            return self._name(replace(mention, form=Form.NAME, name=spelt))
        if self._is_last_name(name):
            return self._name(replace(mention, form=Form.NAME))
        if self.names.named(name) is None:
            name = in_full(self.text).get(name, name)
        return Resolved(mention.form, name, "organisation", SURE["organisation"])

    def _interviewed(self, found: Found) -> Resolved:
        """Return who answers in an interview: the only person named in front of it."""
        if self.interviewed is None:
            start = self.heard.frames[found.frame].tokens[0].start
            named = [person for person in self.roster.near(start) if not person.body]
            self.interviewed = [person for person in named if person.personal] or named
        if len(self.interviewed) != 1:
            return NOBODY
        name = self.interviewed[0].name
        return Resolved(Form.PRONOUN, name, "title", SURE["title"], person=True)

    def _is_last_name(self, name: str) -> bool:
        """Return whether a word that could be a body or a title ends a name of the article.

        A text in capitals has STOTT for Stott; Ken Lord is called Lord.
        """
        if " " in name or self.names.named(name) is not None:
            return False
        return any(not one.body and " " in one.name for one in self.roster.named(name, 0))

    def _name(self, mention: Mention) -> Resolved:
        """Resolve a name to the fullest one of the article."""
        name = (mention.name or "").strip()
        people = self.roster.named(name, mention.span[0], mention.titles)
        people = people or self.roster.misspelt(name)
        if not people and (self._common(name) or self._described(mention, name)):
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
        """Return whether a single word is a noun that only begins a sentence: *Officials said*."""
        if " " in name:
            return False
        low = name.lower()
        if low in PLURAL_PEOPLE or low.endswith(("ians", "icans", "ists", "crats")):
            return True
        agents = low.endswith(("ers", "ors")) and low not in _SURNAMES
        if agents and is_person_noun(low[:-1]):
            return not any(
                _INSIDE.match(self.text, at - 2) for at in places(name, self.text) if at >= 2
            )
        return stands(low, self.text)

    def _described(self, mention: Mention, name: str) -> bool:
        """Return whether a plural that begins a text's sentence is described: *Accounts of it*."""
        behind = self.text[mention.span[0] + len(name) :].split(maxsplit=1)[:1]
        begins = self.text.startswith(name, mention.span[0])
        return (
            begins
            and name.endswith("s")
            and " " not in name
            and behind[:1] != []
            and (behind[0] in PREPOSITIONS)
        )

    def _pronoun(self, mention: Mention, found: Found) -> Resolved:
        """Resolve *he* or *she* by weighing speakers, subjects and the last names before it."""
        gender = "he" if mention.head in HE else "she" if mention.head in SHE else None
        if gender is None:
            body = self.heard.things[-1] if self.heard.things else None
            if mention.head == "it" and body is not None and found.frame - body[0] <= 2:
                return Resolved(mention.form, body[1], "pronoun", SURE["pronoun-rival"])
            return Resolved(mention.form, None, None, 0.0)
        scores = scores_of(self.heard, mention.span[0], found.frame, gender)
        if not scores:
            return Resolved(mention.form, None, None, 0.0)
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        best, score = ranked[0]
        if score <= 0:
            return Resolved(mention.form, None, None, 0.0)
        rival = len(ranked) > 1 and ranked[1][1] > 0 and score - ranked[1][1] < CLEAR
        rival = rival or answered(self.heard, best, found.frame, gender)
        person = self.roster.people[best]
        # Where gender counts for nothing, nobody is surely somebody of the other one.
        rival = rival or self._stranger_between(person, mention.span[0], found.frame)
        rival = rival or (not self.heard.gendered and person.hint not in (gender, None))
        sure = SURE["pronoun-rival" if rival else "pronoun"]
        return Resolved(mention.form, person.name, "pronoun", sure, person=True)
