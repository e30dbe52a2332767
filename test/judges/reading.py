"""What a typed cell says. Blank, zero and unreadable are three different things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

import words
from model import Formula


@dataclass(frozen=True)
class Reading:
    # 'given', 'blank' or 'unreadable'
    state: str
    value: object = None


BLANK = Reading("blank")
UNREADABLE = Reading("unreadable")
# What people type where they have no figure.
NOTHING = {"-", "–", "—", "х", "x", "н/д", "нет данных"}


def tidy(text: str) -> str:
    return " ".join(text.split())


def settled(typed: object, calculates: bool) -> object:
    """A typed formula is its result where the program calculates, and otherwise nobody knows what it is."""
    if isinstance(typed, Formula):
        return typed.result if calculates else UNREADABLE
    return typed


def read_count(typed: object, highest: int, whole: bool = True) -> Reading:
    if typed is UNREADABLE:
        return UNREADABLE
    if typed is None:
        return BLANK
    if isinstance(typed, (bool, date)):
        return UNREADABLE
    if isinstance(typed, str):
        text = tidy(typed)
        if text == "" or text.lower() in NOTHING:
            return BLANK
        number = number_in(text)
    else:
        number = Fraction(str(typed))
    if number is None or (whole and number.denominator != 1) or not 0 <= number <= highest:
        return UNREADABLE
    return Reading("given", number)


def number_in(text: str) -> Fraction | None:
    """«85,5», «1 234», «12.0»; a percent is no count."""
    if not re.fullmatch(r"[+-]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?", text):
        return None
    return Fraction(text.replace(" ", "").replace(",", "."))


def read_choice(typed: object, options: dict[str, str]) -> Reading:
    if typed is UNREADABLE:
        return UNREADABLE
    if typed is None:
        return BLANK
    if isinstance(typed, bool) and "да" in options:
        return Reading("given", options["да" if typed else "нет"])
    if not isinstance(typed, str):
        return UNREADABLE
    text = tidy(typed).lower()
    if text == "" or text in NOTHING:
        return BLANK
    option = options.get(text.rstrip(".!;").strip())
    return UNREADABLE if option is None else Reading("given", option)


def read_day(typed: object) -> Reading:
    if typed is None:
        return BLANK
    if isinstance(typed, date):
        return Reading("given", typed)
    if isinstance(typed, int) and not isinstance(typed, bool):
        return Reading("given", date(1899, 12, 30) + timedelta(days=typed))
    if isinstance(typed, str):
        text = tidy(typed)
        if text == "" or text.lower() in NOTHING:
            return BLANK
        return day_in(text)
    return UNREADABLE


def day_in(text: str) -> Reading:
    match = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})( ?г\.?)?", text)
    parts = None if match is None else (int(match[3]), int(match[2]), int(match[1]))
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", text)
    if iso is not None:
        parts = (int(iso[1]), int(iso[2]), int(iso[3]))
    if parts is None:
        return UNREADABLE
    try:
        return Reading("given", date(parts[0] + (2000 if parts[0] < 100 else 0), parts[1], parts[2]))
    except ValueError:
        return UNREADABLE


def read_text(typed: object) -> Reading:
    if not isinstance(typed, str) or tidy(typed) == "" or tidy(typed).lower() in NOTHING:
        return BLANK
    return Reading("given", tidy(typed))


def read_spot(title: str, column: str, typed: object, calculates: bool) -> Reading:
    """The reading of a cell by the line and the column it stands in."""
    typed = settled(typed, calculates)
    if column == words.VALUE and title == words.SETTLEMENT:
        return read_choice(typed, words.SETTLEMENTS)
    if column == words.VALUE and title == words.SPEED:
        return read_count(typed, 10_000, whole=False)
    if column == words.VALUE:
        return read_count(typed, words.MOST.get(title, words.MOST_OF_OTHERS))
    if column in (words.NUMBER, words.WHOLE):
        return read_count(typed, words.MOST_OF_INDICATORS)
    if column == words.FACT:
        return read_choice(typed, words.ANSWERS)
    if column == words.STATUS:
        return read_choice(typed, words.STATUSES)
    if column == words.DONE_ON:
        return read_day(typed)
    return read_text(typed)
