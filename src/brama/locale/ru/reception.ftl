# The top of every page of the house.
reception-rooms = Разделы
reception-sign-out = Выйти
reception-sitting = { $handle } · { $duties } · выход через { $minutes } мин без действий
reception-damaged = кто-то (имя повреждено)
reception-room-first = Что ждёт
reception-room-desk = Проверка
reception-room-office = Встречи
reception-room-board = Совет
reception-room-roster = Состав
reception-room-security = Безопасность
# Duties.
duty-screener = проверка
duty-verifier = встречи
duty-board = совет
duty-trainer = обучение
duty-registrar = учёт
duty-welfare = попечение
duty-security_officer = безопасность
duty-appointer = назначения
duty-keyholder = хранение ключей
