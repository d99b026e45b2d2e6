# The board.
board-pages = Pages of the board
board-cases-title = Before the board
board-cases-order = In the order of the rule. It decides nothing: it only says whom to read first.
board-cases-none = Nobody is before the board now.
board-total = { $total } of 100
board-flagged = flagged
board-due-short = not all here yet
board-due = { $count ->
        [one] One part of this case still waits
       *[other] { $count } parts of this case still wait
    } to be handed on to the board. Whoever can open it hands it on by signing in.
board-voted = { $count ->
        [0] Nobody has voted.
        [one] One has voted.
       *[other] { $count } have voted.
    }
board-voted-mine = You have voted{ $others ->
        [0] .
        [one] , and one other.
       *[other] , and { $others } others.
    }
board-waits = Waiting for { $days ->
        [one] one day
       *[other] { $days } days
    }.
board-parts-caption = What the rule reckons
board-part-skills = Skills wanted
board-part-experience = Experience
board-part-assessment = Assessment
board-part-waiting = Waiting
board-points = { $points } of { $most }
board-done-admit = Decided. The applicant will read: accepted.
board-done-wait = Decided. The applicant will read: on the waiting list.
board-done-decline = Decided. The applicant will read: declined.
board-second = Second look: the board declined before, and the applicant asked once that others look again. Others have screened it.
board-waiting-title = On the waiting list
board-waiting-why = Screening brings these cases again. Until then only the decision can be read here.
board-column-case = Case
board-column-since = Since
board-column-step = Step
board-column-cases = Cases
board-column-days = Days, median
board-column-for = Waits for
# The intake.
board-intake-title = Intake
board-intake-now = { $places ->
        [one] One place
       *[other] { $places } places
    }, { $left } left.
board-intake-wanted = Wanted:
board-intake-no-skills = No skills are wanted above others.
board-intake-experience-now = Experience:
board-intake-none = No intake is set. Without one the rule does not know which skills are wanted.
board-intake-waits = { $handle } has proposed a new intake. It counts once you confirm it.
board-intake-waits-mine = Your proposal waits for another member to confirm it.
board-intake-look = Look at it
board-intake-now-title = What counts now
board-intake-waits-title = Waits for a second person
board-intake-places-proposed = Places: { $places }.
board-intake-confirm = Confirm this intake
board-intake-propose-title = Propose a new intake
board-intake-why = How many places there are is read by the board alone. Admissions are counted from the day on which another confirms.
board-intake-propose = Propose
board-intake-places = Places
board-intake-places-invalid = Write a number.
board-intake-places-min_value = A number from 0.
board-intake-places-max_value = At most { $limit_value }.
board-intake-skills = Skills wanted
board-intake-skills-medicine = medicine
board-intake-skills-driving = driving
board-intake-skills-repair = repair
board-intake-skills-radio = radio
board-intake-skills-drones = drones
board-intake-skills-cooking = cooking
board-intake-skills-languages = languages
board-intake-skills-law = law
board-intake-skills-computers = computers
board-intake-skills-building = building
board-intake-skills-teaching = teaching
board-intake-skills-service = service
board-intake-experience = Experience wanted
board-intake-experience-none = none
board-intake-experience-some = some
board-intake-experience-much = much
# The rule.
board-rule-title = The rule
board-rule-why = It ranks by four things, together 100.
board-rule-most = at most { $most }
board-rule-skills = the share of the skills wanted
board-rule-experience = up to what is wanted
board-rule-assessment = the level that screening gave
board-rule-waiting = days since the application, up to four months
board-rule-never = Never age, gender, name, place, faith or views. Those are not known here.
# A case.
board-listed = On the waiting list since
board-skills-title = Skills
board-skills-none = None of the listed ones.
board-wanted = wanted
board-experience = Experience
board-languages = Languages
board-not-here = Not here to read.
board-motivation-title = Why they apply
board-assessment-title = Assessment of screening
board-level = level: { $level }
board-assessed = by a screener
board-assessed-again = by a second screener
board-meeting-title = The meeting
board-met-verify = The house of meetings has verified who came.
board-met-did_not_come = Nobody came to a meeting.
board-met-someone_else = Somebody else came to a meeting.
board-met-stopped = A meeting was stopped.
board-told-title = What the applicant was told
board-total-title = By the rule
# Votes.
board-votes-title = Votes
board-vote-shut = shut
board-notes-title = Discussion
board-stage-vote = { $count ->
        [0] Nobody has voted yet: your vote stays shut until another has voted.
        [one] One has voted.
       *[other] { $count } have voted.
    } You see how others vote after your own.
