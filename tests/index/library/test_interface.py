"""One interface is met by one library, by several joined and by what tests lay down."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest

from index.libraries.joined import JoinedLibrary
from index.library.interface import AnyLibrary, ServerLibrary
from index.library.library import Library
from tests.bot.fake_library import FakeLibrary

MET = [(AnyLibrary, Library), (ServerLibrary, JoinedLibrary), (ServerLibrary, FakeLibrary)]


def methods(interface: type) -> Iterator[str]:
    """Give the names of what an interface asks for."""
    for one in inspect.getmro(interface):
        if one.__module__ == AnyLibrary.__module__:
            yield from (name for name in vars(one) if not name.startswith("_"))


@pytest.mark.parametrize(
    ("interface", "library", "name"),
    [(interface, one, name) for interface, one in MET for name in methods(interface)],
)
def test_a_method_takes_what_the_interface_says(interface: type, library: type, name: str) -> None:
    wanted = inspect.signature(getattr(interface, name)).parameters
    has = inspect.signature(getattr(library, name)).parameters
    for parameter in wanted.values():
        assert parameter.name in has, f"{library.__name__}.{name} lacks {parameter.name}"
        assert has[parameter.name].kind is parameter.kind
        assert has[parameter.name].default == parameter.default
    more = [has[one] for one in has if one not in wanted]
    assert all(one.default is not inspect.Parameter.empty for one in more)


def test_an_interface_asks_for_something() -> None:
    assert len({*methods(AnyLibrary)}) > 15
    assert {*methods(ServerLibrary)} > {*methods(AnyLibrary)}
