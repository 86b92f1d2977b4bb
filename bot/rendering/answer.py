"""Findings as the text of a message: pure, within Discord's limits, and checked to be verbatim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.i18n.languages import reason_key
from bot.i18n.phrases import Key, Voice
from bot.markdown import Markdown, Span, escape, joined, one_line, units
from bot.parsing.language_guess import is_foreign
from bot.rendering.attribution import NAME_LENGTH, attribution, brief, small
from bot.rendering.custom_ids import Action, passage_id
from bot.rendering.cut import MARK
from bot.rendering.passage import glance, passages
from index import Finding, Findings, Question, Reason, VerbatimError

MESSAGE_LIMIT = 4000  # all text of a Components V2 message together
NOTE_ROOM = 200  # for what is said above an answer later: who shared it, that it begins anew
TEXT_LIMIT = MESSAGE_LIMIT - NOTE_ROOM
MOST_SHOWN = 5  # more would leave each quote too little of the text
MOST_NEAREST = 3
NEAREST_ROOM = 240  # a glance, not an answer
QUESTION_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Card:
    """One quote with its attribution, as markdown; `answers` is False for a nearest passage.

    `day` stands above the quote where quotes are shown by date; `context` shows what stands
    around it.
    """

    quote: Markdown
    attribution: Markdown
    answers: bool = True
    day: Markdown | None = None
    context: Action | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole message as markdown: what stands above the cards, the cards, and what below."""

    head: tuple[Markdown, ...]
    cards: tuple[Card, ...] = ()
    foot: tuple[Markdown, ...] = ()

    @property
    def texts(self) -> tuple[Markdown, ...]:
        """Return all text of the message from top to bottom."""
        cards = (text for card in self.cards for text in (card.quote, card.attribution))
        return (*self.head, *cards, *self.foot)


def answer(
    findings: Findings, voice: Voice, *, echo: bool = False, note: Markdown | None = None
) -> Answer:
    """Render a whole answer, or the reason for none; `echo` repeats the question above it.

    Raises VerbatimError where a quote is not the article's text.
    """
    head = [note] if note else []
    if echo:
        head.append(asked(findings.question, voice))
    head += hint(voice, findings.question.text)
    if findings.reason is None:
        return _found(findings, voice, head)
    return _not_found(findings, voice, head, findings.reason)


def hint(voice: Voice, *texts: str) -> list[Markdown]:
    """Ask for English where a text is in another language; nothing where none is."""
    foreign = any(is_foreign(text, own=voice.language.code) for text in texts)
    return [voice.say(Key.ENGLISH_BEST)] if foreign else []


def asked(question: Question, voice: Voice) -> Markdown:
    """Repeat the question, with its filters, as one small line."""
    text = escape(brief(one_line(question.text), QUESTION_LENGTH))
    within = filters(question, voice)
    return voice.say(Key.ASKED, question=text, within=Markdown(f" · {within}" if within else ""))


def understood(question: Question, voice: Voice, *, others: bool = False) -> Markdown:
    """Tell as one small line what a message was understood to ask, from one's own or `others`'."""
    text = escape(brief(one_line(question.text), QUESTION_LENGTH))
    within = filters(question, voice)
    named = Markdown(f" · {within}" if within else "")
    key = Key.UNDERSTOOD_OTHERS if others else Key.UNDERSTOOD
    return voice.say(key, question=text, within=named)


def with_examples(sentence: Markdown, questions: Sequence[str], voice: Voice) -> Markdown:
    """Put questions that may be asked behind a sentence, as far as there are any."""
    if not questions:
        return sentence
    shown = Markdown(" ".join(f"*{escape(one_line(one))}*" for one in questions))
    return Markdown(f"{sentence} {voice.say(Key.EXAMPLES, questions=shown)}")


def filters(question: Question, voice: Voice) -> Markdown:
    """Name the question's filters; empty where it has none."""
    named = []
    if question.outlet is not None:
        outlet = brief(one_line(question.outlet), NAME_LENGTH)
        named.append(voice.say(Key.FILTER_OUTLET, outlet=outlet))
    if question.since is not None:
        named.append(voice.say(Key.FILTER_SINCE, day=voice.short_day(question.since)))
    if question.until is not None:
        named.append(voice.say(Key.FILTER_UNTIL, day=voice.short_day(question.until)))
    return Markdown(", ".join(named))


def verified(finding: Finding) -> Finding:
    """Return the finding back if its words are the article's; raises VerbatimError if not."""
    (start, end), text = finding.span, finding.article.text
    inside = 0 <= start < end <= len(text) and text[start:end] == finding.text
    if inside and all(start <= first < last <= end for first, last in finding.highlight):
        return finding
    raise VerbatimError(
        f"the quote at {start}–{end} is not the text of article {finding.article.id!r}:"
        " build the library again with onrecord reindex"
    )


