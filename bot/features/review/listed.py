"""What could not be answered and what did not help, as sentences: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from bot.features.answers.questions import decode
from bot.features.review.grouping import Group
from bot.i18n.languages import REASONS
from bot.i18n.phrases import Key, Noun, Voice
from bot.markdown import Markdown, Span, escape, joined, one_line, units
from bot.rendering.answer import TEXT_LIMIT, filters
from bot.rendering.attribution import NAME_LENGTH, brief
from bot.rendering.custom_ids import Place
from bot.rendering.passage import passages
from bot.store.answers import ANSWER_DAYS, Quoted
from bot.store.ratings import Complaint
from index import Article, Question, Reason

MOST_LISTED = 20  # groups: what one reads at a glance; the files have all
QUESTION_LENGTH = 200
EACH = 3  # complaints a page
TITLE_LENGTH = 80


def unanswered(groups: Sequence[Group], voice: Voice) -> tuple[Markdown, ...]:
    """List the groups of questions that could not be answered, as many as a message holds."""
    if not groups:
        return (voice.say(Key.UNANSWERED_NONE, days=ANSWER_DAYS),)
    total = voice.count(Noun.QUESTION, sum(group.count for group in groups))
    head = voice.say(Key.UNANSWERED_TITLE, questions=total, days=ANSWER_DAYS)
    lines: list[Markdown] = []
    room = TEXT_LIMIT - units(head)
    for group in groups[:MOST_LISTED]:
        line = voice.say(
            Key.UNANSWERED_LINE,
            count=Markdown(f"**{voice.number(group.count)}**"),
            question=_question(group.question, voice),
            moment=ago(group.last),
        )
        room -= units(line) + 1
        if room < 0:
            break
        lines.append(line)
    shown = [head, Markdown("\n".join(lines))]
    if len(lines) < len(groups):
        rest = voice.number(len(groups) - len(lines))
        shown.append(voice.say(Key.UNANSWERED_REST, rest=rest))
    return tuple(shown)


def complaint(
    one: Complaint, guild: int, articles: Mapping[str, Article], voice: Voice, room: int
) -> tuple[Markdown, ...]:
    """Show a question with its answer as it was; `articles` are those that the library still has.

    A quote whose article is gone or has changed is named, not shown.
    """
    question = decode(one.question) or Question("")
    within = filters(question, voice)
    asked = voice.say(
        Key.FEEDBACK_QUESTION,
        question=_question(question, voice),
        within=Markdown(f" · {within}" if within else ""),
    )
    link = Markdown("")
    if one.message is not None and not one.private:
        jump = f"https://discord.com/channels/{guild}/{one.channel}/{one.message}"
        link = voice.say(Key.FEEDBACK_LINK, link=Markdown(jump))
    votes = voice.say(
        Key.FEEDBACK_VOTES,
        unhelpful=voice.number(one.unhelpful),
        helpful=voice.number(one.helpful),
        moment=ago(one.rating.rated),
        link=link,
    )
    head = Markdown(f"{asked}\n{votes}")
    if one.rating.reason is None:
        return (head, *_quotes(one.rating.quoted, articles, room - units(head), voice))
    sentence = voice.say(REASONS[Reason(one.rating.reason)], searched=Markdown("…"))
    return head, voice.say(Key.FEEDBACK_NO_ANSWER, reason=sentence)


def ago(seconds: int) -> Markdown:
    """Write a moment as how long ago it was, which Discord keeps true."""
    return Markdown(f"<t:{seconds}:R>")


def _question(question: Question, voice: Voice) -> Markdown:
    text = escape(brief(one_line(question.text), QUESTION_LENGTH))
    if question.actor is None:
        return text
    actor = brief(one_line(question.actor), NAME_LENGTH)
    if not text:
        return escape(actor)
    return voice.say(Key.UNANSWERED_ABOUT, actor=actor, question=text)


def _quotes(
    quoted: Sequence[Quoted], articles: Mapping[str, Article], room: int, voice: Voice
) -> Iterator[Markdown]:
    """Write the quotes so that together they fit, each with the title of its article."""
    below = [_below(one, articles, voice) for one in quoted]
    kept = [one for one in quoted if _stands(one, articles)]
    texts = iter(
        passages(
            [articles[one.article].text[slice(*one.span)] for one in kept],
            [_bold(one) for one in kept],
            room - sum(units(each) + 1 for each in below),
        )
    )
    for one, title in zip(quoted, below, strict=True):
        yield Markdown(f"{next(texts)}\n{title}") if _stands(one, articles) else title


def _stands(quoted: Quoted, articles: Mapping[str, Article]) -> bool:
    article = articles.get(quoted.article)
    place = Place(quoted.article, quoted.digest, quoted.span)
    return article is not None and place.holds(article)


def _bold(quoted: Quoted) -> tuple[Span, ...]:
    start, end = quoted.span
    return joined(
        (max(first, start) - start, min(last, end) - start) for first, last in quoted.highlight
    )


def _below(quoted: Quoted, articles: Mapping[str, Article], voice: Voice) -> Markdown:
    title = brief(one_line(quoted.title), TITLE_LENGTH) or voice.say(Key.UNTITLED)
    if not _stands(quoted, articles):
        return voice.say(Key.FEEDBACK_GONE, title=title)
    outlet = articles[quoted.article].outlet
    facts = [title, *([brief(one_line(outlet), TITLE_LENGTH)] if outlet else [])]
    return Markdown(f"-# {' · '.join(map(escape, facts))}")
