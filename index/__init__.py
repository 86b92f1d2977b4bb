"""The door: the only names that `bot` may import."""

from index.actors.aliases import AliasKind, OutletKind
from index.backup import Backup, backup, restore
from index.build.uploads import MOST_ADDRESSES, Sent, Understood
from index.errors import (
    BusyError,
    CancelledError,
    FetchError,
    FullError,
    GenerationError,
    LibraryError,
    ModelError,
    NotFoundError,
    SettingsError,
    SourceError,
    StoreError,
    VerbatimError,
)
from index.evaluation.attribution import evaluate_attribution
from index.evaluation.calibration import evaluate_calibration
from index.evaluation.highlight import evaluate_highlight
from index.evaluation.refusal import evaluate_refusal
from index.evaluation.retrieval import evaluate_retrieval
from index.evaluation.speed.bare import Percentiles
from index.evaluation.speed.measure import Speed, measure_speed, write_articles
from index.evaluation.underline import evaluate_underline
from index.fetching.door import Door
from index.fetching.guard import networks
from index.libraries.branches import Branches
from index.libraries.joined import JoinedLibrary
from index.library.interface import AnyLibrary, ServerLibrary
from index.library.library import Library
from index.readers import SUFFIXES
from index.sample import check_model, sample_articles
from index.search.query.intent import Manner, manner
from index.storage.stores import Elsewhere, check_store
from index.text.normalise import paragraphs
from index.values import (
    LEAST_SURE,
    SURE,
    Actor,
    Article,
    BuildReport,
    Candidate,
    Explanation,
    Failure,
    Finding,
    Findings,
    Kind,
    Looked,
    Modality,
    Network,
    OfferedFeed,
    OperatingPoint,
    Order,
    Outcome,
    Phase,
    Polarity,
    Progress,
    Provenance,
    Question,
    Reason,
    Refreshed,
    RefreshReport,
    Searched,
    Source,
    SourceKind,
    SourceState,
    Speaker,
    Statement,
    Status,
    Strictness,
    Unmarked,
    Version,
)
from index.watching.corrections import corrects
from index.watching.watch import Match, Watched, WatchKind

__all__ = [
    "LEAST_SURE",
    "MOST_ADDRESSES",
    "SUFFIXES",
    "SURE",
    "Actor",
    "AliasKind",
    "AnyLibrary",
    "Article",
    "Backup",
    "Branches",
    "BuildReport",
    "BusyError",
    "CancelledError",
    "Candidate",
    "Door",
    "Elsewhere",
    "Explanation",
    "Failure",
    "FetchError",
    "Finding",
    "Findings",
    "FullError",
    "GenerationError",
    "JoinedLibrary",
    "Kind",
    "Library",
    "LibraryError",
    "Looked",
    "Manner",
    "Match",
    "Modality",
    "ModelError",
    "Network",
    "NotFoundError",
    "OfferedFeed",
    "OperatingPoint",
    "Order",
    "Outcome",
    "OutletKind",
    "Percentiles",
    "Phase",
    "Polarity",
    "Progress",
    "Provenance",
    "Question",
    "Reason",
    "RefreshReport",
    "Refreshed",
    "Searched",
    "Sent",
    "ServerLibrary",
    "SettingsError",
    "Source",
    "SourceError",
    "SourceKind",
    "SourceState",
    "Speaker",
    "Speed",
    "Statement",
    "Status",
    "StoreError",
    "Strictness",
    "Understood",
    "Unmarked",
    "VerbatimError",
    "Version",
    "WatchKind",
    "Watched",
    "backup",
    "check_model",
    "check_store",
    "corrects",
    "evaluate_attribution",
    "evaluate_calibration",
    "evaluate_highlight",
    "evaluate_refusal",
    "evaluate_retrieval",
    "evaluate_underline",
    "manner",
    "measure_speed",
    "networks",
    "paragraphs",
    "restore",
    "sample_articles",
    "write_articles",
]
