"""The question that a request holds: "please tell me who leads" asks "who leads"."""

from __future__ import annotations

import re

FLAGS = re.VERBOSE | re.IGNORECASE | re.DOTALL
LONGEST = 300
"""Characters of a request that are looked through."""
_POLITE = r"""
    (?: (?: please | pls | plz | kindly | hey | hi | hello | ok | okay | so | and | bot | just )
      ,? [ ] )*
    (?: (?: can | could | would | will ) [ ] (?: you | u ) [ ] (?: please [ ] | just [ ] )*
      | i [ ] (?: want | need | (?: would | 'd ) [ ] like ) [ ] you [ ] to [ ]
      | (?: i [ ] (?: want | need | would [ ] like ) | i['’]d [ ] like ) [ ] to [ ] )?
    (?: please [ ] )?
"""
_TEXT = r"(?: summary | overview | recap | rundown | update | account | explanation )"
_ASKS = rf"""
    (?: (?: tell | show | give | remind | inform ) (?: [ ] (?: me | us ) )
      | (?: let [ ] (?: me | us ) [ ] )? know | learn | hear | (?: find | figure | work ) [ ] out
      | (?: explain | describe | summari[sz]e | sum [ ] up | recap | outline | clarify | report
          | say ) (?: [ ] (?: to | for ) [ ] (?: me | us ) )?
      | (?: give | write | make | send ) [ ] (?: me | us ) [ ] (?: an? | the ) [ ]
        (?: [\w-]+ [ ] ){{0,2}}? {_TEXT} [ ] (?: of | on | about )
      | (?: look [ ] up | check | count | calculate | compute | list )
      | do [ ] you [ ] (?: happen [ ] to [ ] )? know | (?: i [ ] )? wonder (?:ing)?
      | i [ ] (?: was [ ] | am [ ] )? wonder (?:ing)? | (?: have [ ] you [ ] )? any [ ] idea )
"""
_HEAD = r"(?: who | whom | whose | what | when | where | why | which | how ) \b"
_REQUEST = re.compile(
    rf"""
    \W* {_POLITE} {_ASKS} (?: ,? [ ] (?: please | exactly | briefly | again | about ) )* [ ,:–—-]+
    (?P<asked> (?: (?: in | at | to | from | for | by | with | since | on ) [ ] )? {_HEAD} .+ )
    """,
    FLAGS,
)
_MIDWAY = re.compile(
    rf"""
    .* \b (?: and | then ) [ ] (?: (?: tell | show | give | remind ) [ ] (?: me | us )
      | explain | summari[sz]e ) [ ] (?P<asked> {_HEAD} .+ )
    """,
    FLAGS,
)
_FACT = re.compile(
    rf"""
    \W* {_POLITE} (?: give | tell | show | send | get | find ) [ ] (?: me | us ) [ ]
    the [ ] (?: exact [ ] | current [ ] | total [ ] )? (?P<fact> [\w-]+ (?: [ ] [\w-]+ )? ) [ ]
    of [ ] (?P<of> .+ )
    """,
    FLAGS,
)
_COUNTS = {"number": "How many", "count": "How many", "amount": "How much"}
_OF_THIS_TALK = re.compile(
    r"\b (?: you | your | yourself | i | my | this | these | above | how [ ] to ) \b", FLAGS
)
_LEAST_WORDS = 3
"""Words of a question: "tell me why" leans on what came before."""


def asked_within(text: str) -> str:
    """Return the question that a request holds, as it is put; the text itself where it holds none.

    >>> asked_within("Can you summarize what happened with the ferry?")
    'what happened with the ferry?'
    >>> asked_within("Give me the number of people hurt in the ferry accident")
    'How many people hurt in the ferry accident?'
    >>> asked_within("Who leads?")
    'Who leads?'
    """
    plain = " ".join(text.split())
    if len(plain) > LONGEST:
        return text
    fact = _FACT.fullmatch(plain)
    if fact:
        of, counts = fact["of"].rstrip(" .!?"), _COUNTS.get(fact["fact"].casefold())
        return f"{counts} {of}?" if counts else f"What is the {fact['fact']} of {of}?"
    request = _REQUEST.fullmatch(plain) or _MIDWAY.fullmatch(plain)
    if request is None or len(request["asked"].split()) < _LEAST_WORDS:
        return text
    return request["asked"]


def holds_question(text: str) -> bool:
    """Return whether a request holds a question of the library, and none of the talk itself.

    >>> holds_question("Summarize what happened at Osk"), holds_question("Summarize what you said")
    (True, False)
    """
    asked = asked_within(text)
    return asked != text and _OF_THIS_TALK.search(asked) is None
