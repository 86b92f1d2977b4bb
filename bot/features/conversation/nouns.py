"""Where the things stand that a question names, without a tagger: pure, English.

A thing begins at an article or the like and ends before the next word of another kind. What is
between may hold the verb at its end; the words around it tell.
"""

from __future__ import annotations

import re

from bot.features.conversation.phrases import Span
from bot.features.conversation.shapes import AUXILIARY

FLAGS = re.VERBOSE | re.IGNORECASE
MOST_WORDS = 5  # of one thing: more are a clause that was misread
DETERMINER = r"(?: the | an? | his | her | its | their | our | my )"
WORD = re.compile(r"[^\W_]+(?:[-.'’&][^\W_]+)*")
BEGINS = re.compile(rf"\b {DETERMINER} [ ] (?= [^\W_] )", FLAGS)
ENDS = re.compile(
    rf"""
    (?: {AUXILIARY} | {DETERMINER} | not | be | been | being | that | this | about | on | of | in
      | at | for | by | with | from | to | near | against | during | over | into | under | after
      | before | since | until
      | between | and | or | but | because | if | when | while | who | which | whose | where | why
      | how | what | he | she | it | they | we | you | i | there | so | than | as | again | ever
      | yet | still | all | up | down | out | off )
    """,
    FLAGS,
)
OBJECT_FOLLOWS = re.compile(
    rf"(?: {DETERMINER} | this | these | those | him | it | them | us | nobody | anything | what )",
    FLAGS,
)
# Behind these a clause begins, whose verb may end it.
CLAUSE = re.compile(r"\b (?: when | because | if | while | that | whether ) [ ] \Z", FLAGS)
BASE_FRONTED = re.compile(
    r"\b (?: did | does | do | will | would | can | could | should | may | might | must ) [ ] \Z",
    FLAGS,
)
BE_FRONTED = re.compile(r"\b (?: is | are | was | were | has | have | had ) [ ] \Z", FLAGS)
PREDICATE_LAST = re.compile(r"(?: \A | \b (?: why | how (?: [ ] \w+ly )? ) [ ] ) \w+ [ ] \Z", FLAGS)
OF_ANOTHER = re.compile(rf"{DETERMINER} [ ] (?: [\w-]+ [ ] ){{1,3}} of [ ] \Z", FLAGS)
PARTICIPLE = re.compile(r"(?: \w+ed | \w+en | hurt | lost | found | held | built | shut )", FLAGS)
BE_PARTICIPLE = re.compile(
    rf"\b (?: is | are | was | were | be | been | got ) [ ] (?P<what> {PARTICIPLE.pattern} ) \b",
    FLAGS,
)
COUNTED = re.compile(r"\b how [ ] (?: many | much ) [ ] (?P<what> [^\W\d_]+ )", FLAGS)
LARGE = re.compile(r"(?<! \A ) \b [A-Z][\w'’-]* (?: [ ] (?: of [ ] )? [A-Z][\w'’-]* )*", re.VERBOSE)
PLACED = re.compile(r"\b (?: in | at | on | near ) [ ] (?: the [ ] )? \Z", FLAGS)
NO_NAMES = frozenset(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
# Of "the captain of the ferry", what "it" means is the ferry.
ROLE = re.compile(
    r"""
    (?: captain | head | mayor | minister | president | chief | leader | director | secretary
      | governor | chair | chairman | chairwoman | king | queen | pope | general | owner | boss
      | spokesman | spokeswoman | spokesperson | master | keeper | engineer | doctor | driver
      | pilot | manager | editor | commander | ambassador | deputy | founder | author | speaker
      | number | name | cause | reason | price | cost | date | age | size | length | speed )
    """,
    FLAGS,
)
PLURAL_WORD = re.compile(r"(?: \w+ [^su'’] s | \w+ men | people | children | police )", FLAGS)
# What happens, named by what it happens to: "the ferry accident".
EVENTS = re.compile(
    r"""
    (?: accident | crash | collision | incident | disaster | sinking | derailment | explosion
      | collapse | fire | leak | failure | closure | launch | wreck )
    """,
    FLAGS,
)
HAPPENS = re.compile(
    r"""
    \b (?: happen | happened | occur | occurred | take | took | start | started | begin | began
      | last | lasted | over | end | ended | caused | cause | avoided | prevented | kill | killed
      | bad | serious ) \b
    """,
    FLAGS,
)


def things(text: str) -> list[Span]:
    """Return the spans of what a text names with an article, in their order.

    >>> text = "When did the ferry hit the outer breakwater?"
    >>> [text[start:end] for start, end in things(text)]
    ['the ferry', 'the outer breakwater']
    """
    found: list[Span] = []
    for begun in BEGINS.finditer(text):
        if found and begun.start() < found[-1][1]:
            continue
        end = _end(text, begun)
        if end is not None:
            found.append((begun.start(), end))
    return found


def _end(text: str, begun: re.Match[str]) -> int | None:
    """Find where a thing ends that begins so; None where nothing is named."""
    words: list[re.Match[str]] = []
    following = ""
    for word in WORD.finditer(text, begun.end()):
        before = words[-1].end() if words else begun.end()
        parted = text[before : word.start()].strip() != ""
        if parted or ENDS.fullmatch(word.group()) or len(words) == MOST_WORDS:
            following = "" if parted else word.group()
            break
        words.append(word)
    if len(words) > 1 and _ends_in_verb(text, begun.start(), words, following):
        while len(words) > 2 and words[-1].group()[0].isupper():  # "leave Orrin"
            words.pop()
        words.pop()
    return words[-1].end() if words else None


def _ends_in_verb(text: str, start: int, words: list[re.Match[str]], following: str) -> bool:
    """Return whether the last of some words is no part of the thing, but what it does or is."""
    if OBJECT_FOLLOWS.fullmatch(following):
        return True
    ahead, last = OF_ANOTHER.sub("", text[:start]), words[-1].group()
    if re.fullmatch(rf"(?: {AUXILIARY} | be | been | being )", following, FLAGS):
        return False
    if CLAUSE.search(ahead) or BASE_FRONTED.search(ahead):
        return True
    done = PARTICIPLE.fullmatch(last) is not None or last.endswith("ing")
    if BE_FRONTED.search(ahead):
        return done or PREDICATE_LAST.search(ahead) is not None
    return False


def like(text: str, phrase: str) -> Span | None:
    """Find what a phrase takes the place of in a question; None where nothing is like it.

    >>> text = "How many people were hurt in the ferry accident?"
    >>> [text[slice(*like(text, one))] for one in ("the train crash", "children", "killed")]
    ['the ferry accident', 'people', 'hurt']
    """
    bare = not BEGINS.match(phrase)
    large = phrase[:1].isupper()
    if bare and not large and " " not in phrase:
        done = BE_PARTICIPLE.search(text)
        if PARTICIPLE.fullmatch(phrase):
            return done.span("what") if done else None
        counted = COUNTED.search(text)
        if counted and phrase.endswith(("s", "men", "people", "children")):
            return counted.span("what")
    names = [one.span() for one in LARGE.finditer(text) if one.group().casefold() not in NO_NAMES]
    if large and names:
        start, end = names[0]
        the = text[:start].casefold().endswith(" the ")
        return (start - len("the ") if the else start), end
    every = things(text)
    return every[0] if every else None


def is_role(phrase: str) -> bool:
    """Return whether a phrase names who or what somebody or something is to another.

    >>> is_role("the harbour master"), is_role("the ferry line")
    (True, False)
    """
    return ROLE.fullmatch(phrase.rsplit(maxsplit=1)[-1]) is not None


def meant(text: str, said: str | None = None) -> str | None:
    """Name what "it" means after a text: the first thing in it, or what an event befell.

    `said` is what is asked of it: one asks when an accident happened, but how fast a ferry was.

    >>> meant("Who was hurt in the ferry accident?", "How fast was it going?")
    'the ferry'
    """
    found = [
        text[start:end]
        for start, end in things(text)
        if not (is_role(text[start:end]) and text.startswith(" of ", end))
        and not PLURAL_WORD.fullmatch(text[start:end].rsplit(maxsplit=1)[-1])
    ]
    if not found:
        return None
    befallen, _, event = found[0].rpartition(" ")
    compound = " " in befallen and EVENTS.fullmatch(event)
    return befallen if compound and said is not None and not HAPPENS.search(said) else found[0]


def named(text: str) -> str | None:
    """Return the first name in a question that is not merely where something happened.

    >>> named("How much water leaks from Greyfell Dam?"), named("Who won in Vellmar?")
    ('Greyfell Dam', None)
    """
    for found in LARGE.finditer(text):
        if found.group().casefold() not in NO_NAMES and not PLACED.search(text[: found.start()]):
            return found.group()
    return None


def counted(text: str) -> str | None:
    """Name what "they" means after a text: who or what is counted in it, or its first plural.

    >>> counted("How many passengers were hurt?"), counted("What do the fishermen want?")
    ('the passengers', 'the fishermen')
    """
    found = COUNTED.search(text)
    if found:
        return f"the {found['what']}"
    every = (text[start:end] for start, end in things(text))
    return next((one for one in every if PLURAL_WORD.fullmatch(one.rsplit(maxsplit=1)[-1])), None)
