# Identities that the board asks screening for.
releases-title = Identities asked for
releases-why = The board cannot see who an applicant is. What you release opens once, for the one member who asked, and stands in the ledger with your handle. What nobody releases is gone after a day.
releases-asks = { $handle } asks:
releases-until = until
releases-do = Release to { $handle }
releases-done = Released. The member who asked can open it once, on the page of the case.
releases-none = Nobody asks for an identity.
releases-reason-match_disputed = a match is disputed
releases-reason-same_person_twice = it may be one person twice
releases-reason-known_to_the_board = somebody may be known to the board
releases-reason-safety = somebody's safety
