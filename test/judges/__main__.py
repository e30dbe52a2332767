"""Other programs judge our workbooks.

`npm run judges -- --municipalities 300 --by openpyxl [--seed N]`: forms filled by an outside hand.
`npm run judges -- recalculate [--municipalities 3] [--plant wrong_formula]`: every formula calculated once more.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from multiprocessing import Pool
from pathlib import Path

from fill import judge_municipality
from findings import Findings
from hands import Hand
from plants import PLANTS
from vekha import BUILT, use_program

SHOWN_DIFFERENCES = 40
WRONG_FORMULA = "wrong_formula"


def new_hand(by: str) -> Hand:
    if by == "libreoffice":
        from libreoffice_hand import LibreOfficeHand

        return LibreOfficeHand()
    from openpyxl_hand import OpenpyxlHand

    return OpenpyxlHand()


def judge_some(work: tuple[argparse.Namespace, list[int]]) -> tuple[int, Findings]:
    """One hand, and one office program, for all the municipalities of a worker."""
    options, numbers = work
    use_program(options.program)
    found, schools = Findings(options.plant), 0
    hand = new_hand(options.by)
    try:
        for number in numbers:
            schools += judge_municipality(options.seed, number, options.schools, hand, found)
    finally:
        hand.close()
    return schools, found


def judge_fill(options: argparse.Namespace) -> int:
    numbers = options.only or [options.first + at for at in range(options.municipalities)]
    works = [(options, numbers[at :: options.workers]) for at in range(options.workers)]
    started = time.monotonic()
    with Pool(options.workers) as pool:
        done = pool.map(judge_some, works)
    differences = [line for _, found in done for line in found.comparison.differences]
    caught = set[str]().union(*(found.caught for _, found in done))
    for line in differences[:SHOWN_DIFFERENCES]:
        print(line)
    print(
        f"filled by {options.by}, seed {options.seed}: {len(numbers)} municipalities, "
        f"{sum(schools for schools, _ in done)} schools, "
        f"{sum(found.comparison.figures for _, found in done)} figures compared, {len(differences)} differences; "
        f"planted faults caught: {len(caught)} of {len(PLANTS)} ({time.monotonic() - started:.0f} s)"
    )
    return 1 if differences or caught != set(PLANTS) else 0


def judge_recalculation(options: argparse.Namespace) -> int:
    from office import Office
    from recalculate import recalculate
    from written import random_files, sample_files

    use_program(options.program)
    started = time.monotonic()
    hand, office = new_hand("openpyxl"), Office()
    try:
        with tempfile.TemporaryDirectory(prefix="vekha-judge-") as name:
            folder = Path(name)
            files = sample_files(folder)
            for number in range(options.first, options.first + options.municipalities):
                files += random_files(folder / str(number), options.seed, number, options.schools, hand)
            done = recalculate(office, files[-options.files :], folder, options.plant == WRONG_FORMULA)
    finally:
        office.close()
    for line in done.differences[:SHOWN_DIFFERENCES]:
        print(line)
    print(
        f"recalculated by LibreOffice: {done.files} workbooks, {done.cells} formulas compared, "
        f"{len(done.differences)} differences ({time.monotonic() - started:.0f} s)"
    )
    return 1 if done.differences or done.cells == 0 else 0


def options_of(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="npm run judges --")
    parser.add_argument("task", nargs="?", choices=("fill", "recalculate"), default="fill")
    parser.add_argument("--municipalities", type=int, default=3)
    parser.add_argument("--by", choices=("openpyxl", "libreoffice"), default="openpyxl")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--first", type=int, default=1, help="number of the first municipality")
    parser.add_argument("--only", type=int, nargs="*", help="numbers of the municipalities, to repeat some")
    parser.add_argument("--schools", type=int, default=30, help="the most that a municipality may have")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--plant", choices=(*PLANTS, WRONG_FORMULA), default=None, help="put a fault into every result")
    parser.add_argument("--files", type=int, default=0, help="recalculate only so many of the files, the last ones")
    parser.add_argument("--program", type=Path, default=BUILT, help="the built command line")
    return parser.parse_args(words)


if __name__ == "__main__":
    chosen = options_of(sys.argv[1:])
    sys.exit(judge_recalculation(chosen) if chosen.task == "recalculate" else judge_fill(chosen))
