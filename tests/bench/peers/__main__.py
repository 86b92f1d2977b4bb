"""The one command: `python -m tests.bench.peers make|run|show`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.bench.peers import environments, report, run


def main() -> None:
    """Read the command line and do it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    made = commands.add_parser("make", help="make the environments")
    made.add_argument("--envs", type=Path, required=True)
    ran = commands.add_parser("run", help="run every engine and write the results")
    ran.add_argument("--envs", type=Path, required=True)
    ran.add_argument("--data", type=Path, required=True, help="holds corpus.jsonl.gz, questions")
    ran.add_argument("--out", type=Path, required=True)
    ran.add_argument("--models", type=Path, help="keeps our exports from run to run")
    ran.add_argument("--pages", type=int, default=90)
    ran.add_argument("--questions", type=int, default=45)
    ran.add_argument("--cores", type=int, default=1)
    ran.add_argument("--only", nargs="*", default=[], help="engines, by name")
    shown = commands.add_parser("show", help="print the table; draw the plot")
    shown.add_argument("results", type=Path)
    shown.add_argument("--plot", type=Path)
    given = parser.parse_args()
    if given.command == "make":
        environments.make(given.envs)
    elif given.command == "run":
        run.run(given)
    else:
        results = json.loads(given.results.read_text(encoding="utf-8"))
        sys.stdout.write(report.table(results))
        if given.plot:
            given.plot.write_text(report.plot(results), encoding="utf-8")


if __name__ == "__main__":
    main()
