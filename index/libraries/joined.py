"""A library of one's own beside the shared one: a question searches both, a change is one's own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from index.actors.aliases import AliasKind, OutletKind, alias_edit, outlet_edit
from index.build.steps import IsCancelled, OnProgress
from index.build.uploads import MOST_ADDRESSES, Inbox, Sent
from index.errors import FullError, NotFoundError
from index.libraries.both import Both
from index.library.library import Library
from index.search.by_actor.kept import KeptLists
from index.values import (
    Actor,
    Article,
    BuildReport,
    Finding,
    Listing,
    Looked,
    RefreshReport,
    Searched,
    Source,
)


class JoinedLibrary(Both):
    """The shared library and one's own; what is corrected or added goes into one's own.

    Where the shared one stands `alone` it is one's own.
    """

    def __init__(
        self,
        shared: Library,
        make: Callable[[bool], Library | None],
        *,
        alone: bool = False,
        kept: KeptLists[Finding] | None = None,
    ) -> None:
        super().__init__(shared, make, kept)
        self._alone = alone

    @property
    def own(self) -> Library:
        """Give one's own library, to add to it or to build it; it is begun where there is none."""
        found = self._make(True)
        assert found is not None
        return found

    def edit_alias(self, kind: AliasKind, actor: str, alias: str) -> Actor:
        """Correct who is called what, here alone; see Library.edit_alias."""
        edit = alias_edit(kind, actor, alias, self.actor)
        self.own.record_edit(edit)
        return self.actor(edit.alias if kind == "split" else edit.actor)

    def edit_outlet(self, kind: OutletKind, outlet: str, other: str = "") -> str:
        """Correct which names of outlets are one, here alone; see Library.edit_outlet."""
        edit = outlet_edit(kind, outlet, other, self.outlet_groups())
        self.own.record_edit(edit)
        return edit.into or edit.outlet

    def sources(self) -> tuple[Source, ...]:
        """Return the sources of one's own library."""
        own = self._shared if self._alone else self._make(False)
        return own.sources() if own else ()

    def held(self) -> tuple[tuple[Source, tuple[Listing, ...]], ...]:
        """Return each source of one's own library with its articles, without their text."""
        own = self._make(False)
        return own.held() if own else ()

    def reindex(
        self,
        *,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Read one's own sources again; the shared ones are read by whoever holds that library.

        Raises NotFoundError where one has no library of one's own.
        """
        own = self._make(False)
        if own is None:
            raise NotFoundError("there is no library of its own yet: add a source to it")
        made = own.reindex(progress=progress, cancelled=cancelled)
        return self._beside(made, made.searched)

    def receive(self, name: str, data: bytes) -> Sent:
        """Take a file in and say what was understood of it; see Inbox.receive."""
        return self._inbox().receive(name, data)

    def discard(self, token: str) -> None:
        """Throw away a file that was received; raise NotFoundError where it waits no longer."""
        self._inbox().discard(token)

    def keep(
        self,
        *tokens: str,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> BuildReport:
        """Add files and addresses that wait to one's own library, all or none, and build it."""
        inbox = self._inbox()
        with ExitStack() as held:
            sources = [
                held.enter_context(inbox.released(one) if inbox.address(one) else inbox.kept(one))
                for one in tokens
            ]
            made = self.own.add([*map(str, sources)], progress=progress, cancelled=cancelled)
        return self._beside(made, made.searched)

    def look(self, url: str) -> tuple[Looked, str]:
        """Fetch an address and say what it is; hold it until somebody decides on it.

        Gives the token to decide by. Raises FetchError where it can be no source, and FullError
        where one's own library has too many already.
        """
        if self.own is not self._shared:
            addresses = [one for one in self.own.sources() if one.network is not None]
            if len(addresses) >= MOST_ADDRESSES:
                raise FullError(
                    f"{url}: {MOST_ADDRESSES} addresses are followed here already: remove one first"
                )
            self._inbox().check_room(url)
        looked = self.own.look(url)
        return looked, self._inbox().hold(looked.url)

    def held_address(self, token: str) -> str | None:
        """Return the address that waits under a token; None where it is a file, or nothing."""
        return self._inbox().address(token)

    def hold(self, url: str) -> str:
        """Hold an address that a front page offered; see `look`."""
        return self._inbox().hold(url)

    def refresh(
        self,
        location: str | None = None,
        *,
        due: bool = False,
        progress: OnProgress | None = None,
        cancelled: IsCancelled | None = None,
    ) -> RefreshReport:
        """Look at one's own sources on the web again and build what is new; see Library.refresh.

        Where there is no room for more nothing is fetched: raises FullError.
        """
        own = self._shared if self._alone else self._make(False)
        if own is None:
            return RefreshReport(())
        if own is not self._shared and any(one.network for one in own.sources()):
            self._inbox().check_room("the web")
        report = own.refresh(location, due=due, progress=progress, cancelled=cancelled)
        built = report.built and self._beside(report.built, report.built.searched)
        return replace(report, built=built)

    def forget(self, location: str) -> None:
        """Let a source of one's own library answer no more; raise NotFoundError where it is none.

        A file that was sent is deleted. The next build leaves its articles out.
        """
        self._inbox().delete(self.own.forget(location))

    def withdraw(self, article: str) -> Article:
        """Let an article of one's own library answer no more; see Library.withdraw."""
        return self.own.withdraw(article)

    def _beside(self, report: BuildReport, own: Searched) -> BuildReport:
        """Tell in a report what one's own library holds apart from what the shared one does."""
        if self.own is self._shared:
            return report
        return replace(report, searched=own, shared=self._shared.searched())

    def _inbox(self) -> Inbox:
        return Inbox(self.own.home)
