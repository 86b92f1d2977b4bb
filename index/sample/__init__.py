"""What ships with the project: articles of invented people and places, and the default model."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from index.encoders.weights import DEFAULT_MODEL, find_weights


def sample_articles() -> Path:
    """Return the folder of the sample articles, whose people and places are invented."""
    return Path(str(resources.files("index.sample") / "articles"))


def check_model(name: str | None) -> str:
    """Return the name and the weights' sha256 of a model, None for the default one.

    Raises ModelError where it is missing or altered.
    """
    name = name or DEFAULT_MODEL
    return f"{name}, sha256 {find_weights(name).sha256[:12]}…"
