"""What a random municipality is made of: the plan, the register, and what a hand types into cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass(frozen=True)
class Source:
    """Where a count comes from: typed by the school, or a line of «Оснащение» by its title."""

    label: str
    equipment: str | None = None


@dataclass(frozen=True)
class Indicator:
    key: str
    number: str
    title: str
    unit: str
    # 'people', 'yesNo', 'speed', 'count', 'value', or None where the author has not decided.
    measure: str | None
    numerator: Source | None
    denominator: Source | None
    question: str
    # None: left blank in the plan, which means that more is better.
    direction: str | None
    baseline: str | None
    # Year to the text or number that stands in the plan, and what it means.
    targets: dict[int, object] = field(default_factory=dict)
    actuals: dict[int, object] = field(default_factory=dict)

    @property
    def shown_title(self) -> str:
        return f"{self.title}, {self.unit}" if self.unit else self.title


@dataclass(frozen=True)
class Activity:
    key: str
    number: str
    title: str
    deadline_text: str
    # The days it falls due, all of them; empty where the text names none.
    dues: tuple[date, ...]
    reported_by: str | None
    responsible: tuple[str, ...]


@dataclass(frozen=True)
class School:
    code: str
    name: str
    settlement: str | None
    pupils: int | None
    teachers: int | None
    post: str


@dataclass(frozen=True)
class Municipality:
    title: str
    name: str
    start: date
    end: date
    calendar: str
    indicators: tuple[Indicator, ...]
    activities: tuple[Activity, ...]
    schools: tuple[School, ...]


@dataclass(frozen=True)
class Formula:
    """A formula typed by hand; `result` is what a program that calculates leaves beside it."""

    text: str
    result: float


# A cell by what a person sees: the sheet, the words of the row (and its day), the heading of the column.
Spot = tuple[str, tuple[str, date | None], str]
Typed = dict[Spot, object]


def exact(number: object) -> Fraction:
    """The number that stands in a plan: 52, «85,5», «50 %»."""
    if isinstance(number, int):
        return Fraction(number)
    return Fraction(str(number).replace("%", "").replace(",", ".").strip())
