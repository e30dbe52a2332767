"""Deadlines as officials write them, each with the days it means: the writer of a phrase knows what it says."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from random import Random
from typing import Callable

MONTHS = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split()
OF_MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
QUARTERS = ("I", "II", "III", "IV")

Phrase = tuple[str, tuple[date, ...]]


def end_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def months_between(start: date, end: date) -> list[tuple[int, int]]:
    first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
    return [(month // 12, month % 12 + 1) for month in range(first, last + 1)]


def random_phrase(random: Random, start: date, end: date, by_school_year: bool) -> Phrase:
    """A phrase whose days lie in the plan's period; phrases that depend on the kind of year only where it is plain."""
    writers = dated_writers + undated_writers
    if not by_school_year:
        writers = writers + repeated_writers * 2
    return random.choice(writers)(random, start, end)


def some_day(random: Random, start: date, end: date) -> date:
    return date.fromordinal(random.randint(start.toordinal(), end.toordinal()))


def some_month(random: Random, start: date, end: date) -> tuple[int, int]:
    return random.choice(months_between(start, end))


def by_digits(random: Random, start: date, end: date) -> Phrase:
    day = some_day(random, start, end)
    return random.choice(("до {}", "не позднее {}", "до {} г.", "{}")).format(day.strftime("%d.%m.%Y")), (day,)


def by_words(random: Random, start: date, end: date) -> Phrase:
    day = some_day(random, start, end)
    text = f"{day.day} {OF_MONTHS[day.month - 1]} {day.year}"
    return random.choice(("до {} г.", "не позднее {} года", "до {} года")).format(text), (day,)


def month(random: Random, start: date, end: date) -> Phrase:
    year, number = some_month(random, start, end)
    name = MONTHS[number - 1]
    return random.choice((f"{name} {year} г.", f"{name.capitalize()} {year}", f"{name} {year} года")), (end_of(year, number),)


def several_months(random: Random, start: date, end: date) -> Phrase:
    year, first = random.choice([(year, month) for year, month in months_between(start, end) if month <= 10])
    last = random.randint(first + 1, 12)
    if end_of(year, last) > end:
        return month(random, start, end)
    return f"{MONTHS[first - 1]}–{MONTHS[last - 1]} {year} г.", (end_of(year, last),)


def quarter(random: Random, start: date, end: date) -> Phrase:
    whole = [(year, month) for year, month in months_between(start, end) if month % 3 == 0]
    year, last = random.choice(whole)
    name = QUARTERS[last // 3 - 1]
    return random.choice((f"{name} квартал {year} года", f"{name} квартал {year} г.")), (end_of(year, last),)


def interval(random: Random, start: date, end: date) -> Phrase:
    first, last = sorted((some_day(random, start, end), some_day(random, start, end)))
    sign = random.choice((" – ", "-", "–"))
    return f"{first.strftime('%d.%m.%Y')}{sign}{last.strftime('%d.%m.%Y')}", (last,)


def two_days(random: Random, start: date, end: date) -> Phrase:
    first, second = sorted((some_day(random, start, end), some_day(random, start, end)))
    text = f"до {first.strftime('%d.%m.%Y')}, до {second.strftime('%d.%m.%Y')}"
    return text, tuple(dict.fromkeys((first, second)))


def end_of_year(random: Random, start: date, end: date) -> Phrase:
    years = [year for year in range(start.year, end.year + 1) if date(year, 12, 31) <= end]
    year = random.choice(years)
    return f"до конца {year} года", (date(year, 12, 31),)


def without_day(random: Random, start: date, end: date) -> Phrase:
    return random.choice(("по мере необходимости", "", "по отдельному графику", "по графику РЦОИ")), ()


def quarterly(random: Random, start: date, end: date) -> Phrase:
    return "ежеквартально", tuple(end_of(year, month) for year, month in months_between(start, end) if month % 3 == 0)


def monthly(random: Random, start: date, end: date) -> Phrase:
    return "ежемесячно", tuple(end_of(year, month) for year, month in months_between(start, end))


def half_yearly(random: Random, start: date, end: date) -> Phrase:
    return "2 раза в год", tuple(end_of(year, month) for year, month in months_between(start, end) if month in (6, 12))


def yearly(random: Random, start: date, end: date) -> Phrase:
    return "ежегодно", tuple(date(year, 12, 31) for year in range(start.year, end.year + 1))


def yearly_by_day(random: Random, start: date, end: date) -> Phrase:
    number, day = random.randint(1, 12), random.randint(1, 28)
    return f"ежегодно до {day} {OF_MONTHS[number - 1]}", tuple(
        date(year, number, day) for year in range(start.year, end.year + 1)
    )


def yearly_in_month(random: Random, start: date, end: date) -> Phrase:
    number = random.randint(1, 12)
    return f"ежегодно, {MONTHS[number - 1]}", tuple(end_of(year, number) for year in range(start.year, end.year + 1))


def quarterly_of_year(random: Random, start: date, end: date) -> Phrase:
    year = random.randint(start.year, end.year)
    return f"ежеквартально, {year} г.", tuple(end_of(year, month) for month in (3, 6, 9, 12))


def monthly_by_day(random: Random, start: date, end: date) -> Phrase:
    day = random.randint(2, 28)
    return f"ежемесячно до {day} числа", tuple(date(year, month, day) for year, month in months_between(start, end))


Writer = Callable[[Random, date, date], Phrase]
dated_writers: list[Writer] = [
    *(by_digits, by_words, month, several_months, quarter, interval, two_days, end_of_year),
]
undated_writers: list[Writer] = [without_day]
repeated_writers: list[Writer] = [
    *(quarterly, monthly, half_yearly, yearly, yearly_by_day, yearly_in_month, quarterly_of_year, monthly_by_day),
]
