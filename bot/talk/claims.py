"""What a message claims, out of its markdown, links and mentions: pure."""

from __future__ import annotations

import re

from bot.addressed import DRAWN, MENTION, MOST_QUESTION

MOST_CLAIMS = 3  # more would leave each too little of the message
LEAST_WORDS = 4  # fewer claim nothing: "I agree."
LONG_WORDS = 40  # a run-on sentence is searched less well
FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
MASKED = re.compile(r"\[([^\]\n]*)\]\(<?[^)\s]*>?(?: [^)\n]*)?\)")
LINK = re.compile(r"<?\b(?:https?|ftp|steam)://\S+|\b(?:www\.|discord\.gg/)\S+", re.IGNORECASE)
PINGS = re.compile(r"@(?:everyone|here)\b")
LINE_MARK = re.compile(r"^\s*(?:#{1,3} |-# |[-*•] |\d+[.)] )", re.MULTILINE)
QUOTED_LINE = re.compile(r"^\s*>{1,3} ?", re.MULTILINE)
EMPHASIS = re.compile(r"\\([^\w\s])|\*{1,3}|_{2,3}|~~|\|\||`+|(?<!\w)_|_(?!\w)")
SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[^\W_a-z])|\n+")
WORD = re.compile(r"[^\W_][\w'’.,%-]*")
SAYING = re.compile(
    r"\b(?:said|says|claims?|claimed|announced|reports?|reported|according|denied|confirmed)\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:i|i'm|imo|imho|lol|lmao|tbh|wtf|omg|we|you|please|thanks?)\b", re.IGNORECASE
)


def plain_text(content: str) -> str:
    r"""Give a message's words without links, mentions, code and marks; one line a line.

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
    """Give the sentences of a message that can best be looked up, in their order.

    >>> claims("lol. The dam at Greyfell leaked 40 litres a second in May! I knew it.")
    ('The dam at Greyfell leaked 40 litres a second in May!',)
    """
    text = plain_text(content)
    sentences = [one.strip() for one in SENTENCE.split(text) if one and WORD.search(one)]
    long = [one for one in sentences if len(WORD.findall(one)) >= LEAST_WORDS]
    if not long:
        whole = " ".join(sentences)
        return (_cut(whole),) if len(WORD.findall(whole)) > 1 else ()
    ranked = sorted(range(len(long)), key=lambda at: (-_weight(long[at]), at))
    best = max(0, _weight(long[ranked[0]]))
    chosen = [at for at in ranked[:MOST_CLAIMS] if 2 * _weight(long[at]) >= best]
    return tuple(_cut(long[at]) for at in sorted(chosen or ranked[:1]))


def _weight(sentence: str) -> int:
    """Say how well a sentence can be looked up: names, numbers, speech; not opinions, questions."""
    words = WORD.findall(sentence)
    large = [word[0].isupper() and not OPINION.fullmatch(word) for word in words]
    names = sum(large) - (large[0] and not any(large[1:2]))  # any sentence begins large
    numbers = any(mark.isdecimal() for mark in sentence)
    weight = min(3, names) + 2 * numbers + bool(SAYING.search(sentence)) + 1
    weight -= 2 * bool(OPINION.search(sentence)) + sentence.rstrip("\"'”’)").endswith("?")
    return int(weight - (len(words) > LONG_WORDS))


def _cut(sentence: str) -> str:
    if len(sentence) <= MOST_QUESTION:
        return sentence
    cut = sentence[:MOST_QUESTION].rsplit(" ", 1)[0]
    return cut or sentence[:MOST_QUESTION]
