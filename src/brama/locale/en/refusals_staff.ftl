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
