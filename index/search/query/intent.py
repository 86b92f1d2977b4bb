"""The intent of a text: a question, small talk, an order, or nothing to search for.

Only what is sure is told apart, because a real question that is refused is worse than small talk
that is searched for. English; a text in another language is a question here.
"""

from __future__ import annotations

import re
from enum import StrEnum

from index.search.query.embedded import holds_question


class Manner(StrEnum):
    """What a text wants."""

    QUESTION = "question"
    SMALL_TALK = "small_talk"
    ORDER = "order"
    NO_WORDS = "no_words"


POLITE = r"""
    (?: (?: please | pls | plz | kindly | hey | hi | hello | ok | okay | now | bot | just ) [ ] )*
    (?: (?: can | could | would | will ) [ ] you [ ] (?: please [ ] )? (?: just [ ] )?
      | i [ ] (?: want | need | would [ ] like ) [ ] you [ ] to [ ] )?
    (?: (?: please | pls | plz ) [ ] )?
"""
THING = r"""
    (?: me | us | this | that | it | these | those | my | our | your | him | her | them
      | the [ ] (?: following | text | above | article s? | message | news | passage | answer )
      | (?: an? | some | another | two | three | 2 | 3 | 5 | 10 | \d+ ) )
"""
TEXTS = r"""
    (?: poem | song | story | essay | e?-?mail | letter | script | program | programme | code
      | article | tweet | post | speech | paragraph | summary | headline | report | review | bot
      | novel | lyrics | picture | image | logo | drawing | game | website | query | regex | caption
      | resume | blog | joke | haiku | limerick | rap | recipe | riddle )
"""
TREATS = "(?: joke | poem | story | song | haiku | limerick | rap | recipe | riddle | summary )"
MAKING = rf"""
    (?: (?: write | compose | draft ) [ ] (?: me | us ) [ ] .+
      | (?: write | compose | draft | generate | create | make | draw | paint | design | build ) [ ]
        (?: me [ ] | us [ ] )? (?: an? [ ] | some [ ] | another [ ] | the [ ] | \d+ [ ] )?
        (?: [\w'-]+ [ ] ){{0,3}}? {TEXTS} \b .*
      | (?: give | tell | show | send ) [ ] (?: me [ ] | us [ ] ) (?: an? | some | another ) [ ]
        (?: [\w'-]+ [ ] ){{0,2}}? {TREATS} \b .* )
"""
CHANGING = rf"""
    (?: (?: translate | summari[sz]e | sum [ ] up | paraphrase | rephrase | rewrite | reword
      | proofread | tl ;? dr ) (?: [ ] .+ | )
    | (?: shorten | simplify | condense | fix | correct | debug | refactor ) [ ] {THING} \b .* )
"""
PLAYING = r"""
    (?: ignore [ ] (?: all | any | your | the | previous | every ) .*
      | forget [ ] (?: all | your | the | previous | every ) .*
      | disregard [ ] .* | pretend [ ] .* | act [ ] (?: as | like ) [ ] .* | role [ ]? play .*
      | you [ ] are [ ] now [ ] .* | repeat [ ] after [ ] me .* | repeat [ ] (?: this | that ) .*
      | say [ ] (?: something | hi | hello | cheese | it | this | that ) \b .*
      | (?: sing | dance ) (?: [ ] .+ )? | play [ ] (?: a | some | the | me | music ) \b .*
      | remind [ ] me .* | wake [ ] me .* | order [ ] me .* | buy [ ] (?: me | us ) .*
      | book [ ] me .*
      | (?: ban | kick | mute | warn ) [ ] (?: him | her | them | @\w+ )
      | delete [ ] (?: this | that | all | the | my | every ) .*
      | solve [ ] .* | calculate [ ] .* | compute [ ] .* | do [ ] my [ ] .*
      | count [ ] to [ ] .* | flip [ ] a [ ] coin | roll [ ] a [ ] (?: die | dice )
      | shut [ ] down | restart | reboot )
"""
GREETING = r"""
    (?: h+e+y+a? | hi+ (?: [ ]? ya )? | hello+ | greetings | howdy | welcome
      | good [ ] (?: morning | afternoon | evening | night | day ) | what'?s [ ] up
      | how (?: 's | [ ] is | [ ] are ) [ ] (?: it [ ] going | things | everything | you )
        (?: [ ] (?: doing | today ) )*
      | nice [ ] to [ ] meet [ ] you | (?: good )? bye+ | see [ ] you (?: [ ] later )? )
"""
THANKS = r"""
    (?: (?: many [ ] )? thank (?: s | [ ] you | x )
        (?: [ ] (?: a | so | very | much | lot | again | for | the | your | help | answer ) )*
      | thx | ty | cheers | sorry | never [ ]? mind | ok+ | okay | yes | no | cool | lol+
      | (?: ha )+
      | (?: good | nice | great | well ) (?: [ ] (?: bot | job | work | one | done | answer ) )? )
"""
HELP = r"""
    (?: help (?: [ ] me )? | what [ ] (?: can | do ) [ ] you [ ] do | how [ ] do [ ] you [ ] work
      | (?: who | what ) [ ] are [ ] you | who [ ] (?: made | built | wrote ) [ ] you
      | what (?: 's | s | [ ] is ) [ ] your [ ] name | tell [ ] me [ ] about [ ] yourself
      | are [ ] you [ ] (?: an? [ ] )? (?: real | human | robot | bot | ai | there )
        (?: [ ] or [ ] (?: an? [ ] )? (?: human | robot | bot | ai ) )? )
"""
SMALL = rf"""
    (?: (?: oh | ah | well | so | hey | hi | hello | ok | okay ) [ ] )*
    (?: {GREETING} | {THANKS} | {HELP} )
    (?: [ ] (?: there | bot | all | everyone | everybody | again | today | please | to [ ] you ) )*
"""
FLAGS = re.VERBOSE | re.DOTALL
SHAPES = (
    (Manner.SMALL_TALK, re.compile(SMALL, FLAGS)),
    (Manner.ORDER, re.compile(rf"{POLITE} (?: {MAKING} | {CHANGING} | {PLAYING} )", FLAGS)),
)
ASKED_AFTER = re.compile(r"[.!?] \s+ [^.!?]* \w [^.!?]* \?", re.VERBOSE)  # "Stop. Who leads?"
EDGES = " .,;:!?…~*_\"'“”’()[]{}<>|-–—"


def manner(text: str) -> Manner:
    """Return what a text wants; whatever is not surely something else is a question.

    >>> manner("Could you please translate this?"), manner("hey, how are you?"), manner("Why?")
    (<Manner.ORDER: 'order'>, <Manner.SMALL_TALK: 'small_talk'>, <Manner.QUESTION: 'question'>)
    """
    plain = _plain(text)
    for found, shape in SHAPES:
        if shape.fullmatch(plain) and not ASKED_AFTER.search(text):
            asks = found is Manner.ORDER and holds_question(text)
            return Manner.QUESTION if asks else found
    return Manner.QUESTION if re.search(r"[^\W_]", text) else Manner.NO_WORDS


def _plain(text: str) -> str:
    """Return the words in lower case, with single spaces, without the marks around them."""
    lowered = text[:2000].casefold().replace("’", "'")
    words = (word.strip(EDGES) for word in lowered.split())
    return " ".join(word for word in words if word)
