# The rounds at night, and what they told.
night-title = Matches since yesterday
night-unlocked = Unlocked by { $who } until { $until } UTC at the latest: a round over all cases at its hour, and whenever a register changes.
night-stop = End it now
night-ended = The last round at night ended on { $day }. It was unlocked by { $who } and opened cases: { $opened }.
night-day = told on
night-next = A match that is new or stands on other evidence waits on the page of its case to be answered.
night-gained = new matches
night-changed = matches on other evidence
night-lost = matches that are gone
night-how = A screener unlocks a round for the night at the server: { $command }. Nothing is unlocked longer than ten hours.
