# The desk of the screeners.
desk-none = nothing written
desk-who-applicant = the applicant
desk-who-you = you
desk-who-unknown = somebody who has left
# The head of a case.
desk-case-taken = taken by { $who }
desk-case-free = taken by nobody
desk-case-waits = { $days ->
    [0] waits since today
    [one] waits { $days } day
   *[other] waits { $days } days
}
desk-case-writes-be = writes Belarusian
desk-case-writes-ru = writes Russian
desk-case-writes-uk = writes Ukrainian
desk-case-writes-pl = writes Polish
desk-case-writes-en = writes English
desk-case-flagged = flagged
desk-case-meanwhile = Something was done in this case since you opened it:
desk-case-kept = What you wrote is still here, below. Look at what is new, then send it again.
desk-case-typed = What you had written, and what has no place in the case as it stands now:
# What may be done.
desk-do-take = Take this case
desk-do-take_again = Take for a second look
desk-do-take_over = Take over
desk-do-release = Let go
desk-do-bring = Bring before the board
desk-do-clear = Clear for a meeting
desk-do-clear_again = Clear for another meeting
desk-do-look_again = Back to screening
desk-do-note = Keep the note
desk-do-ask = Send
desk-do-check = Keep the ticks
desk-do-assess = Assess
desk-do-assess_again = Assess as the second
# Who it is.
desk-who-title = Who
desk-who-names = as written
desk-who-latin = passport
desk-who-born = born
desk-who-place = place
desk-who-age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
desk-who-gender = gender
desk-who-gender-male = male
desk-who-gender-female = female
desk-who-citizenship = citizen of
desk-who-documents = documents
desk-who-document-passport = passport
desk-who-document-id_card = identity card
desk-who-document-residence = residence permit
desk-who-document-other = another document
desk-who-contact = contact
desk-who-channel-receipt = comes back with the receipt
desk-who-channel-matrix = Matrix
desk-who-channel-signal = Signal
desk-who-channel-simplex = SimpleX
desk-who-channel-email = e-mail
desk-who-channel-other = another way
desk-who-residence = lives in
# Matches and timeline.
desk-matches-title = Matches in registers
desk-timeline-title = Timeline
desk-timeline-from = from
desk-timeline-to = to
desk-timeline-what = what
desk-timeline-where = where
# What they wrote.
desk-story-title = Background, in their own words
desk-skills-title = Skills
desk-skills-speaks = speaks
desk-experience-none = no experience
desk-experience-some = some experience
desk-experience-much = much experience
desk-field-medicine = medicine
desk-field-driving = driving
desk-field-repair = repair
desk-field-radio = radio
desk-field-drones = drones
desk-field-cooking = cooking
desk-field-languages = languages
desk-field-law = law
desk-field-computers = computers
desk-field-building = building
desk-field-teaching = teaching
desk-field-service = service
desk-motivation-title = Why
desk-referees-title = Who can vouch
desk-referees-name = name
desk-referees-reach = how to reach them
desk-referees-knows = knows the applicant from
desk-also-title = Also written
# Questions and answers.
desk-messages-title = Questions and answers
desk-messages-asked = Asked by { $who }
desk-messages-answered = Answered
desk-messages-none = Nothing has been asked yet.
desk-messages-waits = The answer has not come yet. The applicant sees the question when they come back with their receipt.
desk-files-title = Files that came with answers
desk-files-file = File { $place }
desk-files-why = Each was drawn anew at the gate: what was hidden in it is gone. What you save on your device, nobody else deletes for you.
desk-notes-title = Notes between screeners
desk-notes-none = No notes yet. Applicants never see them.
desk-note-text = A note for the others
# For and against.
desk-weighed-title = For and against
desk-weighed-none = Nothing stands out yet.
desk-weight-strong = strong
desk-weight-moderate = moderate
desk-weight-weak = weak
desk-weight-for = for
desk-weight-plain = noted
desk-weighed-match-same = { $count ->
    [one] Listed, and the same person
   *[other] Listed { $count } times, and the same person
}
desk-weighed-match-strong = { $count ->
    [one] Strong match without an answer
   *[other] { $count } strong matches without an answer
}
desk-weighed-match-cannot_tell = { $count ->
    [one] Match that cannot be told yet
   *[other] { $count } matches that cannot be told yet
}
desk-weighed-match-open = { $count ->
    [one] Weak match without an answer
   *[other] { $count } weak matches without an answer
}
desk-weighed-match-someone_else = { $count ->
    [one] Match: someone else
   *[other] { $count } matches: someone else
}
desk-weighed-gap = { $months ->
    [one] { $months } month unaccounted for, { $year }
   *[other] { $months } months unaccounted for, { $year }
}
desk-weighed-no-timeline = No timeline
desk-weighed-no-document = No document named
desk-weighed-document-seen = Document looked at
desk-weighed-no-referee = Nobody who can vouch
desk-weighed-referee = { $count ->
    [one] One person named who can vouch, not asked yet
   *[other] { $count } people named who can vouch, not asked yet
}
desk-weighed-referee-seen = { $count ->
    [one] The one who can vouch was asked
   *[other] Those who can vouch were asked ({ $count })
}
desk-weighed-experience = Much experience
# Asking.
desk-ask-title = Ask
desk-ask-picked = This case brings up
desk-ask-others = Other questions
desk-ask-more = Often asked
desk-ask-text = In your own words
desk-ask-text-hint = Ticked questions go along, in the applicant's language. Write nothing that would tell a stranger who they are.
desk-ask-compose = Put the ticked into the text, to change them
desk-ask-not = Questions can be asked once somebody has taken the case.
desk-question-gap = What did you do, and where did you live, from { $begin } to { $end }?
desk-question-namesake = Is there anybody in your family, or anybody you know of, with the same name? How old are they about?
desk-question-service = Where did you serve, as what, and how did your service end?
desk-question-detention = When were you detained, for how long, and how did it end? Write only what you want to write.
desk-question-timeline = Please tell in order, with month and year, where you studied, worked and served since leaving school.
desk-question-referee = Who outside the country knows you and may be asked about you? Name nobody who would be endangered by it.
desk-question-names = Have you ever used another surname or another spelling of your name? Which, and when?
desk-question-contact = How else can we safely reach you, if this way is lost?
desk-question-skill = Please tell in more detail what you have done yourself, how often, and when last.
# The checklist.
desk-check-title = Checklist
desk-check-done = { $done } of { $all } looked at
desk-check-items = Looked at
desk-check-items-identity = Names and birth fit each other in all spellings
desk-check-items-document = Document fits name and age
desk-check-items-matches = Every match in the registers
desk-check-items-timeline = Timeline, its gaps and what overlaps
desk-check-items-story = Story against timeline and skills
desk-check-items-referees = Those who can vouch were asked
desk-check-items-contact = The way to reach them is safe
desk-check-items-reach = Nobody seems to write in their place or press them
desk-check-by = ({ $who })
desk-check-open = open
# Assessing.
desk-assess-title = Assessment
desk-assess-level = How good is this case?
desk-assess-level-strong = strong
desk-assess-level-good = good
desk-assess-level-unclear = unclear
desk-assess-level-weak = weak
desk-assess-reasons = Why? All that holds
desk-assess-reasons-consistent = What is told fits together
desk-assess-reasons-referee_confirms = Somebody reliable vouches
desk-assess-reasons-experience_shown = Experience is shown, not only claimed
desk-assess-reasons-answers_plain = Answers are plain and complete
desk-assess-reasons-gap_unexplained = A gap was not explained
desk-assess-reasons-contradiction = What is told contradicts itself
desk-assess-reasons-match_open = A match remains in doubt
desk-assess-reasons-document_doubtful = The document is doubtful
desk-assess-reasons-answers_evasive = Answers evade the question
desk-assess-reasons-pressure_likely = Somebody may be pressing them
desk-assess-flagged = Must a second screener look?
desk-assess-flagged-hint = A flagged case is cleared only after a second person has assessed it.
desk-assess-flagged-no = no
desk-assess-flagged-yes = yes, flag it
desk-assess-second = The case is flagged: a second screener must assess it, somebody who has not yet.
desk-assess-none = Nobody has assessed this case.
# Who did what.
desk-ledger-title = Ledger
desk-ledger-opened = Pages opened today: { $used } of { $allowed }
# The list.
desk-work-title = Cases
desk-work-total = { $count ->
    [0] none
    [one] { $count } case
   *[other] { $count } cases
}
desk-work-unsummed = not summed up yet
desk-work-waiting = { $count ->
    [one] { $count } case has just come or moved. Until it is summed up it shows no name, or what was known before, and a search may miss it: look again.
   *[other] { $count } cases have just come or moved. Until they are summed up they show no name, or what was known before, and a search may miss them: look again.
}
desk-work-whose = Whose cases
desk-work-whose-all = All
desk-work-whose-mine = Mine
desk-work-whose-free = Free
desk-work-whose-flagged = Flagged
desk-work-next = Open the first free case
desk-work-case = case
desk-work-step = stands at
desk-work-waits = waits
desk-work-days = { $days ->
    [0] since today
    [one] { $days } day
   *[other] { $days } days
}
desk-work-promise = promises
desk-work-language = writes
desk-work-taker = taken by
desk-work-ours = where it is our turn
desk-work-every = everywhere
desk-work-any = any language
desk-work-show = Show
desk-work-none = No such case now.
desk-work-pages = Pages of the list
desk-work-page = page { $page }
desk-work-before = previous page
desk-work-after = next page
desk-work-order = How this list is sorted
desk-work-order-why = Flagged cases stand first: they need a second person. Then it goes by the days since the applicant last did something. Much experience or a strong assessment counts like { $most } days more, some experience or a good assessment like { $some }. Nothing else counts.
# The search.
desk-search-title = Search by name
desk-search-name = Name
desk-search-name-hint = Any spelling the applicant gave, in any script; a part is enough. Searches are not kept.
desk-search-do = Search
desk-search-back = Back to the list
desk-search-found = { $count ->
    [0] Nothing found
    [one] { $count } case
   *[other] { $count } cases
}
desk-search-full = Only the first ones are shown. Write more of the name.
desk-search-none = Nobody in screening now has a name that is written or sounds so.
# What must be there first, of acts of this door alone.
needs-another_took = the case is with you already
needs-taker_idle = whoever has the case did something in it since yesterday
needs-items_known = the checklist has no such item
needs-registers_asked = not every register could be asked. Beside the matches it says which one and what to do; until it answers, nobody knows whether this person stands in it
needs-looked_at = something on the checklist was not looked at
