"""The words of the project as frozen values: see the table of words in the README.

A span is a half-open pair of character offsets into one article's normalised text.
"""

from index.values.answers import (
    Actor,
    Candidate,
    Explanation,
    Finding,
    Findings,
    Hit,
    Order,
    Outcome,
    Question,
    Reason,
    Searched,
    Strictness,
    Unmarked,
)
from index.values.articles import Article, Passage, Span
from index.values.builds import (
    BuildReport,
    Failure,
    OperatingPoint,
    Phase,
    Progress,
    Source,
    Status,
)
from index.values.statements import (
    LEAST_SURE,
    SURE,
    Form,
    Kind,
    Modality,
    Polarity,
    Quote,
    Speaker,
    Statement,
)

__all__ = [
    "LEAST_SURE",
    "SURE",
    "Actor",
    "Article",
    "BuildReport",
    "Candidate",
    "Explanation",
    "Failure",
    "Finding",
    "Findings",
    "Form",
    "Hit",
    "Kind",
    "Modality",
    "OperatingPoint",
    "Order",
    "Outcome",
    "Passage",
    "Phase",
    "Polarity",
    "Progress",
    "Question",
    "Quote",
    "Reason",
    "Searched",
    "Source",
    "Span",
    "Speaker",
    "Statement",
    "Status",
    "Strictness",
    "Unmarked",
]