def cards(
    findings: Sequence[Finding],
    voice: Voice,
    room: int,
    *,
    day: bool = True,
    emphasised: bool = True,
) -> tuple[Card, ...]:
    """Render quotes that together fit into the room, each with its attribution.

    The attributions name no `day` where it stands above the quotes. Unless `emphasised`, no words
    stand out.

    Raises VerbatimError where a quote is not the article's text.
    """
    shown = [verified(finding) for finding in findings]
    equal = room // max(1, len(shown))
    attributions = [attribution(finding, voice, equal, day=day) for finding in shown]
    quotes = passages(
        [finding.text for finding in shown],
        [_local(finding) if emphasised else () for finding in shown],
        room - sum(map(units, attributions)),
        [_answer(finding) for finding in shown],
    )
    return tuple(
        Card(quote, told, context=context(finding, number, voice))
        for number, (finding, quote, told) in enumerate(
            zip(shown, quotes, attributions, strict=True)
        )
    )


def context(finding: Finding, number: int, voice: Voice) -> Action | None:
    """Return the button that shows what stands around a finding, `number` in its message."""
    told = passage_id(finding, number)
    return None if told is None else Action(voice.plain(Key.BUTTON_CONTEXT), told)


def was_cut(quote: Markdown) -> bool:
    """Return whether something was left out: an article's own mark is written with backslashes."""
    return MARK in quote


def _found(findings: Findings, voice: Voice, head: list[Markdown]) -> Answer:
    shown = findings.findings[:MOST_SHOWN]
    if not shown:
        return Answer((*head, voice.say(Key.NO_MORE)))
    if findings.question.offset:
        first = voice.number(findings.question.offset + 1)
        last = voice.number(findings.question.offset + len(shown))
        head.append(
            voice.say(Key.QUOTES_ONE if first == last else Key.QUOTES, first=first, last=last)
        )
    foot = voice.say(Key.SEARCHED, searched=voice.searched(findings.searched))
    for told, key in ((findings.differ, Key.FIGURES_DIFFER), (findings.opposed, Key.OPPOSED)):
        if told:
            foot = Markdown(f"{small(voice.say(key))}\n{foot}")
    left_out = voice.say(Key.LEFT_OUT)
    fixed = sum(map(units, [*head, foot, left_out])) + 1
    made = cards(shown, voice, TEXT_LIMIT - fixed)
    cut = any(was_cut(card.quote) for card in made)
    return Answer(tuple(head), made, (Markdown(f"{foot}{left_out}") if cut else foot,))


def _not_found(findings: Findings, voice: Voice, head: list[Markdown], reason: Reason) -> Answer:
    head.append(_reason(findings, voice, reason))
    if findings.unknown:
        names = (brief(one_line(name), NAME_LENGTH) for name in findings.unknown)
        head.append(voice.say(Key.UNMENTIONED, names=", ".join(names)))
    if findings.suggestions:
        near = (brief(one_line(name), NAME_LENGTH) for name in findings.suggestions)
        head.append(voice.say(Key.DID_YOU_MEAN, names=", ".join(near)))
    if findings.maybe:
        room = TEXT_LIMIT - sum(map(units, head))
        plain = [replace(verified(one), answer=None) for one in findings.maybe]
        made = cards(plain, voice, room, emphasised=False)
        return Answer(tuple(head), tuple(replace(card, answers=False) for card in made))
    nearest = findings.nearest[:MOST_NEAREST]
    if not nearest:
        return Answer(tuple(head))
    head.append(voice.say(Key.ELSEWHEN if findings.elsewhen else Key.NEAREST))
    shown = tuple(
        Card(
            glance(finding.text, _local(finding)[:1], NEAREST_ROOM),
            small(attribution(finding, voice, TEXT_LIMIT // 5)),
            answers=False,
            context=context(finding, number, voice),
        )
        for number, finding in enumerate(map(verified, nearest))
    )
    return Answer(tuple(head), shown)


def _reason(findings: Findings, voice: Voice, reason: Reason) -> Markdown:
    searched, within = findings.searched, filters(findings.question, voice)
    sentence = voice.say(reason_key(findings), searched=voice.searched(searched))
    if reason is Reason.EMPTY_LIBRARY:
        return sentence
    if not within:
        return Markdown(f"**{sentence}**")
    if searched.articles == 0:
        return Markdown(f"**{voice.say(Key.NO_ARTICLE_FITS, within=within)}**")
    return Markdown(f"**{sentence}** {voice.say(Key.WITHIN, within=within)}")


def _answer(finding: Finding) -> Span | None:
    """Return the words that answer by their place in the quote; None where none are marked."""
    if finding.answer is None:
        return None
    start = finding.span[0]
    first, last = finding.answer
    words = finding.article.text[first:last]
    first, last = first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip())
    inside = any(one <= first < last <= other for one, other in finding.highlight)
    return (first - start, last - start) if inside else None


def _local(finding: Finding) -> tuple[Span, ...]:
    start = finding.span[0]
    return joined((first - start, last - start) for first, last in finding.highlight)
