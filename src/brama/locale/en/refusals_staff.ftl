# What is refused of the staff beside a case, and what the board's acts need.
refusal-another_person = This takes another person than you.
refusal-already_decided = Somebody has decided this already.
refusal-release_missing = There is nothing to open: it was opened already, or its day is over. Ask again.
needs-first_vote = you have voted already
needs-vote_shut = you have no shut vote here
needs-others_voted = nobody else has voted
needs-disagreed = no two open votes differ
needs-quorum = two votes alike are needed
needs-match_was_put = write the question that was put and its answer
# Members.
refusal-busy = Too many people are signing in at once. Try again in a few seconds.
refusal-slow_down = There were too many wrong guesses. Wait { $seconds ->
        [one] one second
       *[other] { $seconds } seconds
    } and try again.
refusal-handle_unusable = A handle has { $least } to { $most } visible characters.
refusal-handle_taken = This handle is or was somebody's. Choose another.
refusal-no_such_member = There is nobody of this handle whom this could be about.
refusal-no_such_organisation = There is no such organisation.
refusal-duties_apart = One person may not hold these duties together. Appoint two.
refusal-not_there = An organisation of this kind has no such duty: { $duty }.
refusal-too_few_left = At least { $least } must stay who have this duty: { $duty }. Appoint another one first.
refusal-recovery_refused = Nobody else has begun, or it was more than seven days ago. One begins, another finishes.
refusal-key_untrusted = Fewer than two who may appoint stand behind a key. Touch nothing, and tell the security officer now.
