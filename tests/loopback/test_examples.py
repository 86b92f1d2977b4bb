"""The examples in the docstrings are true."""

from __future__ import annotations

import doctest
import importlib

import pytest


@pytest.mark.parametrize(
    ("module", "examples"),
    [
        ("addresses", 1),
        ("clock", 1),
        ("command_rules", 1),
        ("components", 1),
        ("markdown", 2),
        ("network", 1),
    ],
)
def test_an_example_gives_what_it_says(module: str, examples: int) -> None:
    result = doctest.testmod(importlib.import_module(f"tests.loopback.{module}"))
    assert (result.failed, result.attempted) == (0, examples)
