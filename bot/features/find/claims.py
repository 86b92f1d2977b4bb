"""What a message claims, out of its markdown, links and mentions: pure."""

from __future__ import annotations

import re

from bot.parsing.addressed import DRAWN, MENTION, MOST_QUESTION

MOST_CLAIMS = 3  # more would leave each too little of the message
LEAST_CONTENT = 2  # words that name or tell something: fewer claim nothing, as "I agree." does
LONG_WORDS = 40  # a run-on sentence is searched less well
FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
MASKED = re.compile(r"\[([^\]\n]*)\]\(<?[^)\s]*>?(?: [^)\n]*)?\)")
LINK = re.compile(r"<?\b(?:https?|ftp|steam)://\S+|\b(?:www\.|discord\.gg/)\S+", re.IGNORECASE)
PINGS = re.compile(r"@(?:everyone|here)\b")
LINE_MARK = re.compile(r"^\s*(?:#{1,3} |-# |[-*•] |\d+[.)] )", re.MULTILINE)
QUOTED_LINE = re.compile(r"^\s*>{1,3} ?", re.MULTILINE)
EMPHASIS = re.compile(r"\\([^\w\s])|\*{1,3}|_{2,3}|~~|\|\||`+|(?<!\w)_|_(?!\w)")
# Many write no capitals: a word of small letters before the mark ends a sentence as well, unless
# it is short for another.
SENTENCE = re.compile(
    r"""
    (?<=[.!?…]) ["'”’)\]]* \s+ (?= ["'“‘(\[]? [^\W_a-z] )
  | (?<=[!?…]) \s+ | (?<=[a-z]{3}[.]) (?<! \b etc[.] ) \s+ | \n+
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W_][\w'’.,%-]*")
SAYING = re.compile(
    r"\b(?:said|says|claims?|claimed|announced|reports?|reported|according|denied|confirmed)\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:i|i'm|imo|imho|lol|lmao|tbh|wtf|omg|we|you|please|thanks?)\b", re.IGNORECASE
)
# What stands before a claim and is no part of it: "No way,", "omg", "did you know that".
LEAD = re.compile(
    r"""
    (?: (?: no [ ] way | and | but | oh | lol | lmao | omg | wtf | tbh | imo | imho | bro | dude
          | guys | honestly | seriously | actually | wow | fyi | btw ) [ ,;:.!–—-]+
      | (?: no | nope | yes | yeah | well | so | look | source | breaking | fact )
        \s* [,;:.!–—]+ \s*
      | (?: do | did | have ) [ ] you [ ] (?: know | hear | heard | read | see | seen ) [ ] that [ ]
      | i (?: [ ] just )? [ ]
        (?: heard | read | think | believe | know | saw | swear | bet | guess ) [ ] that [ ]
    )+
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Words that alone claim nothing which articles could tell of.
EMPTY = frozenset(
    """a about actually again agree agreed ain all also always am an and any anybody anyone
    anything are aren as at be because been believe bro but by can come could couldn cry damn
    did didn do does doesn don dude even ever every everybody everyone everything exactly fake
    feel for from fun funny get gets go god going gonna good got great guess guys had happen
    happened happens hard has hate have haven he hell her here him his honestly how i if imho
    imo in is isn it its just kidding know known laugh like lmao lol look looks lot love made
    make man many maybe me mean means more most much my never nice no nobody nope not nothing
    now of off oh ok okay old omg on one ones only or other our out please point real really
    right sad same say saying says see seems serious seriously she should shouldn so some
    somebody someone something source stop stuff such sure t talk talking tbh tell telling than
    thank thanks that the their them then there these they thing things think this those to told
    too totally true trust try understand up us very wanna want was wasn way we well went were
    weren what whatever when where which who whole whose why wild will with won words would
    wouldn wow wrong wtf yeah yep yes yet you your""".split()
)


def plain_text(content: str) -> str:
    r"""Return a message's words without links, mentions, code and marks; one line a line.

    Lines that the message quotes count only where it has no words of its own.

    >>> plain_text("> what he said\n**No**, see [here](https://a.example) <@5>")
    'No, see here'
    """
    text = MASKED.sub(r"\1", FENCE.sub(" ", content))
    text = PINGS.sub(" ", DRAWN.sub(" ", MENTION.sub(" ", LINK.sub(" ", text))))
    lines = text.split("\n")
    own = [line for line in lines if not QUOTED_LINE.match(line)]
    kept = own if any(WORD.search(line) for line in own) else lines
    cleaned = (EMPHASIS.sub(r"\1", LINE_MARK.sub("", QUOTED_LINE.sub("", line))) for line in kept)
    return "\n".join(line for one in cleaned if (line := " ".join(one.split())))


def claims(content: str) -> tuple[str, ...]:
    """Return the sentences of a message that can best be looked up, in their order.

    Where its own words claim nothing, those that it quotes are taken.

    >>> claims("lol. The dam at Greyfell leaked 40 litres a second in May! I knew it.")
    ('The dam at Greyfell leaked 40 litres a second in May!',)
    >>> claims("> The dam is safe.\nNo way!")
    ('The dam is safe.',)
    """
    return _claims(plain_text(content)) or _claims(plain_text(QUOTED_LINE.sub("", content)))


def _claims(text: str) -> tuple[str, ...]:
    split = [one.strip() for one in SENTENCE.split(text) if one]
    bare = [one[led.end() :] if (led := LEAD.match(one)) else one for one in split]
    telling = [one for one in bare if len(_content(one)) >= LEAST_CONTENT]
    ranked = sorted(range(len(telling)), key=lambda at: (-_weight(telling[at]), at))
    if not ranked:
        return ()
    best = max(0, _weight(telling[ranked[0]]))
    chosen = [at for at in ranked[:MOST_CLAIMS] if 2 * _weight(telling[at]) > best]
    return tuple(_cut(telling[at]) for at in sorted(chosen or ranked[:1]))


def _content(sentence: str) -> list[str]:
    """Return the words that name or tell something."""
    words = (re.split(r"['’]", word)[0].casefold() for word in WORD.findall(sentence))
    return [word for word in words if word.strip(".,-%") not in EMPTY]


def _weight(sentence: str) -> int:
    """Say how well a sentence can be looked up: names, numbers, speech; no opinion or question."""
    words = WORD.findall(sentence)
    large = [word[0].isupper() and not OPINION.fullmatch(word) for word in words]
    names = sum(large) - (large[0] and not any(large[1:2]))  # any sentence begins large
    numbers = any(mark.isdecimal() for mark in sentence)
    told = min(2, len(_content(sentence)) // 2)
    weight = min(3, names) + 2 * numbers + bool(SAYING.search(sentence)) + told
    weight -= 2 * bool(OPINION.search(sentence)) + 2 * sentence.rstrip("\"'”’)").endswith("?")
    return int(weight - (len(words) > LONG_WORDS))


def _cut(sentence: str) -> str:
    if len(sentence) <= MOST_QUESTION:
        return sentence
    cut = sentence[:MOST_QUESTION].rsplit(" ", 1)[0]
    return cut or sentence[:MOST_QUESTION]
