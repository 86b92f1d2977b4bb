"""Articles and findings for the bot's tests: invented people, places and outlets."""

from __future__ import annotations

from datetime import UTC, date, datetime

from index import Article, Finding, Findings, Kind, Question, Reason, Searched, Speaker, Statement

Span = tuple[int, int]

HARBOUR = Article(
    id="a1",
    title="Harbour talks end without a date: the ferries wait",
    text=(
        "The harbour council of Vellmar met for six hours on Tuesday.\n\n"
        "“We will not move a single crane before the survey is done,” said Ottoline Brask,"
        " who leads the delegation of the islands. She added that the talks were frank.\n\n"
        "A second round is planned."
    ),
    url="https://harbourpost.example/talks?id=7",
    outlet="The Harbour Post",
    published=datetime(2022, 1, 12, 22, 30, tzinfo=UTC),
)
FERRIES = Article(
    id="a2",
    title="Ferries stay in port",
    text="Ferries stayed in port on Monday. The mayor of Vellmar spoke of a strategic mistake.",
    outlet="Inselbote",
    published=date(2022, 3, 9),
)
HOSTILE = Article(
    id="a3",
    title="[Free] @everyone **nitro** `now`",
    text=(
        "@everyone and @here: **buy** __now__, ~~or never~~ ||ever||, `rm -rf` it.\n\n"
        "```py\nprint('fence')\n```\n\n"
        "[A masked link](https://evil.example/x) and <https://evil.example> and"
        " discord.gg/abcdef and steam://run/1.\n\n"
        "# A heading\n-# subtext\n> a quote\n>>> another\n- a list\n* star\n1. one\n\n"
        "<@123456789012345678> <@&1234> <#55> <:a:1> <a:b:2> <t:1> </x:1> <id:guide> :smile:"
        " ¯\\_(ツ)_/¯ a\\*b https://evil.example/a_b_c"
    ),
    url="https://hostile.example/(a)_[b]",
    outlet="*Bold* _Times_ <@1>",
    published=date(2022, 2, 1),
)
LEADER = Speaker("Ottoline Brask", "Ottoline Brask", Kind.DIRECT, "Vellmar islands", 0.97)
PRONOUN = Speaker("Ottoline Brask", "She", Kind.INDIRECT, "Vellmar islands", 0.8)
SAID = Statement("a1", Kind.INDIRECT, content=((172, 198),), sentence=(158, 199))
SEARCHED = Searched("g-0001", 412, 3120, date(2022, 1, 3), date(2022, 3, 9))
EMPTY = Searched(None, 0, 0)


def span_of(article: Article, words: str) -> Span:
    """Find the one place of the words in the article."""
    assert article.text.count(words) == 1
    start = article.text.index(words)
    return start, start + len(words)


def finding(
    article: Article,
    quote: str | None = None,
    *bold: str,
    paragraph: int = 2,
    speaker: Speaker | None = None,
    statement: Statement | None = None,
    also: tuple[Article, ...] = (),
    answer: str | None = None,
) -> Finding:
    """Make a finding of the article's whole text or of the words in it."""
    span = (0, len(article.text)) if quote is None else span_of(article, quote)
    highlight = tuple(span_of(article, words) for words in bold)
    return Finding(
        article=article,
        span=span,
        text=article.text[span[0] : span[1]],
        highlight=highlight,
        paragraph=paragraph,
        score=0.8,
        speaker=speaker,
        statement=statement,
        also=also,
        answer=None if answer is None else span_of(article, answer),
    )


SURVEY = (
    "“We will not move a single crane before the survey is done,” said Ottoline Brask,"
    " who leads the delegation of the islands. She added that the talks were frank."
)
LED = finding(
    HARBOUR,
    SURVEY,
    "said Ottoline Brask, who leads the delegation of the islands",
    speaker=LEADER,
)
MISTAKE = finding(FERRIES, None, "a strategic mistake", paragraph=1)
ATTACK = finding(HOSTILE, None, "**buy** __now__", "print('fence')\n```", paragraph=1)


def found(*findings: Finding, text: str = "Who leads the delegation?") -> Findings:
    """Make an answer of these findings."""
    return Findings(Question(text), SEARCHED, SEARCHED, findings)


def nothing(
    reason: Reason = Reason.BELOW_THRESHOLD,
    *nearest: Finding,
    question: Question | None = None,
    searched: Searched = SEARCHED,
) -> Findings:
    """Make an abstention."""
    asked = question or Question("Who pays for the survey?")
    return Findings(asked, SEARCHED, searched, reason=reason, nearest=nearest)
