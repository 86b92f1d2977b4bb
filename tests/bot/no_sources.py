"""What a library without sources answers when it is asked for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from index import (
    Article,
    BuildReport,
    FetchError,
    Listing,
    Looked,
    Match,
    NotFoundError,
    Progress,
    RefreshReport,
    Sent,
    Source,
    SourceError,
    Version,
    Watched,
)


class NoSources:
    """Have no source, of the server's own or shared, and take none."""

    def sources(self) -> tuple[Source, ...]:
        """Give none."""
        return ()

    def held(self) -> tuple[tuple[Source, tuple[Listing, ...]], ...]:
        """Give none."""
        return ()

    def places(self) -> tuple[dict[str, str], ...]:
        """Give no articles that have a file."""
        return ({},)

    def between(self, first: date, last: date) -> tuple[frozenset[str], ...]:
        """Give no articles of any day."""
        return (frozenset(),)

    def matches(
        self, watches: Sequence[Watched], new: Sequence[Collection[str]]
    ) -> list[list[Match]]:
        """Give nothing for each watch."""
        return [[] for _ in watches]

    def source_outlets(self) -> tuple[dict[str, frozenset[str]], ...]:
        """Give none."""
        return ({},)

    def versions(self, article_id: str) -> tuple[Version, ...]:
        """Give none: all of it came from files."""
        return ()

    def refresh(
        self,
        location: str | None = None,
        *,
        due: bool = False,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> RefreshReport:
        """Look at nothing."""
        return RefreshReport(())

    def look(self, url: str) -> tuple[Looked, str]:
        """Reach no site."""
        raise FetchError(f"{url}: cannot be reached")

    def hold(self, url: str) -> str:
        """Hold nothing."""
        raise FetchError(f"{url}: cannot be reached")

    def held_address(self, token: str) -> str | None:
        """Know no token."""
        return None

    def receive(self, name: str, data: bytes) -> Sent:
        """Take no file."""
        raise SourceError(f"{name}: cannot be read")

    def discard(self, token: str) -> None:
        """Know no token."""
        raise NotFoundError(f"{token}: waits no longer")

    def keep(
        self,
        *tokens: str,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> BuildReport:
        """Know no token."""
        raise NotFoundError(f"{' '.join(tokens)}: waits no longer")

    def forget(self, location: str) -> None:
        """Know no source."""
        raise NotFoundError(f"{location}: is no source")

    def withdraw(self, article: str) -> Article:
        """Have no article that a source of its own brought."""
        raise NotFoundError(f"no article {article!r} of the server's own")
