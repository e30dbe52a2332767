"""What a school types into its form: mostly sense, often slips."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import words
from model import Formula, Indicator, Municipality, School, Typed

# What stands in cells that ask for a count and is no count, or is one in another spelling.
ODD_COUNTS: tuple[object, ...] = (
    *(None, 0, "", "  ", "много", "да", "нет", "50%", "50 %", "85,5", "12,0", "7", " 1 234", "1\u00a0234", "-", "н/д"),
    *(-3, 2.5, 1_000_000, True, date(2021, 9, 1), Formula("=10+5", 15), "=", "десять", "5 чел."),
)
ODD_SPEEDS: tuple[object, ...] = (None, 0, "85,5", "100 Мбит/с", "99.9", 49.99, "50", "быстро", -1, "100%", "1 000")
ODD_PLACES: tuple[object, ...] = (None, "Город", "СЕЛО", "пгт.", "хутор", 100, "город ", "деревня")
ODD_ANSWERS: tuple[object, ...] = (None, "Да", "НЕТ", "да, конечно", 1, True, False, "частично", "+", "нет.")
ODD_STATUSES: tuple[object, ...] = (None, "Выполнено", "сделано", "в работе", "не начато.", 1, "отменено ")
ODD_DAYS: tuple[object, ...] = (None, "15.09.2021", "5.3.22", "31.02.2021", "на днях", 44461, "2021-12-01", "01.12.2021 г.")


class Answers:
    """The cells that one school types; a careless school slips oftener. Cells left alone are not here."""

    def __init__(self, random: Random, municipality: Municipality, school: School, asked: list[tuple[str, date]]) -> None:
        self.random = random
        self.slips = random.choice((0.0, 0.03, 0.15, 0.5))
        self.gaps = random.choice((0.0, 0.0, 0.1, 0.6))
        self.typed: Typed = {}
        self.equipment(school)
        for indicator in municipality.indicators:
            self.indicator(indicator)
        for title, due in asked:
            self.obligation(title, due)

    def type(self, sheet: str, title: str, due: date | None, column: str, value: object, odd: tuple[object, ...]) -> None:
        if self.random.random() < self.gaps:
            return
        slip = self.random.random() < self.slips
        self.typed[sheet, (title, due), column] = self.random.choice(odd) if slip else value

    def equipment(self, school: School) -> None:
        random = self.random
        teaching = random.randint(0, 90)
        pupils = school.pupils or random.randint(1, 1200)
        for title in words.COUNTS:
            value = random.randint(0, 40)
            if title == words.PUPILS:
                value = max(0, pupils + random.randint(-20, 20))
            if title == words.TEACHING:
                value = teaching
            if title == words.ONLINE:
                value = random.randint(0, teaching + (5 if random.random() < 0.1 else 0))
            self.type(words.EQUIPMENT_SHEET, title, None, words.VALUE, value, ODD_COUNTS)
        if random.random() < 0.4:
            place = random.choice(tuple(words.SETTLEMENTS))
            self.type(words.EQUIPMENT_SHEET, words.SETTLEMENT, None, words.VALUE, place, ODD_PLACES)
        speed = random.choice((10, 49, 50, 50.5, 99, 100, 100, 1000))
        self.type(words.EQUIPMENT_SHEET, words.SPEED, None, words.VALUE, speed, ODD_SPEEDS)

    def indicator(self, one: Indicator) -> None:
        random = self.random
        title = one.shown_title
        whole = random.choice((0, random.randint(1, 60), random.randint(1, 900)))
        part = random.randint(0, whole + (3 if random.random() < 0.15 else 0))
        if one.numerator is not None and one.numerator.equipment is None:
            self.type(words.INDICATORS_SHEET, title, None, words.NUMBER, part, ODD_COUNTS)
        if one.denominator is not None and one.denominator.equipment is None:
            self.type(words.INDICATORS_SHEET, title, None, words.WHOLE, whole, ODD_COUNTS)
        if one.measure == "yesNo":
            self.type(words.INDICATORS_SHEET, title, None, words.FACT, random.choice(("да", "нет")), ODD_ANSWERS)

    def obligation(self, title: str, due: date) -> None:
        random = self.random
        status = random.choice(("выполнено", "выполнено", "выполнено", "выполняется", "не начато", "отменено"))
        self.type(words.ACTIVITIES_SHEET, title, due, words.STATUS, status, ODD_STATUSES)
        if status == "выполнено" or random.random() < 0.05:
            day = due + timedelta(days=random.choice((-40, -3, 0, 0, 1, 20)))
            self.type(words.ACTIVITIES_SHEET, title, due, words.DONE_ON, day, ODD_DAYS)
        if random.random() < 0.6:
            self.type(words.ACTIVITIES_SHEET, title, due, words.COMMENT, "причина указана", (None, " ", "-"))


def changed(random: Random, typed: Typed) -> Typed | None:
    """An older version of the same answers: some cells still blank, some counts other. None where nothing is counted."""
    older: Typed = {}
    for spot, value in typed.items():
        if random.random() < 0.2:
            continue
        older[spot] = value + 1 if type(value) is int and random.random() < 0.3 else value
    counts = [spot for spot, value in typed.items() if type(value) is int]
    if not counts:
        # A cell left blank may have said nothing, and a version that differs in nothing is a duplicate.
        return None
    spot = random.choice(counts)
    older[spot] = typed[spot] + 1
    return older
