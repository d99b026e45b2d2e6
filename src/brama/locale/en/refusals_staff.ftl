# What is refused of the staff beside a case, and what the board's acts need.
needs-vote_shut = you have no shut vote here
needs-others_voted = nobody else has voted
needs-vote_open = your vote is not open here
needs-first_anew = you have asked to vote anew already
needs-disagreed = no two open votes differ
# Members.
