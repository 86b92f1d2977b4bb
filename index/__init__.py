"""The door: the only names that `bot` may import."""

from index.actors.aliases import AliasKind, OutletKind
from index.build.uploads import Sent, Understood
from index.errors import (
    BusyError,
    CancelledError,
    FullError,
    GenerationError,
    LibraryError,
    ModelError,
    NotFoundError,
    SettingsError,
    SourceError,
    VerbatimError,
)
from index.evaluation.attribution import evaluate_attribution
from index.evaluation.calibration import evaluate_calibration
from index.evaluation.highlight import evaluate_highlight
from index.evaluation.refusal import evaluate_refusal
from index.evaluation.retrieval import evaluate_retrieval
from index.evaluation.underline import evaluate_underline
from index.libraries.branches import Branches
from index.libraries.joined import JoinedLibrary
from index.library import Library
from index.readers import SUFFIXES
from index.sample import check_model, sample_articles
from index.search.query.intent import Manner, manner
from index.text.normalise import paragraphs
from index.values import (
    LEAST_SURE,
    Actor,
    Article,
    BuildReport,
    Candidate,
    Explanation,
    Failure,
    Finding,
    Findings,
    Kind,
    Modality,
    OperatingPoint,
    Order,
    Outcome,
    Phase,
    Polarity,
    Progress,
    Question,
    Reason,
    Searched,
    Source,
    Speaker,
    Statement,
    Status,
    Strictness,
    Unmarked,
)
from index.watching.corrections import corrects
from index.watching.watch import Match, Watched, WatchKind

__all__ = [
    "LEAST_SURE",
    "SUFFIXES",
    "Actor",
    "AliasKind",
    "Article",
    "Branches",
    "BuildReport",
    "BusyError",
    "CancelledError",
    "Candidate",
    "Explanation",
    "Failure",
    "Finding",
    "Findings",
    "FullError",
    "GenerationError",
    "JoinedLibrary",
    "Kind",
    "Library",
    "LibraryError",
    "Manner",
    "Match",
    "Modality",
    "ModelError",
    "NotFoundError",
    "OperatingPoint",
    "Order",
    "Outcome",
    "OutletKind",
    "Phase",
    "Polarity",
    "Progress",
    "Question",
    "Reason",
    "Searched",
    "Sent",
    "SettingsError",
    "Source",
    "SourceError",
    "Speaker",
    "Statement",
    "Status",
    "Strictness",
    "Understood",
    "Unmarked",
    "VerbatimError",
    "WatchKind",
    "Watched",
    "check_model",
    "corrects",
    "evaluate_attribution",
    "evaluate_calibration",
    "evaluate_highlight",
    "evaluate_refusal",
    "evaluate_retrieval",
    "evaluate_underline",
    "manner",
    "paragraphs",
    "sample_articles",
]
