"""Every kind of workbook that we write: the sample's and those of random municipalities."""

from __future__ import annotations

from pathlib import Path

from fill import Chain
from hands import Hand
from make_municipality import plan_json, random_municipality
from random import Random
from vekha import make_municipal, vekha


def sample_files(folder: Path) -> list[Path]:
    """The municipal workbook, the empty and the filled forms, the consolidated and the return workbooks."""
    vekha(folder, "demo")
    # One file of the inbox is torn on purpose.
    return sorted(path for path in folder.glob("out/**/*.xlsx") if path.name != "Школа 6.xlsx")


def random_files(folder: Path, seed: str, number: int, most_schools: int, hand: Hand) -> list[Path]:
    """The same of a random municipality; what the hand saved is not ours and stays out."""
    folder.mkdir()
    random = Random(f"{seed}/{number}")
    of = random_municipality(random, number, most_schools)
    make_municipal(folder, plan_json(of), "municipal.xlsx")
    chain = Chain(random, of, "2021-Q4", hand, folder, "municipal.xlsx", {school.code: {} for school in of.schools}, {})
    chain.run()
    day = chain.as_of.isoformat()
    words = ["--period", chain.period, "--as-of", day, "-o", "again.xlsx", "--returns", "returns"]
    vekha(folder, "consolidate", chain.municipal, chain.inbox.name, *words)
    ours = [folder / "municipal.xlsx", folder / chain.svod, *folder.glob("forms */*.xlsx"), *folder.glob("returns/*.xlsx")]
    return sorted(ours)
