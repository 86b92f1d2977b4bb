"""The library: opened, asked, added to and rebuilt; what every user of `index` holds."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

import numpy as np

from index.actors.aliases import AliasKind, OutletKind, alias_edit, outlet_edit
from index.actors.directory import ActorBook, BookShelf
from index.build.build import IsCancelled, OnProgress, build
from index.build.collect import articles_of, located
from index.build.remeasure import Measurer, remeasure
from index.build.reuse import made_alike
from index.build.tidy import tidy
from index.encoders import exports
from index.encoders.protocol import Encoder
from index.encoders.served import ModelEncoder
from index.errors import (
    CancelledError,
    FetchError,
    GenerationError,
    LibraryError,
    ModelError,
    NotFoundError,
)
from index.fetching import documents
from index.fetching.address import is_address
from index.fetching.door import Door
from index.fetching.folders import WatchedFolders
from index.fetching.network import NetworkSources, front, normal
from index.readers import files, read_file
from index.reranker.choice import OFF, ReaderChoice
from index.reranker.serve import Reads
from index.search.answer import ask
from index.search.by_actor.about import told_of
from index.search.by_actor.said import said, with_affiliations
from index.search.examples import examples
from index.search.nearest import near
from index.storage import publication
from index.storage.catalogue import AliasEdit, Catalogue, OutletEdit
from index.storage.generation import Generation, bytes_of, verify_checksums
from index.storage.outlets import corrections, grouped, known_outlet, shown
from index.storage.serving import Current, Edits
from index.storage.source_list import Listed
from index.storage.table import Counts
from index.storage.withdrawal import only_of
from index.values import (
    Actor,
    Article,
    BuildReport,
    Failure,
    Findings,
    Looked,
    Question,
    Reason,
    Refreshed,
    RefreshReport,
    Searched,
    Source,
    SourceKind,
    Status,
    Version,
    together,
)
from index.watching.fresh import Fresh, fresh
from index.watching.match import matches
from index.watching.vectors import TextVectors
from index.watching.watch import Match, Watched

MOST_CORRECTED = 16
"""Generations kept with their outlets corrected: as for the actors' books."""
EMPTY = Searched(generation=None, articles=0, passages=0)
MOST_FRESH = 4
"""Sets of new articles kept prepared: all servers look at the same ones, one after the other."""
SPEAKERS = 3
"""Of those who speak most, how many are tried for an example."""

_LINE = re.compile(r":[0-9]+$")
"""Ends the location of an article that shares its file with others."""

P = ParamSpec("P")
T = TypeVar("T")


