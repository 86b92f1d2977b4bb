"""Where the checkout is, and the data beside it that is never committed."""

from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
