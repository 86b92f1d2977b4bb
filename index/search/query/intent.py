"""What somebody wants who writes to the library: a question, small talk, an order, or nothing.

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
    INSULT = "insult"
    GIBBERISH = "gibberish"


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
SMALL = r"""
    (?: (?: oh | ah | well | so | hey | hi | hello | haha | lol | ok | okay ) [ ] )*
    (?: h+e+y+a? | hi+ (?: [ ]? ya )? | hello+ | helo | hullo | yo+ | sup | greetings | howdy
      | g'?day | (?: good [ ] )? (?: morning | afternoon | evening | night | day ) | hey [ ] hey
      | (?: what'?s | what [ ] is | whats | wat'?s | wassup ) (?: [ ] (?: up | new | good ) )
      | wass?up | how [ ]? (?: 's | is | are | r ) [ ] (?: it [ ] going | life
          | things | everything | you | u | ya | your [ ] day )
        (?: [ ] (?: doing | going | today | feeling | been | all ) )*
      | how [ ] (?: do [ ] you | are [ ] you ) [ ] (?: do | feel | feeling ) (?: [ ] today )?
      | how [ ] (?: have [ ] you [ ] been | old [ ] are [ ] you | was [ ] your [ ] day )
      | (?: who | what ) [ ] are [ ] you | who [ ] (?: made | built | created | wrote ) [ ] you
      | (?: what | whats | what's ) [ ] (?: is [ ] )? your [ ] (?: name | favou?rite [ ] \w+ )
      | where [ ] (?: are [ ] you | do [ ] you [ ] (?: live | come ) ) (?: [ ] from )?
      | are [ ] you [ ] (?: an? [ ] )? (?: real | human | robot | bot | ai | alive | there | here
          | ok | okay | online | awake | sentient | single | chatgpt | gpt | person | busy
          | happy | sad | sure | serious | kidding )
        (?: [ ] (?: or | person | bot | human | an? | robot | ai | today ) )*
      | do [ ] you [ ] (?: love | like | hate | know | remember ) [ ] me
      | do [ ] you [ ] (?: sleep | dream | eat | have [ ] feelings )
      | (?: i [ ] )? (?: love | like | hate | miss | adore ) [ ] (?: you | u | this [ ] bot )
        (?: [ ] (?: so [ ] much | all ) )?
      | will [ ] you [ ] marry [ ] me | nice [ ] to [ ] (?: meet | see ) [ ] you
      | (?: you | u ) (?: [ ] are | 're | [ ] r ) (?: [ ] (?: so | very | really | the | a | an ) )*
        [ ] (?: great | good | awesome | cool | nice | funny | smart | cute | best | amazing | sweet
          | helpful | brilliant | wonderful | welcome | right | wrong ) (?: [ ] bot )?
      | (?: good | nice | great | cool | well ) [ ] (?: bot | job | work | one | done | answer )
      | (?: many [ ] )? thank (?: s | [ ] you | [ ] u | x )
        (?: [ ] (?: a | so | very | much | lot | bot | again | for | the | your | help | answer
          | that | all | it ) )*
      | thx | ty | tysm | cheers | much [ ] appreciated | no [ ] problem | you're [ ] welcome
      | (?: good )? bye+ (?: [ ]? bye )? | see [ ] (?: you | ya ) (?: [ ] (?: later | soon ) )?
      | farewell | good [ ]? night | take [ ] care | sorry | my [ ] bad | never [ ]? mind
      | ok+ | okay | kk | k | yes | yeah | yep | no | nope | nah | sure | fine | cool | nice | great
      | wow | awesome | lol+ | lmao | rofl | (?: ha )+ h? | he (?: he )+ | hm+ | uh+ | um+ | oh+
      | ah+ | test (?: ing )? (?: [ ] (?: test (?: ing )? | 1 | 2 | 3 | one | two | this ) )*
      | ping | i [ ] am [ ] (?: bored | sad | happy | tired | hungry | lonely | back | here )
      | i'?m [ ] (?: bored | sad | happy | tired | hungry | lonely | back | here )
      | tell [ ] me [ ] (?: about [ ] yourself | something (?: [ ] (?: funny | interesting ) )? )
      | (?: let'?s | can [ ] we | wanna ) [ ] (?: talk | chat ) | talk [ ] to [ ] me
      | happy [ ] (?: birthday | new [ ] year | christmas | easter ) | merry [ ] christmas
      | what [ ] (?: can | do ) [ ] you [ ] do | help (?: [ ] me )? | how [ ] do [ ] you [ ] work
      | (?: are [ ] you [ ] )? any (?: body | one ) [ ] (?: here | there | home ) )
    (?: [ ] (?: there | bot | all | everyone | everybody | guys | folks | friend | mate | buddy
      | dude | man | bro | sir | again | today | please | lol | haha | you | to [ ] you | world ) )*
"""
RUDE = r"""
    (?: stupid | dumb | idiot | idiotic | useless | moron | moronic | trash | garbage | rubbish
      | pathetic | suck | crap | crappy | shit | shitty | worthless | terrible | awful | horrible
      | annoying | retard (?: ed )? | loser | clown | bad | lame | ugly | worst | broken | piece [ ]
      of [ ] (?: shit | crap | junk | garbage ) | asshole | bastard | bitch | liar )
"""
INSULTING = rf"""
    (?: (?: you | u | this [ ] bot | the [ ] bot | bot ) (?: 're | [ ] are | [ ] r | [ ] is )?
        (?: [ ] (?: so | such | very | really | just | a | an | the | fucking | total | all ) )*
        [ ] (?: {RUDE} s? ) (?: [ ] (?: bot | thing | machine | idiot | ever ) )*
      | (?: fuck (?: ing )? | screw | damn | f ) [ ] (?: you | u | off | this | yourself )
        (?: [ ] (?: bot | too ) )?
      | fuck | wtf | stfu | shut [ ] (?: the [ ] fuck [ ] )? up (?: [ ] (?: bot | you \b .* ) )?
      | go [ ] (?: to [ ] hell | away | die ) | get [ ] lost | piss [ ] off
      | kill [ ] yourself | kys
      | (?: {RUDE} ) (?: [ ] (?: bot | machine | thing | robot | idiot ) )?
      | (?: i [ ] )? hate [ ] (?: you | this [ ] bot | u ) )
"""
FLAGS = re.VERBOSE | re.DOTALL
SHAPES = (
    (Manner.INSULT, re.compile(INSULTING, FLAGS)),
    (Manner.SMALL_TALK, re.compile(SMALL, FLAGS)),
    (Manner.ORDER, re.compile(rf"{POLITE} (?: {MAKING} | {CHANGING} | {PLAYING} )", FLAGS)),
)
ASKED_AFTER = re.compile(r"[.!?] \s+ [^.!?]* \w [^.!?]* \?", re.VERBOSE)  # "Stop. Who leads?"
EDGES = " .,;:!?…~*_\"'“”’()[]{}<>|-–—"
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYS = (
    4  # neighbours on one row of the keyboard: no English word has four in a row of the lower two
)
UPPER_KEYS = 5  # of the upper row, whose letters make words ("property", "wert", "quit")
CONSONANTS = 7  # in a row; "Knightsbridge" has six
VOWELLESS = 6  # letters without any; "rhythm" has a y, which counts as one, "NVDRS" is an acronym
REPEATS = 5  # of one letter
VOWEL = "aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüýÿ"
CONSONANT_RUN = re.compile(rf"[^\W\d_{VOWEL}]{{{CONSONANTS},}}")
REPEAT_RUN = re.compile(rf"(.)\1{{{REPEATS - 1},}}")
MASHED = 0.6  # of a text's letters, from which the whole is no language


def manner(text: str) -> Manner:
    """Say what a text wants; whatever is not surely something else is a question.

    >>> manner("Could you please translate this?"), manner("hey, how are you?"), manner("Why?")
    (<Manner.ORDER: 'order'>, <Manner.SMALL_TALK: 'small_talk'>, <Manner.QUESTION: 'question'>)
    """
    plain = _plain(text)
    for found, shape in SHAPES:
        if shape.fullmatch(plain) and not ASKED_AFTER.search(text):
            asks = found is Manner.ORDER and holds_question(text)
            return Manner.QUESTION if asks else found
    return Manner.GIBBERISH if _is_gibberish(text) else Manner.QUESTION


def _plain(text: str) -> str:
    """Give the words in lower case, with single spaces and without marks that end or part them."""
    lowered = text[:2000].casefold().replace("’", "'")
    words = (word.strip(EDGES) for word in lowered.split())
    return " ".join(word for word in words if word)


def _is_gibberish(text: str) -> bool:
    """Say whether a text is no language: no letter or digit at all, or keys hit at random."""
    words = re.findall(r"[^\W_]+", text[:2000])
    if not words:
        return True
    letters = sum(len(word) for word in words if not word.isdecimal())
    mashed = sum(len(word) for word in words if _is_mashed(word))
    return mashed > 0 and mashed >= MASHED * letters


def _is_mashed(word: str) -> bool:
    """Say whether keys were hit at random; letters of other alphabets are never judged."""
    if not word.isascii() or word.isdecimal():
        return False
    lowered = word.casefold()
    if REPEAT_RUN.search(lowered) or CONSONANT_RUN.search(lowered) or _is_along_a_row(lowered):
        return True
    vowelless = len(word) >= VOWELLESS and word.isalpha() and not set(lowered) & set(VOWEL)
    return vowelless and not word.isupper()


def _is_along_a_row(word: str) -> bool:
    for row, least in zip(ROWS, (UPPER_KEYS, KEYS, KEYS), strict=True):
        for keys in (row, row[::-1]):
            for at in range(len(keys) - least + 1):
                if keys[at : at + least] in word:
                    return True
    return False