def _reads(
    method: Callable[Concatenate[Library, P], T],
) -> Callable[Concatenate[Library, P], T]:
    """Let a method that reads what serves raise GenerationError where that is damaged."""

    @functools.wraps(method)
    def reading(self: Library, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with self._blamed():
            return method(self, *args, **kwargs)

    return reading


class Library:
    """Sources, generations and their model under one folder; safe to ask from any thread."""

    def __init__(
        self, home: Path, encoder: Encoder, reader: ReaderChoice, door: Door | None = None
    ) -> None:
        self.home = home
        self._door = door or Door()
        self._reader = reader
        self.encoder = encoder
        self._catalogue = Catalogue(home / "library.sqlite")
        self._listed = Listed(home, self._catalogue)
        self._network = NetworkSources(home, self._catalogue, self._door)
        self._folders = WatchedFolders(self._catalogue, self._door.clock.now)
        # Documents in which a build found nothing new; None before the first look.
        self._tried: frozenset[str] | None = None
        self._current = Current(home, encoder, self._catalogue)
        self._shelf = BookShelf()
        self._corrected: dict[tuple[OutletEdit, ...], tuple[Generation, Generation]] = {}
        self._examples: tuple[object, tuple[str, ...]] = (None, ())
        self._fresh: dict[object, Fresh] = {}
        self._watched = TextVectors(encoder)
        self._measurer: Measurer | None = None

    @classmethod
    def open(
        cls,
        home: Path,
        *,
        model: str | None = None,
        reader: str | None = None,
        encoder: Encoder | None = None,
        models: Path | None = None,
        door: Door | None = None,
    ) -> Library:
        """Open the library under a folder, which is made where it does not exist.

        `model` names the embedding model, None the default one; `reader` is off, on or a
        cross-encoder. `models` is where the exports of models are kept, by default below the home.
        `door` is what sites are fetched through.

        Raises GenerationError where the generation in use is damaged, of another format or of
        another model, and ModelError where the model is missing or altered.
        """
        library = cls._made(home, model, reader, encoder, models, door)
        library._refresh()
        return library

    @classmethod
    def open_for_building(
        cls,
        home: Path,
        *,
        model: str | None = None,
        reader: str | None = None,
        encoder: Encoder | None = None,
        models: Path | None = None,
        door: Door | None = None,
    ) -> Library:
        """Open a library that is about to be rebuilt: an unusable generation is no obstacle."""
        return cls._made(home, model, reader, encoder, models, door)

    @classmethod
    def _made(
        cls,
        home: Path,
        model: str | None,
        reader: str | None,
        encoder: Encoder | None,
        models: Path | None,
        door: Door | None,
    ) -> Library:
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotFoundError(
                f"the home {home} cannot be made ({error.strerror}): give another with --home"
            ) from error
        models = models or home / "models"
        choice = ReaderChoice(reader, models)
        return cls(home, encoder or ModelEncoder(model, models), choice, door)

    @_reads
    def warm(self) -> None:
        """Load the model and the actors, so that the first question does not wait for them."""
        self.encoder.encode_query("ready")
        self.reader()
        serving = self._refresh()
        if serving is not None:
            self._book(serving)

    def reader(self) -> Reads | None:
        """Return the reader that the serving generation was measured with; None where none was."""
        serving = self._refresh()
        if serving is None or self._reader.name not in serving.manifest.points:
            return None
        return None if self._reader.name == OFF else self._reader.open()

    def branch(self, home: Path) -> Library:
        """Return the library under another folder, with the same models."""
        made = Library(home, self.encoder, self._reader, self._door)
        made._watched = self._watched
        made._measurer = self._measurer
        return made

    @contextmanager
    def measuring_later(self) -> Iterator[Measurer]:
        """Let what is due be measured beside questions, here and in branches made meanwhile."""
        self._measurer = Measurer()
        self._want_measured()
        try:
            yield self._measurer
        finally:
            self._measurer.close()
            self._measurer = None

    def _want_measured(self) -> None:
        if self._measurer is not None:
            self._measurer.want(functools.partial(tidy, self.home, self._reader))
            work = functools.partial(remeasure, self.home, self.encoder, self._reader)
            self._measurer.want(work)

    @_reads
    def ask(
        self, question: Question, *, today: date | None = None, edits: Edits | None = None
    ) -> Findings:
        """Answer a question with quotes, or with the reason why there is none.

        `today` is what "last week" is told from; None is the day that it is. `edits` are the
        corrections of names in force; None for the library's own. Raises NotFoundError where the
        question's outlet is in no article.
        """
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        return ask(
            serving,
            lambda: self._book(serving, edits),
            self.encoder,
            self.reader(),
            question,
            today or datetime.now().astimezone().date(),
        )

    @_reads
    def near(self, claim: Question) -> Findings:
        """Return the passages nearest to what somebody claims, for or against it; see `near`."""
        serving = self._refresh()
        if serving is None or serving.manifest.passages == 0:
            return Findings(claim, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        return near(serving, self.encoder, claim)

    @_reads
    def said(self, question: Question, *, edits: Edits | None = None) -> Findings:
        """Return what the question's actor said, on its subject or the latest first.

        A page of `count` findings from `offset` on; UNKNOWN_ACTOR comes with names like it.
        """
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        outlet = known_outlet(question.outlet, serving.table.grouping)
        book = self._book(serving, edits)
        return said(serving, book, self.encoder, replace(question, outlet=outlet))

    @_reads
    def about(self, question: Question, *, edits: Edits | None = None) -> Findings:
        """Return what others say and articles tell of the question's actor; see `said`."""
        serving = self._under(edits)
        if serving is None or serving.manifest.passages == 0:
            return Findings(question, EMPTY, EMPTY, reason=Reason.EMPTY_LIBRARY)
        outlet = known_outlet(question.outlet, serving.table.grouping)
        book = self._book(serving, edits)
        return told_of(serving, book, self.encoder, replace(question, outlet=outlet))

    @_reads
    def places(self) -> dict[str, str]:
        """Return, by the ids of all articles that answer, the file that holds it alone; else ""."""
        serving = self._refresh()
        found: dict[str, str] = {}
        for location, one in serving.records.locations().items() if serving else ():
            if one not in self._current.withdrawn:
                alone = one not in found and _LINE.search(location) is None
                found[one] = location if alone else ""
        return found

    def ids(self) -> frozenset[str]:
        """Return the ids of all articles that answer."""
        return frozenset(self.places())

    @_reads
    def between(self, first: date, last: date) -> frozenset[str]:
        """Return the ids of the articles that were published on these days, both included."""
        serving = self._refresh()
        if serving is None:
            return frozenset()
        day = serving.table.day
        numbers = np.unique(
            serving.table.article[(day >= first.toordinal()) & (day <= last.toordinal())]
        )
        found = serving.records.by_number(numbers.tolist())
        return frozenset(one.id for one in found.values()) - self._current.withdrawn

    @_reads
    def matches(
        self,
        watches: Sequence[Watched],
        ids: Collection[str],
        *,
        outlets: Mapping[str, str] | None = None,
        edits: Edits | None = None,
    ) -> list[list[Match]]:
        """Return what some new articles have for each watch, the earliest first; see `matches`.

        `outlets` are the names of outlets by those that stand for them; None for the library's.
        """
        serving = self._refresh()
        if serving is None or not ids:
            return [[] for _ in watches]
        groups = self.outlet_groups(edits=edits) if outlets is None else outlets
        book = self._book(serving, edits)
        new = self._prepared(serving, frozenset(ids))
        return matches(new, book, self.encoder, self.reader(), self._watched, watches, groups)

    def _prepared(self, serving: Generation, ids: frozenset[str]) -> Fresh:
        key = (serving.manifest.name, self._current.withdrawn, ids)
        found = self._fresh.get(key)
        if found is None:
            found = fresh(serving, ids)
            while len(self._fresh) >= MOST_FRESH:
                self._fresh.pop(next(iter(self._fresh)), None)
            self._fresh[key] = found
        return found

    @_reads
    def examples(self) -> tuple[str, ...]:
        """Return questions that the library answers, found once for each generation."""
        serving = self._refresh()
        if serving is None or serving.manifest.passages == 0:
            return ()
        mark = (serving.manifest.name, self._current.withdrawn)
        if self._examples[0] != mark:

            def evidence(text: str) -> float | None:
                found = self.ask(Question(text, count=1))
                return found.findings[0].score if found.findings else None

            self._examples = mark, examples(serving, self.actors("", SPEAKERS), evidence)
        return self._examples[1]

    @_reads
    def actors(
        self, typed: str = "", count: int = 25, *, edits: Edits | None = None
    ) -> tuple[Actor, ...]:
        """Return the actors to offer while a name is typed; without one, those who speak most."""
        serving = self._refresh()
        return self._book(serving, edits).suggest(typed, count) if serving else ()

    @_reads
    def kinds(self, texts: Iterable[str], *, edits: Edits | None = None) -> dict[str, str]:
        """Give, of those texts that name an actor, the actor's kind; small letters need it whole.

        A last name alone counts where it is written as one: "crewe" is nobody, "Crewe" is Hallam.
        """
        serving = self._refresh()
        return self._book(serving, edits).kinds(texts) if serving else {}

    @_reads
    def actor(self, name: str, *, edits: Edits | None = None) -> Actor:
        """Return the actor of a name or alias; raise NotFoundError with the nearest names."""
        serving = self._refresh()
        found = self._book(serving, edits).find(name) if serving else ()
        if serving and len(found) == 1:
            return with_affiliations(found[0], serving)
        if found:
            raise NotFoundError(
                f"{name!r} may be {' or '.join(one.name for one in found[:5])}: give the full name"
            )
        near = ", ".join(one.name for one in self.actors(name, 3)) if serving else ""
        raise NotFoundError(
            f"no actor called {name!r} is in the library"
            + (f"; near it: {near}" if near else ": `onrecord actors` lists them")
        )

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what; kept apart from generations, so that a rebuild keeps it.

        `add` gives the actor the alias, `remove` takes it away, `merge` makes the actor called
        `alias` one with `actor`, `split` makes the alias an actor of its own. Gives the actor
        that the correction is about; raises NotFoundError where one that is named is unknown.
        """
        edit = alias_edit(kind, actor, alias, self.actor)
        self.record_edit(edit)
        return self.actor(edit.alias if kind == "split" else edit.actor)

    def record_edit(self, edit: AliasEdit | OutletEdit) -> None:
        """Remember a correction of names or outlets."""
        if isinstance(edit, OutletEdit):
            self._catalogue.record_outlet_edit(edit)
        else:
            self._catalogue.record_alias_edit(edit)

    def edits(self) -> Edits:
        """Return the corrections of names and outlets in the order in which they were made."""
        self._refresh()
        return self._current.edits

    def _book(self, serving: Generation, edits: Edits | None = None) -> ActorBook:
        given = self._current.edits if edits is None else edits
        aliases = tuple(one for one in given if isinstance(one, AliasEdit))
        return self._shelf.book(serving.manifest.name, serving.records, aliases)

    def _under(self, edits: Edits | None) -> Generation | None:
        """Return the generation in use with its outlets as corrections make them."""
        serving = self._refresh()
        given = corrections(self._current.edits if edits is None else edits)
        if serving is None or not given:
            return serving
        held = self._corrected.get(given)
        if held is None or held[0] is not serving:
            if len(self._corrected) >= MOST_CORRECTED:
                self._corrected.clear()
            held = (serving, replace(serving, table=grouped(serving.table, given)))
            self._corrected[given] = held
        return held[1]

    def serving(self) -> Generation:
        """Give the generation in use, to evaluate it; raise GenerationError where there is none."""
        found = self._refresh()
        if found is None:
            raise GenerationError("the library is empty: `onrecord add SOURCE…`")
        return found

    def searched(self) -> Searched:
        """Return what a question without filters searches."""
        serving = self._refresh()
        return serving.searched() if serving else EMPTY

    def look(self, url: str, *, cancelled: IsCancelled | None = None) -> Looked:
        """Fetch an address and say what it is, before anything of it is kept.

        Raises FetchError where it can be no source, with the reason.
        """
        return self._network.look(normal(url), cancelled)

    def add(
        self,
        locations: Sequence[str],
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
        understood: Callable[[Looked], None] | None = None,
        watch: bool | None = None,
    ) -> BuildReport:
        """Remember sources and index what is in them; other sources are not read again.

        An address is fetched, and `understood` told what it is, before it is kept. A folder is
        looked at again by a schedule from now on, or no more, as `watch` says. Raises SourceError
        where one cannot be found or read.
        """
        paths = [located(one) for one in locations if not is_address(one)]
        for one in paths:
            next(iter(files(Path(one))), None)
        looked = [self.look(one, cancelled=cancelled) for one in locations if is_address(one)]
        for each in looked:
            if each.kind is SourceKind.FRONT:
                raise FetchError(front(each))
            if understood is not None:
                understood(each)
        with self._begun(looked) as addresses:
            failed = self._fetched(addresses, progress, cancelled)[1]
            absolute = [*paths, *addresses]
            again = self._withdrawn_among(absolute, cancelled)
            before = [source.location for source in self.sources()]
            sources = [*dict.fromkeys([*before, *absolute])]
            report = self._build(sources, progress, cancelled, again=again, only=absolute)
        self._catalogue.remember(absolute, datetime.now(UTC))
        for one in paths if watch is not None else ():
            (self._folders.watch if watch else self._folders.leave)(one)
        return replace(report, failures=(*failed, *report.failures))

    @contextmanager
    def _begun(self, looked: Sequence[Looked]) -> Iterator[list[str]]:
        """Remember addresses at once, so that a sudden end loses none; forget them on a failure."""
        known = {one.location for one in self.sources()}
        addresses = list(dict.fromkeys(one.url for one in looked))
        new = [one for one in addresses if one not in known]
        for each in looked:
            self._network.begin(each)
        if new:
            self._catalogue.remember(new, datetime.now(UTC))
        try:
            yield addresses
        except BaseException:
            for one in new:
                self._catalogue.forget(one)
                self._network.forget(one)
            raise

    def _fetched(
        self,
        addresses: Sequence[str],
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
    ) -> tuple[tuple[Refreshed, ...], tuple[Failure, ...]]:
        """Look at addresses; give what came and, apart, all that failed."""
        if not addresses:
            return (), ()
        found = self._network.refresh(addresses, progress, cancelled)
        failed = [Failure(one.location, one.why) for one in found if one.why]
        return found, (*failed, *(each for one in found for each in one.left_out))

    def refresh(
        self,
        location: str | None = None,
        *,
        due: bool = False,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> RefreshReport:
        """Look at one source, at all on the network and in watched folders, or at those `due`.

        What is new there is built, and nothing else is read. A site or a folder that fails is told
        of and not raised. Raises NotFoundError where the source is none, and BusyError while
        another refresh is under way.
        """
        sources = self.sources()
        if location is None:
            wanted = [one.location for one in sources if one.network or is_address(one.location)]
        else:
            wanted = [self.source(location)]
        if not wanted:
            return RefreshReport(())
        if due:
            wanted = self._network.due(wanted)
            if not wanted and self._tried is not None:
                return RefreshReport(())
        found, _ = self._fetched([one for one in wanted if is_address(one)], progress, cancelled)
        built: list[BuildReport] = []
        every = [one.location for one in sources]
        unbuilt = self._unbuilt()
        if any(one.brought for one in found) or not unbuilt <= (self._tried or frozenset()):
            only = [one for one in every if is_address(one)]
            built.append(self._build(every, progress, cancelled, only=only))
            unbuilt = self._unbuilt()
        self._tried = unbuilt
        folders = []
        for one in (each for each in wanted if not is_address(each)):
            look = self._folders.look(one)
            if look.changed:
                built.append(self._build(every, progress, cancelled, only=[one]))
            folders.append(self._folders.taken_up(look, built[-1] if look.changed else None))
        return RefreshReport((*found, *folders), together(built))

    def _unbuilt(self) -> frozenset[str]:
        """Return the documents that no build has taken up, as after a sudden end."""
        kept = documents.current(self.home, [one.location for one in self.sources()])
        serving = self._refresh()
        built = serving.records.files() if serving is not None else {}
        return frozenset(str(path) for paths in kept.values() for path in paths) - built.keys()

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Return the states of an article's page that were fetched, the newest first.

        None for an article that came from a file. Raises NotFoundError as `article` does.
        """
        found = self.article(article_id)
        return self._network.versions([one.location for one in self.sources()], found.id)

    def _withdrawn_among(
        self, locations: Sequence[str], cancelled: IsCancelled | None
    ) -> frozenset[str]:
        """Return the withdrawn articles that stand in some sources: what is added answers again."""
        withdrawn = self._catalogue.withdrawn()
        found: set[str] = set()
        for one in articles_of(self.home, locations) if withdrawn else ():
            if cancelled is not None and cancelled():
                raise CancelledError("the build was cancelled: what was there before serves on")
            found.add(one.id)
        return withdrawn & found

    def remove(
        self,
        location: str,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Forget a source and rebuild without it; raise NotFoundError where it is none."""
        self.forget(location)
        return self.reindex(progress=progress, cancelled=cancelled)

    def forget(self, location: str) -> str:
        """Forget a source, whose articles answer no more from now on; give it as it was known.

        The next build leaves them out. Raises NotFoundError where it is none.
        """
        found = self.source(location)
        serving = self._refresh()
        if serving is not None:
            self._catalogue.withdraw(only_of(found, serving), for_good=False)
        self._catalogue.forget(found)
        if is_address(found):
            self._network.forget(found)
        return found

    def source(self, location: str) -> str:
        """Return a remembered source as it is remembered; raise NotFoundError where it is none."""
        if is_address(location) and location not in {one.location for one in self.sources()}:
            location = normal(location)
        return self._listed.named(location)

    def withdraw(self, article: str) -> Article:
        """Let one article answer no more from now on, though its source stays; give it.

        It is named by its id or the unique beginning of one; raises NotFoundError. It answers
        again when it is added again; the next build leaves it out.
        """
        found = self.article(article)
        self._catalogue.withdraw({found.id}, for_good=True)
        return found

    @_reads
    def held(self) -> tuple[tuple[Source, tuple[Article, ...]], ...]:
        """Return each source with the articles that it has in the library."""
        serving = self._refresh()
        if serving is None:
            return tuple((source, ()) for source in self.sources())
        records = serving.records
        articles = {
            one.id: one for one in records.articles() if one.id not in self._current.withdrawn
        }
        files = records.files()
        found: dict[str, dict[str, Article]] = {}
        for path, places in records.locations_by_file().items():
            found.setdefault(files[path].source, {}).update(
                {one: articles[one] for one in places.values() if one in articles}
            )
        return tuple(
            (source, tuple(found.get(source.location, {}).values())) for source in self.sources()
        )

    def reindex(
        self, *, progress: OnProgress | None = None, cancelled: IsCancelled | None = None
    ) -> BuildReport:
        """Read all sources again and publish what changed; the old generation answers meanwhile.

        Raises BusyError where a build is under way and CancelledError where it was cancelled.
        """
        return self._build([one.location for one in self.sources()], progress, cancelled)

    def rollback(self) -> Searched:
        """Let the former generation serve again; raise GenerationError where there is none.

        Raises BusyError while a build is under way.
        """
        with publication.build_lock(self.home):
            publication.roll_back(self.home)
        serving = self._refresh()
        return serving.searched() if serving else EMPTY

    def sources(self) -> tuple[Source, ...]:
        """Return the remembered sources in the order in which they were added.

        Where the list was lost they are those that the index in use was made of.
        """
        networks = self._network.networks()
        return tuple(
            replace(one, network=networks[one.location]) if one.location in networks else one
            for one in self._listed.sources()
        )

    @_reads
    def article(self, article_id: str) -> Article:
        """Return an article by its id or the unique beginning of one; raise NotFoundError."""
        serving = self._refresh()
        if serving is None:
            raise NotFoundError(
                f"there is no article {article_id!r}, the library is empty: `onrecord add SOURCE`"
            )
        try:
            found = serving.records.article(article_id)
        except NotFoundError:
            former = self._former(article_id)
            if former is None:
                raise
            found = former
        if found.id in self._current.withdrawn:
            raise NotFoundError(f"the article {article_id!r} was removed: `onrecord add` it again")
        return found

    def _former(self, article_id: str) -> Article | None:
        """Return an article that is no more as its page was before; None where there is none."""
        locations = [one.location for one in self.sources()]
        versions = self._network.versions(locations, article_id)
        return next((one.article for one in versions if one.article.id == article_id), None)

    def outlets(self, *, edits: Edits | None = None) -> tuple[str, ...]:
        """Return the outlets, by name."""
        serving = self._under(edits)
        return serving.table.outlets if serving else ()

    def outlet_groups(self, *, edits: Edits | None = None) -> Mapping[str, str]:
        """Give, by every name that articles have for an outlet, the name that stands for it."""
        serving = self._under(edits)
        return serving.table.grouping if serving else {}

    def outlet_counts(self) -> Counts:
        """Return the names that articles have for outlets, with the number of these articles."""
        serving = self._refresh()
        return serving.table.names if serving else ()

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one; kept apart from generations.

        `merge` makes the outlet `other` one with `outlet`, `split` makes `outlet` one of its own.
        Gives the outlet that the correction is about; raises NotFoundError where it is unknown.
        """
        edit = outlet_edit(kind, outlet, other, self.outlet_groups())
        self.record_edit(edit)
        return edit.into or edit.outlet

    @_reads
    def status(self) -> Status:
        """Return what the library is and what it searches."""
        serving = self._refresh()
        pointer = publication.read_pointer_or_none(self.home)
        if serving is None:
            return Status(EMPTY, self.encoder.name, 0, None, None, len(self.sources()), 0, (), OFF)
        manifest = serving.manifest
        return Status(
            searched=serving.searched(),
            model=manifest.model,
            dimension=manifest.dimension,
            built=datetime.fromisoformat(manifest.made),
            previous=pointer.previous if pointer else None,
            sources=len(self.sources()),
            bytes=bytes_of(serving),
            points=serving.points(reader.name if (reader := self.reader()) else OFF),
            reader=reader.name if reader else OFF,
            building=publication.is_building(self.home),
            outdated=not made_alike(serving, self._reader),
            outlets=shown(serving.table.names, self.outlet_groups()),
            trouble=self._current.trouble,
            measured=manifest.measured,
            due=manifest.due,
        )

    def check(self) -> tuple[Failure, ...]:
        """Read every byte of what serves and of what was fetched; give what is wrong, each cure.

        A damaged generation comes first, for nothing else can then be held against it.
        """
        found: list[Failure] = []
        try:
            self.verify()
        except (GenerationError, ModelError) as error:
            found.append(Failure(str(self.home), str(error)))
        for location in [one.location for one in self.sources() if is_address(one.location)]:
            for one in documents.stored(self.home, location):
                read = read_file(one.path, fetched=datetime.now(UTC))
                found.extend(each for each in read if isinstance(each, Failure))
        return tuple(found)

    def verify(self) -> None:
        """Read every file of the generation in use and of the models' exports.

        Raises GenerationError or ModelError where one is altered.
        """
        serving = self._refresh()
        if serving is not None:
            verify_checksums(serving)
        exports.verify(self._reader.models)

    def _build(
        self,
        sources: Sequence[str],
        progress: OnProgress | None,
        cancelled: IsCancelled | None,
        *,
        again: frozenset[str] = frozenset(),
        only: Sequence[str] | None = None,
    ) -> BuildReport:
        """Build; of what was withdrawn, `again` is let in once the generation with it serves."""
        self._listed.restore()
        before = self._catalogue.withdrawn()
        for_good = self._catalogue.withdrawn(for_good=True) - again
        report = build(
            self.home,
            sources,
            self.encoder,
            self._reader,
            withdrawn=for_good,
            only=only,
            progress=progress,
            cancelled=cancelled,
            measure_later=self._measurer is not None,
            serving=self._current.published,
            published=self._current.offer,
        )
        # The new generation has them no more, or has them because they were added again.
        if before - for_good:
            self._catalogue.readmit(before - for_good)
        self._refresh()
        self._want_measured()
        return report

    @contextmanager
    def _blamed(self) -> Iterator[None]:
        try:
            with self._current.blamed():
                yield
        except LibraryError:
            raise
        except Exception:
            exports.verify(self._reader.models)
            raise

    def _refresh(self) -> Generation | None:
        return self._current.generation()
