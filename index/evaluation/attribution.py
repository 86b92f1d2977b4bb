"""How often a quotation is found and given to the right speaker."""

from __future__ import annotations

from pathlib import Path

from index.errors import SourceError
from index.evaluation.files import rows
from index.statements.evaluation.measure import evaluate
from index.statements.evaluation.scores import Evaluation


def evaluate_attribution(path: Path) -> Evaluation:
    """Measure the rules of attribution on annotated articles, as PolNeAR has them.

    Each line has `text`, and `attributions` with `source_spans`, `cue_spans` and `content_spans`.
    Raises SourceError where a line is not of that form.
    """
    try:
        return evaluate(rows(path))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise SourceError(
            f"{path} holds a line without text and attributions ({error!r}): see the README"
        ) from error
