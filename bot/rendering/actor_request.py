"""What a button or a command asks to be shown, and its form in a button's custom_id."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from index import Order, Question

ONE_LIST = 5  # findings a page
EACH_HEAD = 3  # findings a page under each of two heads


class Show(StrEnum):
    """What is to be shown; the value stands in buttons of old messages, too."""

    SAID = "s"
    ABOUT = "a"
    COMPARE = "c"
    TIMELINE = "t"


@dataclass(frozen=True, slots=True)
class Request:
    """One page to be shown: of whom, on which subject (empty for all), within which filters.

    `actors` are two where they are compared, else one; `page` counts from 0.
    """

    show: Show
    actors: tuple[str, ...]
    about: str = ""
    outlet: str | None = None
    since: date | None = None
    until: date | None = None
    page: int = 0

    def question(self, actor: str, count: int = ONE_LIST) -> Question:
        """Ask the library for what an actor said, in the order in which this is shown.

        It asks for the first `count`; `paged` asks for the request's page.
        """
        order = Order.EARLIEST if self.show is Show.TIMELINE else Order.NEAREST
        return Question(
            self.about, self.outlet, self.since, self.until, count, actor=actor, order=order
        )

    def paged(self) -> Question:
        """Ask the library for the request's page of what its first actor said."""
        apart = EACH_HEAD if self.show is Show.SAID else 0
        whole = self.question(self.actors[0])
        return replace(whole, offset=self.page * ONE_LIST, apart=apart)


def encode(request: Request) -> str:
    """Write a request in one short line.

    >>> encode(Request(Show.SAID, ("NATO",), "troops", page=2))
    '["s",2,["NATO"],"troops"]'
    """
    days = [day.isoformat() if day else None for day in (request.since, request.until)]
    told: list[object] = [request.show.value, request.page, [*request.actors]]
    told += [request.about, request.outlet, *days]
    while not told[-1]:
        told.pop()
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Request | None:
    """Read what `encode` wrote; None where it is not that.

    >>> decode('["t",0,["NATO"]]')
    Request(show=<Show.TIMELINE: 't'>, actors=('NATO',), about='', outlet=None, since=None, \
until=None, page=0)
    """
    try:
        show, page, actors, *rest = json.loads(text)
        about, outlet, since, until = rest + [None] * (4 - len(rest))
        request = Request(
            show=Show(show),
            actors=tuple(actors),
            about=about or "",
            outlet=outlet,
            since=date.fromisoformat(since) if since else None,
            until=date.fromisoformat(until) if until else None,
            page=page,
        )
    except (ValueError, TypeError, RecursionError):
        return None
    return request if _sound(request) else None


def _sound(request: Request) -> bool:
    texts = (*request.actors, request.about, request.outlet or "")
    wanted = 2 if request.show is Show.COMPARE else 1
    whole = isinstance(request.page, int) and request.page >= 0
    return whole and len(request.actors) == wanted and all(isinstance(one, str) for one in texts)
