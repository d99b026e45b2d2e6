# The rounds at night, and what they told.
night-title = Matches since yesterday
night-unlocked = Unlocked by { $who } until { $until } UTC at the latest: a round over all cases at its hour, and whenever a register changes.
night-stop = End it now
night-ended = The last round at night ended on { $day }. It was unlocked by { $who } and opened cases: { $opened }.
night-day = told on
night-how = A screener unlocks a round for the night at the server: { $command }. Nothing is unlocked longer than ten hours.
