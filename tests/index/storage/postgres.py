"""A cluster of PostgreSQL for tests, of its own, on loopback and in a temporary folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed (`apt-get install postgresql`)")
    return found[-1].parent


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def cluster() -> Iterator[str]:
    """Give the address of a new cluster's database; skip where there is no PostgreSQL."""
    pytest.importorskip("psycopg", reason="the extra on-record[postgresql] is not installed")
    programs = _programs()
    folder, port = Path(tempfile.mkdtemp(prefix="onrecord-pg-")), _free_port()
    as_user: list[str] = []
    if os.geteuid() == 0:  # it refuses to be run by root
        shutil.chown(folder, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]

    def run(*command: str) -> None:
        subprocess.run([*as_user, *command], check=True, capture_output=True, cwd="/")

    data = str(folder / "data")
    options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
    try:
        run(str(programs / "initdb"), "-D", data, "-U", "ada", "-A", "trust", "-E", "UTF8", "-N")
        control = str(programs / "pg_ctl")
        run(control, "-D", data, "-o", options, "-l", str(folder / "log"), "-w", "start")
        try:
            yield f"postgresql://ada:lovelace@127.0.0.1:{port}/postgres"
        finally:
            run(control, "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
