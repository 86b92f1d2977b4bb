"""The results as a table in Markdown and as a plot."""

from __future__ import annotations

from typing import Any

from tests.bench.charts import bars

COLUMNS = (
    ("build s", "build_s", "{:.0f}"),
    ("cold start s", "cold_s", "{:.1f}"),
    ("ask p50 ms", "ask_p50_ms", "{:.0f}"),
    ("p95 ms", "ask_p95_ms", "{:.0f}"),
    ("memory MB", "ask_peak_mb", "{:.0f}"),
    ("H@1", "h1", "{:.3f}"),
    ("MRR@10", "mrr10", "{:.3f}"),
    ("answer in the first piece", "piece1", "{:.3f}"),
    ("in what is shown of it", "answer1", "{:.3f}"),
    ("words shown", "words", "{:.0f}"),
)
PLOTTED = (
    ("the first piece holds the answer", "piece1", "{:.2f}"),
    ("build, seconds", "build_s", "{:.0f}"),
    ("ask, p50 in ms", "ask_p50_ms", "{:.0f}"),
    ("memory to ask, MB", "ask_peak_mb", "{:.0f}"),
)


def table(results: dict[str, Any]) -> str:
    """Return the table in Markdown, an engine a row."""
    head = f"{results['pages']} pages, {results['questions']} questions"
    lines = [
        f"| {head} | " + " | ".join(name for name, *_ in COLUMNS) + " |",
        "|---|" + "--:|" * len(COLUMNS),
    ]
    for one in results["engines"]:
        cells = [form.format(one[key]) if key in one else "–" for _, key, form in COLUMNS]
        lines.append(f"| {one['name']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def plot(results: dict[str, Any]) -> str:
    """Return a picture of bars as SVG, a panel each for quality, build, asking and memory."""
    engines = results["engines"]
    names = [one["name"] for one in engines]
    return bars(
        names,
        [(title, [one[key] for one in engines], form) for title, key, form in PLOTTED],
        marked=[one.startswith("On Record") for one in names],
    )
