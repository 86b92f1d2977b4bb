"""One text typed in the terminal: searched for, or told apart from a question."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from bot.i18n.phrases import Key
from bot.terminal import contract, show
from bot.terminal.explain import show_explained
from index import Findings, JoinedLibrary, Library, Manner, Question, Reason, manner

SENTENCES = {
    Manner.SMALL_TALK: Key.SMALL_TALK,
    Manner.ORDER: Key.ORDER,
    Manner.NO_WORDS: Key.NO_WORDS,
}


def ask(library: Library | JoinedLibrary, question: Question) -> tuple[Findings, Manner]:
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
