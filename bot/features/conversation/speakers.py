"""Who says what was quoted, with the words that show it: pure."""

from __future__ import annotations

from dataclasses import replace

from bot.i18n.phrases import Key, Voice
from bot.markdown import joined, units
from bot.rendering.answer import TEXT_LIMIT, Answer, cards
from index import Finding, Findings

MOST_SHOWN = 3
MOST_EVIDENCE = 900  # characters from the first of the words that show it to the last


def speaker_answer(found: Findings, voice: Voice) -> Answer:
    """Show again what was quoted, each with its speaker and the words that name one in bold.

    Raises VerbatimError where a quote is not the article's text.
    """
    if not found.findings:
        return Answer((voice.say(Key.WHO_SAID_WHAT),))
    head = voice.say(Key.WHO_SAID)
    shown = [evidence(one) for one in found.findings[:MOST_SHOWN]]
    return Answer((head,), cards(shown, voice, TEXT_LIMIT - units(head)))


def evidence(finding: Finding) -> Finding:
    """Return the sentence that says who speaks, its source and its cue highlighted.

    Where no rule found one, or the words lie far apart, it is the finding as it was.
    """
    statement = finding.statement
    if statement is None or finding.speaker is None or statement.source is None:
        return finding
    spans = joined(span for span in (statement.source, statement.cue) if span)
    start = min(statement.sentence[0], spans[0][0])
    end = max(statement.sentence[1], spans[-1][1])
    if end - start > MOST_EVIDENCE:
        return finding
    text = finding.article.text[start:end]
    return replace(finding, span=(start, end), text=text, highlight=spans)
