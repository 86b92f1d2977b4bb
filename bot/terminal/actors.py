"""`onrecord said`, `compare`, `timeline`, `actors`, `alias`, `outlets` and `outlet`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from bot.terminal import contract, show
from bot.terminal.options import (
    CountOption,
    Json,
    OutletOption,
    SinceOption,
    UntilOption,
    filters,
    out,
    session,
)
from index import Actor, AliasKind, Finding, Findings, Order, OutletKind, Question

ActorArgument = Annotated[
    str, typer.Argument(metavar="ACTOR", help="A person, state or organisation.")
]
AboutArgument = Annotated[str, typer.Argument(metavar="[SUBJECT]", help="What it is about.")]


def said(
    context: typer.Context,
    actor: ActorArgument,
    about: AboutArgument = "",
    count: CountOption = 3,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
    outlet: OutletOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    as_json: Json = False,
) -> None:
    """Quote what an actor said itself: on a subject, or the latest first."""
    question = Question(text=about.strip(), actor=actor, count=count, offset=offset)
    found = session(context).library().said(filters(question, outlet, since, until))
    if as_json:
        contract.show(contract.findings_object(found))
    else:
        show_said(out(), found)


def compare(
    context: typer.Context,
    actor_a: Annotated[str, typer.Argument(metavar="ACTOR_A")],
    actor_b: Annotated[str, typer.Argument(metavar="ACTOR_B")],
    about: AboutArgument = "",
    count: CountOption = 3,
    as_json: Json = False,
) -> None:
    """Quote two actors on one subject, one after the other, with dates."""
    library = session(context).library()
    sides = [
        library.said(Question(text=about.strip(), actor=one, count=count))
        for one in (actor_a, actor_b)
    ]
    if as_json:
        objects = [contract.findings_object(one) for one in sides]
        contract.show({"about": about.strip(), "sides": objects})
        return
    for one in sides:
        name = one.actor.name if one.actor else one.question.actor
        out().print(Text(f"\n{name}", style="bold underline"))
        show_said(out(), one)


def timeline(
    context: typer.Context,
    actor: ActorArgument,
    about: AboutArgument = "",
    count: CountOption = 10,
    offset: Annotated[int, typer.Option(min=0, help="How many to pass over.")] = 0,
    as_json: Json = False,
) -> None:
    """Quote an actor's statements by date, the earliest first."""
    question = Question(
        text=about.strip(), actor=actor, count=count, offset=offset, order=Order.EARLIEST
    )
    found = session(context).library().said(question)
    if as_json:
        contract.show(contract.findings_object(found))
    else:
        show_said(out(), found, ordered=True)


def actors(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="One actor, to see its names and offices.")] = "",
    count: Annotated[int, typer.Option("-k", "--count", min=1, max=100_000)] = 25,
    as_json: Json = False,
) -> None:
    """List who speaks in the library, or show one actor's aliases and affiliations."""
    library = session(context).library()
    found = (library.actor(name),) if name else library.actors("", count)
    if as_json:
        contract.show([contract.actor_object(one) for one in found])
    elif name:
        show_actor(out(), found[0])
    elif found:
        show.show_rows(out(), [(f"{one.statements:>6}  {one.kind:<6}", one.name) for one in found])
    else:
        out().print("Nobody speaks in the library yet: onrecord add SOURCE…")


def alias(
    context: typer.Context,
    kind: Annotated[AliasKind, typer.Argument(metavar="add|remove|merge|split")],
    actor: ActorArgument,
    name: Annotated[str, typer.Argument(metavar="ALIAS", help="A name, or the other actor.")],
    as_json: Json = False,
) -> None:
    """Correct who is called what; kept when the library is rebuilt."""
    found = session(context).library().edit_alias(kind, actor, name)
    if as_json:
        contract.show(contract.actor_object(found))
    else:
        show_actor(out(), found)


def outlets(context: typer.Context, as_json: Json = False) -> None:
    """List the outlets with the names that articles have for each."""
    groups = session(context).library().outlet_groups()
    found = {own: sorted(name for name in groups if groups[name] == own) for own in groups.values()}
    if as_json:
        contract.show([{"outlet": one, "names": found[one]} for one in sorted(found)])
    elif found:
        show.show_rows(out(), [(one, _others(one, found[one])) for one in sorted(found)])
    else:
        out().print("No article names its outlet yet: onrecord add SOURCE…")


def outlet(
    context: typer.Context,
    kind: Annotated[OutletKind, typer.Argument(metavar="merge|split")],
    name: Annotated[str, typer.Argument(metavar="OUTLET", help="An outlet, or a name to split.")],
    other: Annotated[
        str, typer.Argument(metavar="OTHER", help="The outlet that becomes one with it.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Correct which names of outlets are one; kept when the library is rebuilt."""
    if (kind == "merge") != bool(other):
        raise typer.BadParameter("merge takes two outlets, split one: give OUTLET and OTHER")
    library = session(context).library()
    found = library.edit_outlet(kind, name, other)
    names = sorted(one for one, own in library.outlet_groups().items() if own == found)
    if as_json:
        contract.show({"outlet": found, "names": names})
    else:
        show.show_rows(out(), [(found, _others(found, names))])


def _others(name: str, names: Sequence[str]) -> str:
    return ", ".join(one for one in names if one != name)


def show_said(console: Console, found: Findings, *, ordered: bool = False) -> None:
    """Print what an actor said; a state's or body's own words and its people's under two heads."""
    if not found.answered:
        show.show_reason(console, found)
        return
    actor = found.actor
    own = [one for one in found.findings if not (one.speaker and one.speaker.person)]
    others = [one for one in found.findings if one.speaker and one.speaker.person]
    if ordered or actor is None or actor.kind == "person" or not (own and others):
        _show_findings(console, found.findings)
    else:
        console.print(Text(f"\n{actor.name} itself", style="bold"))
        _show_findings(console, own)
        console.print(Text(f"\nFor {actor.name}", style="bold"))
        _show_findings(console, others)
    if found.total > len(found.findings):
        console.print(f"\n{len(found.findings)} of {found.total} statements; more with --offset.")


def _show_findings(console: Console, findings: Sequence[Finding]) -> None:
    for number, one in enumerate(findings, start=1):
        show.show_finding(console, one, f"{number} ")


def show_actor(console: Console, actor: Actor) -> None:
    """Print an actor's names, affiliations and how often it speaks."""
    rows = [
        ("name", f"{actor.name}, {actor.kind}"),
        ("statements", str(actor.statements)),
        ("aliases", ", ".join(one for one in actor.aliases if one != actor.name) or "none"),
    ]
    for name, articles, first, last in actor.speaks_for:
        days = f", {first} to {last}" if first else ""
        rows.append(("speaks for", f"{name}, by the titles in {articles} articles{days}"))
    show.show_rows(console, [(f"{left:>10}", right) for left, right in rows])
