"""The door: the only names that `bot` may import."""

from index.branches import Branches
from index.corrections import AliasKind, OutletKind
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
from index.inbox import Sent, Understood
from index.joined import JoinedLibrary
from index.library import Library
from index.model import (
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
from index.question.manner import Manner, manner
from index.readers import SUFFIXES
from index.shipped import check_model, sample_articles
from index.text import paragraphs

__all__ = [
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
    "check_model",
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
