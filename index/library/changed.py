"""A library changed: sources that are added, refreshed and removed, and the builds that follow."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from filelock import FileLock, Timeout

from index.build.background import Background
from index.build.build import build
from index.build.collect import articles_of, located
from index.build.remeasure import remeasure
from index.build.steps import IsCancelled, OnProgress
from index.build.tidy import tidy
from index.errors import (
    CancelledError,
    DiskError,
    FetchError,
)
from index.fetching import documents
from index.fetching.address import is_address
from index.fetching.network import front, normal
from index.library.apart import Apart, Opened
from index.library.asked import Asked
from index.readers import files
from index.storage.withdrawal import only_of
from index.values import (
    Article,
    BuildReport,
    Failure,
    Looked,
    Refreshed,
    RefreshReport,
    SourceKind,
    text_id,
    together,
)

_MEASURING, _NEXT = "measure.lock", "measure-next.lock"

C = TypeVar("C", bound="Changed")
P = ParamSpec("P")
T = TypeVar("T")


def builds(method: Callable[Concatenate[C, P], T]) -> Callable[Concatenate[C, P], T]:
    """Let a method that builds run in the process for that, where there is one."""

    @functools.wraps(method)
    def building(self: C, /, *args: P.args, **kwargs: P.kwargs) -> T:
        if self._apart is None:
            return method(self, *args, **kwargs)
        made: Any = self._apart.call(self.home, method.__name__, args, kwargs)
        self._caught_up()
        return made  # type: ignore[no-any-return]

    return building


class Changed(Asked):
    """A library that sources are added to and removed from."""

    def look(self, url: str, *, cancelled: IsCancelled | None = None) -> Looked:
        """Fetch an address and say what it is, before anything of it is kept.

        Raises FetchError where it can be no source, with the reason.
        """
        return self._network.look(normal(url), cancelled)

    @builds
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
        with self._begun(paths, looked) as addresses:
            fetched, failed = self._fetched(addresses, progress, cancelled)
            absolute = [*paths, *addresses]
            again = self._withdrawn_among(absolute, cancelled)
            before = [source.location for source in self.sources()]
            sources = [*dict.fromkeys([*before, *absolute])]
            report = self._build(sources, progress, cancelled, again=again, only=absolute)
        for one in paths if watch is not None else ():
            (self._folders.watch if watch else self._folders.leave)(one)
        later = [_later(one) for one in fetched if one.missed and not one.brought]
        named = {one: report.found[one] for one in absolute if one in report.found}
        return replace(report, failures=(*failed, *later, *report.failures), found=named)

    @builds
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
        serving = self._caught_up()
        if serving is not None:
            self._catalogue.withdraw(only_of([found], serving), for_good=False)
        self._catalogue.forget(found)
        if is_address(found):
            self._network.forget(found)
        return found

    def withdraw(self, article: str) -> Article:
        """Let one article answer no more from now on, though its source stays; give it.

        Nor does its text in any other outlet. It is named by its id or the unique beginning of one;
        raises NotFoundError. It answers again when it is added again; the next build leaves it out.
        """
        self._caught_up()
        found = self.article(article)
        self._catalogue.withdraw({text_id(found.id)}, for_good=True)
        return found

    @builds
    def reindex(
        self, *, progress: OnProgress | None = None, cancelled: IsCancelled | None = None
    ) -> BuildReport:
        """Read all sources again and publish what changed; the old generation answers meanwhile.

        Raises BusyError where a build is under way and CancelledError where it was cancelled.
        """
        return self._build([one.location for one in self.sources()], progress, cancelled)

    def measure(self, *, beside: bool = False) -> bool:
        """Measure the operating points where they are due; say whether there are new ones.

        By one process at a time: whoever waited finds them measured. Where one waits already, who
        measures `beside` leaves it to that one. Raises BusyError where a build is under way.
        """
        measuring = FileLock(self.home / _MEASURING)
        try:
            with FileLock(self.home / _NEXT, timeout=0 if beside else -1):
                measuring.acquire()
        except Timeout:
            return False
        try:
            return remeasure(
                self.home, self.encoder, self._reader, lambda: False, store=self._store
            )
        finally:
            measuring.release()

    @contextmanager
    def measuring_later(self) -> Iterator[Background]:
        """Let what is due be measured beside questions, here and in branches made meanwhile."""
        self._background = Background()
        self._want_measured()
        try:
            yield self._background
        finally:
            self._background.close()
            self._background = None

    @contextmanager
    def building_apart(self, opened: Opened, hidden: Collection[str] = ()) -> Iterator[None]:
        """Build in another process and let it measure what is due, here and in branches.

        What is published meanwhile, by whichever process, is opened beside questions. `opened`
        opens this library there; it and what is added are pickled. Variables of the environment
        that are `hidden` stay here.
        """
        self._apart = Apart(opened, hidden)
        self._current.beside = True
        try:
            yield
        finally:
            self._current.beside = False
            self._apart.close()
            self._apart = None

    @contextmanager
    def _begun(self, paths: Sequence[str], looked: Sequence[Looked]) -> Iterator[list[str]]:
        """Remember sources at once, so that a sudden end and a disk that is full once they serve
        lose none; forget them on a failure."""
        known = {one.location for one in self.sources()}
        addresses = list(dict.fromkeys(one.url for one in looked))
        new = [one for one in dict.fromkeys([*paths, *addresses]) if one not in known]
        for each in looked:
            self._network.begin(each)
        if new:
            self._catalogue.remember(new, datetime.now(UTC))
        try:
            yield addresses
        except BaseException:
            for one in new:
                with contextlib.suppress(DiskError):  # listed then, and read by the next build
                    self._catalogue.forget(one)
                    if one in addresses:
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

    def _unbuilt(self) -> frozenset[str]:
        """Return the documents that no build has taken up, as after a sudden end."""
        kept = documents.current(self.home, [one.location for one in self.sources()])
        serving = self._refresh()
        built = serving.records.files() if serving is not None else {}
        return frozenset(str(path) for paths in kept.values() for path in paths) - built.keys()

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
            edits=self._catalogue.outlet_edits(),
            only=only,
            progress=progress,
            cancelled=cancelled,
            measure_later=self.measures_later or self._background is not None,
            serving=self._current.published,
            published=self._current.offer,
            store=self._store,
            workers=self._workers,
        )
        # The new generation has them no more, or has them because they were added again.
        if before - for_good:
            self._catalogue.readmit(before - for_good)
        self._refresh()
        self._want_measured()
        return report

    def _want_measured(self) -> None:
        if self._background is not None:
            self._background.want(
                functools.partial(tidy, self.home, self._reader, store=self._store)
            )
            work = functools.partial(
                remeasure, self.home, self.encoder, self._reader, store=self._store
            )
            self._background.want(work)


def _later(one: Refreshed) -> Failure:
    """Return why a source brought nothing, though it could be looked at."""
    return Failure(
        one.location,
        f"{one.waiting} of its pages could not be fetched for now ({one.missed}): "
        "`onrecord refresh` asks for them again",
    )
