"""`onrecord ask`: one text, searched for or told apart from a question."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from bot.i18n.phrases import Key
from bot.terminal import contract, show
from bot.terminal.explain import show_explained
from bot.terminal.options import (
    CountOption,
    Json,
    OutletOption,
    SinceOption,
    StrictnessOption,
    UntilOption,
    filters,
    out,
    session,
)
from index import Findings, JoinedLibrary, Library, Manner, Question, Reason, Strictness, manner

SENTENCES = {
    Manner.SMALL_TALK: Key.SMALL_TALK,
    Manner.ORDER: Key.ORDER,
    Manner.NO_WORDS: Key.NO_WORDS,
}


def ask(
    context: typer.Context,
    question: Annotated[str, typer.Argument(help="What you want to know.")],
    count: CountOption = 3,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    strictness: StrictnessOption = Strictness.BALANCED,
    explain: Annotated[
        bool, typer.Option(help="Show every candidate's scores, and why it is shown or not.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Ask a question: the articles answer it in their own words."""
    if not question.strip():
        raise typer.BadParameter("the question is empty: write what you want to know")
    asked = Question(text=question.strip(), count=count, strictness=strictness, explain=explain)
    library = session(context).library()
    found, wants = answered(library, filters(asked, outlet, since, until))
    show_answer(out(), library, found, wants, as_json=as_json)


def answered(library: Library | JoinedLibrary, question: Question) -> tuple[Findings, Manner]:
    """Answer what is a question; what is none finds nothing, and says what it is."""
    wants = manner(question.text)
    if wants is Manner.QUESTION:
        return library.ask(question), wants
    searched = library.status().searched
    return Findings(question, searched, searched, reason=Reason.NOTHING_FOUND), wants


def show_answer(
    console: Console,
    library: Library | JoinedLibrary,
    found: Findings,
    wants: Manner,
    *,
    as_json: bool,
) -> None:
    """Print an answer, or the sentence for what is no question, with some that may be asked."""
    if as_json:
        contract.show(contract.findings_object(found, wants))
    elif wants is Manner.QUESTION:
        show.show_findings(console, found)
        show_explained(console, found)
    else:
        sentence = show.VOICE.plain(SENTENCES[wants]).replace("*", "")
        examples = library.examples()
        if examples:
            sentence += f" {show.VOICE.plain(Key.EXAMPLES, questions=' '.join(examples))}"
        console.print(Text(sentence, style="bold"), soft_wrap=True)
