"""The words of the forms, as they stand on the sheets."""

EQUIPMENT_SHEET = "Оснащение"
INDICATORS_SHEET = "Показатели"
ACTIVITIES_SHEET = "Мероприятия"

VALUE = "Значение"
NUMBER = "Число"
WHOLE = "Всего"
FACT = "Да / нет"
STATUS = "Статус"
DONE_ON = "Дата выполнения"
DOCUMENT = "Документ"
COMMENT = "Комментарий"
DUE = "Выполнить до"

SETTLEMENT = "Тип населённого пункта"
SPEED = "Скорость доступа к Интернету"
PUPILS = "Обучающиеся"
TEACHERS = "Педагогические работники"
TEACHING = "Компьютеры для учебной деятельности"
ONLINE = "из них подключены к Интернету"

# Name of the figure in the machine's output, and the line of the form.
EQUIPMENT = {
    "pupils": PUPILS,
    "teachers": TEACHERS,
    "computersTeaching": TEACHING,
    "computersOnline": ONLINE,
    "computersAdministrative": "Компьютеры для административной деятельности",
    "classesStationary": "Стационарные компьютерные классы",
    "classesMobile": "Мобильные компьютерные классы",
    "videoRooms": "Кабинеты с видео-конференц-связью",
    "projectors": "Мультимедийные проекторы",
    "boards": "Интерактивные доски и панели",
    "scanners": "Сканеры",
    "printers": "Принтеры",
    "multifunction": "МФУ",
    "settlement": SETTLEMENT,
    "internetSpeed": SPEED,
}
# The most that a line takes; the sheet says so when more is typed.
MOST = {
    TEACHERS: 500,
    "Стационарные компьютерные классы": 100,
    "Мобильные компьютерные классы": 100,
    "Кабинеты с видео-конференц-связью": 300,
}
MOST_OF_OTHERS = 5000
MOST_OF_INDICATORS = 100_000
COUNTS = tuple(title for title in EQUIPMENT.values() if title not in (SETTLEMENT, SPEED))

SETTLEMENTS = {"город": "urban", "село": "rural", "пгт": "urbanTypeSettlement"}
STATUSES = {
    "выполнено": "done",
    "выполняется": "inProgress",
    "не начато": "notStarted",
    "отменено": "cancelled",
}
ANSWERS = {"да": "yes", "нет": "no"}
