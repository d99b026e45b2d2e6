# The top of every page of the house.
reception-rooms = Раздзелы
reception-sign-out = Выйсці
reception-sitting = { $handle } · { $duties } · выхад праз { $minutes } хв без дзеянняў
reception-damaged = нехта (імя пашкоджана)
reception-room-first = Што чакае
reception-room-desk = Праверка
reception-room-office = Сустрэчы
reception-room-board = Рада
reception-room-roster = Склад
reception-room-security = Бяспека
# Duties.
duty-screener = праверка
duty-verifier = сустрэчы
duty-board = рада
duty-trainer = навучанне
duty-registrar = улік
duty-welfare = апека
duty-security_officer = бяспека
duty-appointer = прызначэнні
duty-keyholder = захаванне ключоў