board-stage-third = Two votes differ. Read both, and cast a third.
board-stage-alone = You have voted. Your vote is shut to everybody until another member votes, and can no longer be changed.
board-stage-open = Another has voted. Open your vote, so that both count.
board-stage-shut = You have voted. The first vote is still shut; whoever cast it opens it on their next visit, or a third member votes.
board-stage-discuss = The votes differ. Write to the others what they should know; a third member may decide with their vote.
board-stage-decide = Two have voted alike:
board-vote-do = Vote
board-open-do = Open my vote
board-discuss-do = Send to the board
board-anew-asked = asks that everybody vote anew.
board-anew-mine = You have asked that everybody vote anew. It is done once another who has voted asks for it too.
board-anew-title = Vote anew
board-anew-hint = Two who have voted may ask that everybody vote anew. The votes so far then count no more.
board-anew-do = Ask to vote anew
board-decide-told = The applicant is told this reason, in words of its own, and nothing of what was written beside the votes.
board-decide-do-admit = Admit
board-decide-do-wait = Put on the waiting list
board-decide-do-decline = Decline
board-vote-outcome = Your vote
board-vote-outcome-admit = admit
board-vote-outcome-wait = waiting list
board-vote-outcome-decline = decline
board-vote-reason = Reason
board-vote-reason-apart = This reason does not go with this vote.
board-vote-remark = In your own words
board-vote-remark-hint = For the board alone; may stay empty.
board-vote-danger = Why asking would endanger somebody
board-vote-danger-hint = Only to decline for a match, a tie or a contradiction that nobody was asked about. Two must write it.
board-decide-reason = Reason that the applicant is told
board-decide-question = Question that was put
board-decide-question-hint = Needed where the reason is a match, a tie or a contradiction. Screening knows it.
board-decide-answer = Answer that was given
board-discuss-text = Note to the board
# Reasons, as the board reads them.
board-reason-needed = the skills are needed now
board-reason-ready = ready and steady
board-reason-few_places = few places
board-reason-other_skills = other skills are wanted
board-reason-not_yet = too early
board-reason-safety = would endanger them or those close to them
board-reason-unclear = too much stays unclear
board-reason-match = a match in a register
board-reason-tie = a tie to somebody else
board-reason-contradiction = a contradiction
# Opening an identity.
board-identity-title = Who it is
board-identity-why = The board does not know who this is, and holds no key to it.
board-identity-released = released
board-identity-waits = waits for screening
board-identity-until = until
board-identity-once = It opens once, for you alone. Open it when you can read it in peace.
board-identity-open = Open once
board-identity-ask = Ask for the identity
board-identity-reason = Why must the board know?
board-identity-do = Ask screening
board-identity-shown = This was opened once. When you leave this page it is gone, also from this browser. It stands in the ledger that you opened it.
board-identity-name = Name
board-identity-latin = In the passport
board-identity-born = Born
board-identity-place = Place of birth
board-identity-document = Document
board-identity-back = Back to the case
# The commander's page.
board-overview-title = The road
board-overview-few = Fewer than { $few } cases are shown as “few”, and without days: it would be about one person.
board-overview-places = Places
board-few = few
board-for-screener = screening
board-for-verifier = the house of meetings
board-for-board = the board
board-for-registrar = the registrar
board-for-trainer = the trainer
board-for-applicant = the applicant
board-for-nobody = nobody
board-meanwhile-title = No such case is before you
board-meanwhile = It is not here, or what two had voted for was carried out meanwhile, perhaps by you. Nothing more was counted.
board-meanwhile-typed = What you had typed:
