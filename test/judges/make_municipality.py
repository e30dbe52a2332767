"""A random municipality and the plan that the command line is given."""

from __future__ import annotations

from datetime import date
from random import Random

import words
from deadlines import random_phrase
from model import Activity, Indicator, Municipality, School, Source

POSTS = ("директора школ", "классные руководители", "методический кабинет", "муниципальный координатор", "завучи")


def random_municipality(random: Random, number: int, most_schools: int) -> Municipality:
    by_school_year = random.random() < 0.25
    start, end = (date(2021, 9, 1), date(2023, 8, 31)) if by_school_year else (date(2021, 1, 1), date(2022, 12, 31))
    count = int(most_schools * random.random() ** 2) + 1
    return Municipality(
        title=f"Дорожная карта № {number}",
        name=f"Округ № {number}",
        start=start,
        end=end,
        calendar="учебный год" if by_school_year else "календарный год",
        indicators=tuple(random_indicator(random, at + 1) for at in range(random.randint(1, 7))),
        activities=tuple(
            random_activity(random, at + 1, start, end, by_school_year) for at in range(random.randint(0, 6))
        ),
        schools=tuple(random_school(random, at + 1) for at in range(count)),
    )


def random_school(random: Random, number: int) -> School:
    pupils = random.randint(1, 1200)
    return School(
        code=random.choice(("СОШ-{}", "Школа {}", "{}", "№{}")).format(number),
        name=f"Школа имени {number}-го съезда «Север»" if number % 7 == 0 else f"Средняя школа № {number}",
        settlement=random.choice((*words.SETTLEMENTS, *words.SETTLEMENTS, None)),
        pupils=pupils if random.random() < 0.8 else None,
        teachers=random.randint(1, 90) if random.random() < 0.8 else None,
        post=random.choice(("заместитель директора по УВР", "")),
    )


def random_indicator(random: Random, number: int) -> Indicator:
    measure = random.choice(("people", "people", "people", "yesNo", "speed", "count", "count", "value", None))
    typed = Source("сколько человек")
    numerator = denominator = None
    if measure == "people":
        numerator, denominator = random.choice(
            (
                (typed, Source("все обучающиеся", words.PUPILS)),
                (typed, Source("все педагоги", words.TEACHERS)),
                (typed, Source("от общего числа")),
                (Source("с Интернетом", words.ONLINE), Source("все компьютеры", words.TEACHING)),
                (Source("компьютеры", words.TEACHING), Source("всего по описи")),
            )
        )
    if measure == "count":
        numerator = random.choice((typed, Source("конкурсы"), Source("компьютеры", random.choice(words.COUNTS))))
    share = measure in ("people", "yesNo", "speed")
    top = 100 if share else 400
    return Indicator(
        key=f"i{number}",
        number=str(number),
        title=f"Показатель с номером {number}",
        unit="%" if share else random.choice(("шт.", "")),
        measure=measure,
        numerator=numerator,
        denominator=denominator,
        question="Используете платформу?" if measure == "yesNo" else "",
        direction=random.choice(("возрастание", "возрастание", "убывание", None)),
        baseline=random.choice((None, "0", "12,5")),
        targets={year: random_level(random, top) for year in range(2021, 2024) if random.random() < 0.85},
        actuals={year: random_level(random, top) for year in range(2021, 2023) if random.random() < 0.4},
    )


def random_level(random: Random, top: int) -> object:
    whole = random.randint(0, top)
    if top == 100 and random.random() < 0.3:
        return random.choice((f"{whole} %", f"{whole}%", f"{min(whole, 99)},{random.randint(1, 9)}"))
    return whole


def random_activity(random: Random, number: int, start: date, end: date, by_school_year: bool) -> Activity:
    text, dues = random_phrase(random, start, end, by_school_year)
    return Activity(
        key=f"a{number}",
        number=str(number),
        title=f"Мероприятие с номером {number}",
        deadline_text=text,
        dues=tuple(sorted(dues)),
        reported_by=random.choice(("школы", "школы", "школы", "муниципалитет", None)),
        responsible=tuple(random.sample(POSTS, random.randint(0, 2))),
    )


def plan_json(of: Municipality) -> dict[str, object]:
    """The plan in the words of the command line's own format."""
    return {
        "programme": {
            "title": of.title,
            "municipality": of.name,
            "periodStart": of.start.isoformat(),
            "periodEnd": of.end.isoformat(),
            "calendar": of.calendar,
            "coordinator": "Управление образования",
        },
        "indicators": [indicator_json(one) for one in of.indicators],
        "activities": [activity_json(one) for one in of.activities],
        "schools": [school_json(one) for one in of.schools],
    }


MEASURES = {"people": "доля людей", "yesNo": "доля школ", "speed": "доля школ", "count": "количество", "value": "значение"}
FACTS = {"yesNo": "да/нет", "speed": "скорость по норме"}


def indicator_json(one: Indicator) -> dict[str, object]:
    row: dict[str, object] = {
        "key": one.key,
        "number": one.number,
        "title": one.title,
        "unit": one.unit,
        "direction": one.direction,
        "measure": MEASURES.get(one.measure or ""),
        "fact": FACTS.get(one.measure or ""),
        "factLabel": one.question or None,
        "baselineValue": one.baseline,
        "targets": {str(year): level for year, level in one.targets.items()},
        "actuals": {str(year): level for year, level in one.actuals.items()},
    }
    for part, source in (("numerator", one.numerator), ("denominator", one.denominator)):
        if source is not None:
            row[f"{part}Label"] = source.label
            row[f"{part}From"] = source.equipment or "вводит школа"
    return {name: value for name, value in row.items() if value is not None}


def activity_json(one: Activity) -> dict[str, object]:
    row = {
        "key": one.key,
        "number": one.number,
        "title": one.title,
        "deadlineText": one.deadline_text,
        "responsible": list(one.responsible),
        "reportedBy": one.reported_by,
    }
    return {name: value for name, value in row.items() if value is not None}


def school_json(one: School) -> dict[str, object]:
    row = {
        "code": one.code,
        "name": one.name,
        "settlement": one.settlement,
        "contactPost": one.post,
        "pupils": one.pupils,
        "teachers": one.teachers,
    }
    return {name: value for name, value in row.items() if value is not None}
