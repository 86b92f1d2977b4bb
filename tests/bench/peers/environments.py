"""An environment for each engine, from its pinned requirements."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements")


def names() -> list[str]:
    """Return the engines that have requirements."""
    return sorted(one.stem for one in REQUIREMENTS.glob("*.txt"))


def python(envs: Path, name: str) -> Path:
    """Return an engine's interpreter."""
    return envs / name / "bin" / "python"


def make(envs: Path) -> None:
    """Make every environment that is not there; those that are get what they lack."""
    for name in names():
        if not python(envs, name).exists():
            venv.create(envs / name, with_pip=True)
        install = [python(envs, name), "-m", "pip", "install", "--quiet", "--requirement"]
        subprocess.run([*install, REQUIREMENTS / f"{name}.txt"], check=True)
        sys.stdout.write(f"{name}: {envs / name}\n")
