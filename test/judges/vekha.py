"""The command line as a user runs it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

BUILT = Path(__file__).resolve().parents[2] / "dist" / "cli" / "vekha.js"
program = BUILT


def use_program(path: Path) -> None:
    """Another build than that of the repository."""
    global program
    program = path


def vekha(folder: Path, *words: str) -> str:
    """What the command prints; found errors are fine, wrong use and unreadable input are not."""
    run = subprocess.run(["node", str(program), *words], cwd=folder, capture_output=True, text=True, timeout=300)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"vekha {' '.join(words)}: {run.returncode}\n{run.stderr}")
    return run.stdout


def make_municipal(folder: Path, plan: dict[str, object], output: str) -> None:
    Path(folder, "plan.json").write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
    vekha(folder, "plan", "plan.json", "-o", output)


def make_forms(folder: Path, municipal: str, period: str, as_of: str, output: str) -> None:
    vekha(folder, "forms", municipal, "--period", period, "--as-of", as_of, "-o", output)


def consolidate(folder: Path, municipal: str, inbox: str, period: str, as_of: str, output: str) -> dict[str, object]:
    words = [municipal, inbox, "--period", period, "--as-of", as_of, "-o", output, "--json"]
    return json.loads(vekha(folder, "consolidate", *words))
