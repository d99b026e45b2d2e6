# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = you have no shut vote here
needs-others_voted = nobody else has voted
needs-disagreed = no two open votes differ
# Members.
