# The top of every page of the house.
reception-rooms = Rooms
reception-sign-out = Sign out
reception-sitting = { $handle } · { $duties } · signed out after { $minutes } idle minutes
reception-damaged = somebody (handle damaged)
reception-room-first = What waits
reception-room-desk = Desk
reception-room-office = Meetings
reception-room-board = Board
reception-room-roster = Roster
reception-room-security = Security
# Duties.
duty-screener = screening
duty-verifier = meetings
duty-board = board
duty-trainer = training
duty-registrar = registrar
duty-welfare = welfare
duty-security_officer = security
duty-appointer = appointing
duty-keyholder = keyholder
