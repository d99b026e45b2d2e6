# What is refused, by its code.
refusal-refused = That was refused. Nothing was changed.
refusal-ours = This is a mistake of ours, not yours. Try again in a minute.
refusal-request = The browser sent something unreadable or too large. Go back to the page and try again.
refusal-form = This page is too old, or the browser takes no cookies. Allow them, open the page anew and repeat.
refusal-sign_in_refused = Handle, passphrase and code do not belong together. Check all three, and wait for the next code.
refusal-stale = Somebody else acted in this case since the page was opened. Nothing was overwritten: look at what is new and try again.
refusal-condition_unmet = Not yet: { $needs }.
refusal-acted_before = This takes somebody else: in this case you did “{ $did }” before.
refusal-not_from_here = The case stands elsewhere now ({ $step }), and from there this is not done. Nothing was changed.
refusal-not_their_duty = This is for others to do ({ $duty }).
refusal-field_missing = Something is missing. Fill in what is empty and try again.
refusal-field_wrong = One of the answers is none of those there are. Choose again.
refusal-too_large = This is more than fits. Shorten it and try again.
refusal-value_forged = What stands here was written by nobody who may. Touch nothing, and tell the security officer now.
refusal-records_busy = Somebody else is writing in the records. Nothing was changed: try again.
# What must be there first.
needs-taken = it was not you who took the case
needs-another_took = the case is with you already
needs-taker_idle = whoever has the case did something in it since yesterday
needs-items_known = the checklist has no such item
needs-looked_at = something on the checklist was not looked at
needs-assessed = nobody has assessed the case
needs-assessed_twice = the case is flagged, and no second person has assessed it
needs-match_there = no such match was noted
needs-answer_known = the answer is none of those there are
needs-matches_answered = a strong match waits for an answer
