"""What is asked, without the greeting, the politeness and the sentences in front of it."""

from __future__ import annotations

import re

LONGEST = 400
"""Characters of a question that are looked through, from its end: there it asks."""
_WH = r"(?: whom | whose | who | what | which | when | where | why | how )"
LINK = r"(?: in|at|on|for|to|by|from|with|of|since|until|about|during|under|after|before|into )"
"""Prepositions before a question word, and those that a question may hang on."""
_FLAGS = re.VERBOSE | re.DOTALL
_LEAD = re.compile(
    rf"""
    ^ (?! {LINK} [ ] | {_WH} \b ) .{{0,60}}?
    \b (?: tell | know | say | wonder (?:ing)? | explain | find[ ]out | ask (?:ing)? | remember
      | show | idea | sure | remind | understand | state | reveal | help )
    (?: [ ] (?: me | us | please | exactly | of | about ) )*
    [ ] (?P<asked> (?: {LINK} [ ] )? (?: {_WH} | (?P<whether> if | whether ) ) \b .* )
    """,
    _FLAGS,
)
AUXILIARY = r"""
    (?: is | are | was | were | am | do | does | did | has | have | had | can | could | will | would
      | should | may | might | must | shall | isn't | aren't | wasn't | weren't | don't | doesn't
      | didn't | hasn't | haven't | hadn't | can't | won't )
"""
_ASIDE = re.compile(
    rf"^ (?: when | where | while ) [ ] (?! {AUXILIARY} [ ] ) .*? , [ ]"
    rf"(?P<asked> (?: {LINK} [ ] )? {_WH} \b .* )",
    _FLAGS,
)
_SUBORDINATE = re.compile(
    rf"(?: when | where | while ) [ ] (?! {AUXILIARY} [ ] ) .* [ ]"
    r"(?: what | which | how[ ]many ) \b",
    _FLAGS,
)
_OPENS = re.compile(rf"(?: {LINK} [ ] )? (?P<asked> {_WH} \b .* )", _FLAGS)
_NAMING = re.compile(
    r"(?: (?: please | name | list | give | identify | find | state | tell | show | me | us )"
    r"[ ] )+"
    r"(?: (?: all | the | an? ) [ ] )* (?P<asked> .+ )",
    _FLAGS,
)


def asked_part(question: str) -> tuple[str, bool]:
    """Return what is asked, from its question word on, in plain words; whether it is "if …".

    >>> asked_part("Hi, can you tell me in what year it opened?")
    ('what year it opened', False)
    """
    text = re.sub(r"\s+", " ", question.casefold().replace("’", "'"))[-LONGEST:]
    text = re.sub(rf"\b({_WH})'?s\b(?<!whose)", r"\1 is", text, flags=re.VERBOSE)
    parts = [one.strip(' ?!.,:;"“”') for one in re.split(r"[?!]+\s|(?<=\w{3})\. ", text)]
    parts = [one for one in parts if one]
    text = next((one for one in reversed(parts) if re.search(rf"\b{_WH}\b", one, re.X)), "")
    text = text or (parts[-1] if parts else "")
    text = re.sub(r"^(?:(?:and|so|but|ok|okay|hey|hi|hello|please|well|then)\b,? )+", "", text)
    if lead := _LEAD.match(text):
        return _from(lead["asked"]), bool(lead["whether"])
    return _from(text), False


def _from(text: str) -> str:
    """Cut off what stands before the question word: "In what", "Of all boats, which"."""
    if aside := _ASIDE.match(text):
        text = aside["asked"]
    found = _OPENS.match(text)
    if found and not _SUBORDINATE.match(text):
        return found["asked"]
    if re.match(rf"{AUXILIARY}[ ]", text, re.VERBOSE):
        return text
    if found := _NAMING.fullmatch(text):
        return f"which {found['asked']}"
    for words in ("how many|how much", "what", "which|whose|whom", "who|where|when|why|how"):
        places = [one.start() for one in re.finditer(rf"\b(?:{words})\b", text)]
        if places:
            return text[places[-1] :]
    return text
