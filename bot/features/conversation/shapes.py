"""The shapes of English messages that lean on a question before them: pure patterns."""

from __future__ import annotations

import re

FLAGS = re.VERBOSE | re.IGNORECASE
AUXILIARY = r"""
    (?: did | does | do | is | are | was | were | will | would | has | have | had | can | could
      | should | might | must )
"""
WHO_SAID = re.compile(
    r"""
    (?: and [ ] | but [ ] | so [ ] )?
    (?: who [ ] (?: said | says | claims | claimed | told [ ] (?: us [ ] )? | wrote | stated )
        (?: [ ] (?: that | this | it | so | these [ ] words ) )
      | says [ ] who | who [ ] (?: is | was ) [ ] (?: speaking | talking | quoted | that )
      | whose [ ] (?: words | quote | statement ) (?: (?: [ ] (?: are | is ) )? [ ]
        (?: these | this | that | those | it ) )? | who [ ] is [ ] the [ ] speaker )
    """,
    FLAGS,
)
LEAD = re.compile(
    r"""
    (?P<and> (?: (?: and | but | or | so | then | also | ok | okay | well ) ,? [ ] )+ )?
    (?P<about> (?: what | how ) [ ] about [ ] | what [ ] of [ ]
      | (?: and [ ] )? (?: the [ ] )? same (?: [ ] question )? [ ] (?: for | with | about ) [ ] )?
    (?P<rest> .+? ) (?: ,? [ ] (?: too | as [ ] well | then ) )?
    """,
    FLAGS,
)
EARLIER = re.compile(
    r"(?: before (?: [ ] (?: that | then | this ) )? | earlier | previously )", FLAGS
)
LATER = re.compile(
    r"""
    (?: (?: after | since ) (?: [ ] (?: that | then | this ) )? | afterwards | later | next )
    """,
    FLAGS,
)
ASKING = re.compile(
    rf"""
    (?: why (?: [ ] not )? | when | where | how | who
      | how [ ] (?: many | much | long | often | so ) | (?: since | until ) [ ] when
      | (?: by | with | for | to | from ) [ ] whom | what [ ] for
      | (?: (?: by | with | at | for | from | in | on ) [ ] )? how [ ] (?: many | much )
        (?: [ ] (?! {AUXILIARY} \b ) [\w-]+ )?
      | (?: by | with | at | for | from | in | on ) [ ] (?: what | which ) [ ] [\w-]+ )
    """,
    FLAGS,
)
# "When did the ferry sink?": another of these words may ask the same.
ADJUNCT = re.compile(
    rf"""
    (?: why | when | where | how (?: [ ] (?: long | often ) )? ) [ ]
    (?P<rest> {AUXILIARY} \b .* )
    """,
    FLAGS,
)
PRONOUN = re.compile(
    rf"""
    (?: (?: what | when | where | why | how | which | who | whom )
        (?: [ ] (?! {AUXILIARY} \b ) [\w-]+ ){{0,2}} [ ] )?
    {AUXILIARY} (?: n't )? [ ] (?P<who> he | she | they | it ) \b (?P<after> .* )
    """,
    FLAGS,
)
OBJECT = re.compile(r"(?: who | what ) [ ] \w+ [ ] (?P<who> him | her | them | it )", FLAGS)
# "The governor of Vellmar": what follows is not whom "he" means.
INNER = re.compile(r"\b (?: of | in | for | at | from ) [ ] (?: the [ ] )? \Z", FLAGS)
# "Who is its captain?"
OWNED = re.compile(
    rf"""
    (?: who | what | where | when | why | which | how (?: [ ] \w+ )? ) [ ] {AUXILIARY} [ ]
    (?P<who> his | her | its | their ) [ ] \w .*
    """,
    FLAGS,
)
OWN = re.compile(r"\A (?: his | her | its | their ) [ ]", FLAGS)
PERSONAL = ("he", "she", "him", "her", "his")
PLURAL = ("they", "them", "their")
# What was asked beside the question before: it is not asked for ever after.
TAIL = re.compile(rf", [ ] and [ ] (?: {ASKING.pattern} ) \Z", FLAGS)
# "It" of which nothing stands for: nobody asks when the dam rains.
EXPLETIVE = re.compile(
    r"""
    [ ] (?: .* [ ] )?? (?: take | true | mean | rain | snow | get | said | determined | that ) \b .*
    | [ ] (?: .* [ ] )?? (?: possible | likely | legal | safe | worth | important | necessary
      | customary | common | difficult | hard | easy | normal | known | called )
      [ ] (?: to | that | for | if | whether | when | \w+ing ) \b .*
    | (?: [ ] \S+ ){9,}
    """,
    FLAGS,
)
POINTING = re.compile(
    r"""
    .+ [ ] (?P<word> about | on | to | regarding ) [ ]
    (?P<what> that | this | it | them | these | those )
    """,
    FLAGS,
)
SAID_BY = re.compile(
    r"""
    (?: what | how ) [ ] (?: did | does | do | has | have | had ) [ ] (?P<who> .+ ) [ ]
    (?: say | said | think | answer | reply | respond | comment )
    """,
    FLAGS,
)
PREPOSITION = re.compile(
    r"""
    (?P<word> about | on | regarding | concerning | over | of | in | at | for | by | with | from
      | to | near | against | during ) [ ] (?P<phrase> .+ )
    """,
    FLAGS,
)
TOPICAL = ("about", "on", "regarding", "concerning", "over")
SUBJECT_ONLY = ("about", "regarding", "concerning")  # of words alone, not of what happens
IDENTITY = re.compile(
    r"(?: who | what | where ) [ ] (?: is | are | was | were ) [ ] (?P<what> .+ )", FLAGS
)
WORD_PART = re.compile(r"[^\W_]+")
# A phrase has none of these: a word that asks, a pronoun, or the verb of a clause.
CLAUSAL = frozenset(
    """who whom whose what when where why how which is are was were be been did does do will would
    has have had can could should might must may said says say think thinks happened happens
    because if whether that made he she it they we you i then""".split()
)
