# The top of every page of the house.
reception-rooms = Розділи
reception-sign-out = Вийти
reception-sitting = { $handle } · { $duties } · вихід через { $minutes } хв без дій
reception-damaged = хтось (ім’я пошкоджено)
reception-room-first = Що чекає
reception-room-desk = Перевірка
reception-room-office = Зустрічі
reception-room-board = Рада
reception-room-roster = Склад
reception-room-security = Безпека
# Duties.
duty-screener = перевірка
duty-verifier = зустрічі
duty-board = рада
duty-trainer = навчання
duty-registrar = облік
duty-welfare = опіка
duty-security_officer = безпека
duty-appointer = призначення
duty-keyholder = зберігання ключів
