"""What the library holds: `onrecord sources`, `article` and `status`."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.terminal import contract, show, show_library
from bot.terminal.options import Json, out, session


def sources(context: typer.Context, as_json: Json = False) -> None:
    """List where the articles come from."""
    found = session(context).builder().sources()
    if as_json:
        contract.show([contract.source_object(one) for one in found])
    elif found:
        show_library.show_sources(out(), found)
    else:
        out().print("No sources yet: onrecord add SOURCE…")


def article(
    context: typer.Context,
    article_id: Annotated[str, typer.Argument(metavar="ID", help="An article's id.")],
    versions: Annotated[
        bool, typer.Option("--versions", help="List the states of its page that were fetched.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Print an article's fields and its whole text."""
    library = session(context).library()
    if versions:
        states = library.versions(article_id)
        if as_json:
            contract.show([contract.version_object(one) for one in states])
        else:
            show_library.show_versions(out(), states)
        return
    found = library.article(article_id)
    if as_json:
        contract.show(contract.article_object(found))
    else:
        show.show_article(out(), found)


def status(context: typer.Context, as_json: Json = False) -> None:
    """Show what the library holds and how it was built."""
    found = session(context).library().status()
    if as_json:
        contract.show(contract.status_object(found))
    else:
        show_library.show_status(out(), found, str(session(context).home))
