"""`onrecord watch`: what is new for a watch since the last time, as lines or JSON, for pipes."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict
from typing import Annotated

import typer

from bot.markdown import one_line
from bot.store.file import StoreFile
from bot.store.seen import Seen
from bot.store.watch_values import Find, told_of
from bot.terminal import contract
from bot.terminal.options import Json, OutletOption, out, session
from index import LEAST_SURE, SURE, JoinedLibrary, Library, Match, Watched, WatchKind

FILE = "watches.sqlite"  # apart from the bot's own file: what one prints the other has not told
LEAST_SECONDS = 5


def watch(
    context: typer.Context,
    actor: Annotated[str | None, typer.Option(help="Whose own new words are printed.")] = None,
    about: Annotated[str, typer.Option(help="Only on this subject.")] = "",
    question: Annotated[str | None, typer.Option(help="What new passages may answer.")] = None,
    source: Annotated[str | None, typer.Option(help="The outlet whose articles count.")] = None,
    outlet: OutletOption = None,
    every: Annotated[
        int, typer.Option(min=0, help="Go on, looking again after so many seconds; 0 looks once.")
    ] = 0,
    all_: Annotated[bool, typer.Option("--all", help="Also less certain speakers.")] = False,
    as_json: Json = False,
) -> None:
    """Print what is new since the last time this was watched for; the first time nothing is."""
    chosen = [one for one in (actor, question, source) if one is not None and one.strip()]
    if len(chosen) != 1:
        raise typer.BadParameter("give one of --actor, --question and --source")
    if 0 < every < LEAST_SECONDS:
        raise typer.BadParameter(f"--every {every} is too often: {LEAST_SECONDS} at the least")
    library = session(context).library()
    if actor is not None:
        least = LEAST_SURE if all_ else SURE
        name = library.actor(actor).name
        wanted = Watched(WatchKind.ACTOR, about.strip(), name, outlet, least)
    elif question is not None:
        wanted = Watched(WatchKind.QUESTION, question.strip(), outlet=outlet)
    else:
        wanted = Watched(WatchKind.SOURCE, outlet=(source or "").strip())
    seen = Seen(StoreFile(session(context).home / FILE))
    while True:
        for one in news(library, wanted, seen, time.time(), session(context).server or ""):
            _print(one, as_json=as_json)
        if not every:
            return
        time.sleep(every)


def news(
    library: Library | JoinedLibrary, wanted: Watched, seen: Seen, now: float, server: str = ""
) -> list[Match]:
    """Return what is new for a watch, the oldest first, and remember that it was there."""
    told = json.dumps([server, asdict(wanted)], sort_keys=True)
    name = hashlib.sha256(told.encode()).hexdigest()[:16]
    held = library.places()
    parts = held if isinstance(held, tuple) else (held,)
    places: Mapping[str, str] = {key: at for part in parts for key, at in part.items()}
    known, _ = seen.generation(name)
    new = seen.new(name, places)
    fresh = {one: places[one] for one in new}
    found: list[Match] = []
    if known and fresh:
        if isinstance(library, JoinedLibrary):
            ids = [sorted(fresh.keys() & part.keys()) for part in parts]
            (found,) = library.matches([wanted], ids)
        else:
            (found,) = library.matches([wanted], fresh)
    kept = [one for one in found if new.get(one.finding.article.id) is None]
    number = int(name[:12], 16)
    keys = seen.keys(number)
    kept = [one for one in kept if one.key not in keys]
    finds = [Find(0, number, one.key, now, "", told_of(one)) for one in kept]
    seen.record({name: "looked"}, {name: fresh}, now, finds)
    return kept


def _print(match: Match, *, as_json: bool) -> None:
    one = match.finding
    if as_json:
        told = contract.finding_object(one)
        contract.show({**told, "key": match.key, "matched": list(match.words)})
        return
    day = one.article.published.isoformat()[:10] if one.article.published else "undated"
    who = one.speaker.name if one.speaker else one.article.outlet or ""
    place = " · ".join(part for part in (one.article.outlet, one.article.title) if part)
    line = f"{day}  {one_line(who)}: {one_line(one.text)}  [{one_line(place)}]"
    out().print(line, markup=False, soft_wrap=True)
    sys.stdout.flush()
