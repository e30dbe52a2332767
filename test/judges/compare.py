"""The figures of the machine's output beside those reckoned here, each counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

ALLOWED = 1e-9
LONGEST_SHOWN = 200


@dataclass
class Comparison:
    figures: int = 0
    differences: list[str] = field(default_factory=list)

    def same(self, path: str, expected: object, found: object) -> None:
        if isinstance(expected, dict) and isinstance(found, dict):
            for name, value in expected.items():
                self.same(f"{path}.{name}", value, found.get(name, "(absent)"))
        elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
            for at, (one, other) in enumerate(zip(expected, found)):
                self.same(f"{path}[{at}]", one, other)
        else:
            self.figures += 1
            if not equal(expected, found):
                self.differences.append(f"{path}: reckoned {shown(expected)}, found {shown(found)}")


def equal(expected: object, found: object) -> bool:
    if isinstance(expected, Fraction) and isinstance(found, (int, float)) and not isinstance(found, bool):
        return abs(float(expected) - found) <= ALLOWED * max(1.0, abs(found))
    return type(expected) is type(found) and expected == found


def shown(value: object) -> str:
    text = str(float(value)) if isinstance(value, Fraction) else repr(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


SOUND = ("accepted", "acceptedWithRemarks")


def compare(expected: dict[str, object], svod: dict[str, object], path: str, into: Comparison) -> None:
    """Holds the output of `consolidate --json` against the reckoning."""
    verdicts = expected["verdicts"]
    found = {line["file"]: line["verdict"] for line in svod["journal"]}
    plain = {file: "sound" if verdict in SOUND else verdict for file, verdict in found.items()}
    into.same(f"{path}.verdicts", dict(sorted(verdicts.items())), dict(sorted(plain.items())))
    into.same(f"{path}.files", sorted(verdicts), sorted(found))
    for name in ("period", "asOf", "coverage", "indicators", "activities", "equipment"):
        into.same(f"{path}.{name}", expected[name], svod[name])
