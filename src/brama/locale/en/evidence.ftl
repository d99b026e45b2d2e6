# Evidence of matches, the timeline, the round of screening.
# What met what: one message for each level of comparison. $ours stands in the application, $theirs in the register.
evidence-surname_same = surname { $ours } = { $theirs }
evidence-surname_sound = surname { $ours } = { $theirs }
evidence-surname_variant = surname { $ours } ≈ { $theirs } (a variant)
evidence-surname_near = surname { $ours } ≈ { $theirs } (sounds near)
evidence-surname_bones = surname { $ours } ≈ { $theirs } (other vowels)
evidence-surname_slip = surname { $ours } ~ { $theirs } (one slip)
evidence-surname_blurred = surname { $ours } ~ { $theirs } (alike when misheard)
evidence-surname_loose = surname { $ours } ~ { $theirs } (sounds a little alike)
evidence-surname_initial = surname { $ours } ~ { $theirs } (initial fits)
evidence-surname_different = surname { $ours } ≠ { $theirs }
evidence-surname_contrary = surname { $ours } ≠ { $theirs } (another surname)
evidence-surname_missing = surname { $one } (one side only)
evidence-part_same = given name or surname { $ours } = { $theirs }
evidence-part_sound = given name or surname { $ours } = { $theirs }
evidence-part_variant = given name or surname { $ours } ≈ { $theirs } (a variant)
evidence-part_near = given name or surname { $ours } ≈ { $theirs } (sounds near)
evidence-part_bones = given name or surname { $ours } ≈ { $theirs } (other vowels)
evidence-part_slip = given name or surname { $ours } ~ { $theirs } (one slip)
evidence-part_blurred = given name or surname { $ours } ~ { $theirs } (alike when misheard)
evidence-part_loose = given name or surname { $ours } ~ { $theirs } (sounds a little alike)
evidence-part_initial = given name or surname { $ours } ~ { $theirs } (initial fits)
evidence-part_different = given name or surname { $ours } ≠ { $theirs }
evidence-part_contrary = given name or surname { $ours } ≠ { $theirs } (another name)
evidence-part_missing = given name or surname { $one } (one side only)
evidence-given_same = given name { $ours } = { $theirs }
evidence-given_sound = given name { $ours } = { $theirs }
evidence-given_family = given name { $ours } = { $theirs } (one name)
evidence-given_variant = given name { $ours } ≈ { $theirs } (a variant)
evidence-given_near = given name { $ours } ≈ { $theirs } (sounds near)
evidence-given_bones = given name { $ours } ≈ { $theirs } (other vowels)
evidence-given_slip = given name { $ours } ~ { $theirs } (one slip)
evidence-given_blurred = given name { $ours } ~ { $theirs } (alike when misheard)
evidence-given_loose = given name { $ours } ~ { $theirs } (sounds a little alike)
evidence-given_initial = given name { $ours } ~ { $theirs } (initial fits)
evidence-given_different = given name { $ours } ≠ { $theirs }
evidence-given_contrary = given name { $ours } ≠ { $theirs } (another name)
evidence-given_missing = given name { $one } (one side only)
evidence-patronymic_same = patronymic { $ours } = { $theirs }
evidence-patronymic_sound = patronymic { $ours } = { $theirs }
evidence-patronymic_family = patronymic { $ours } = { $theirs } (one name)
evidence-patronymic_variant = patronymic { $ours } ≈ { $theirs } (a variant)
evidence-patronymic_near = patronymic { $ours } ≈ { $theirs } (sounds near)
evidence-patronymic_bones = patronymic { $ours } ≈ { $theirs } (other vowels)
evidence-patronymic_slip = patronymic { $ours } ~ { $theirs } (one slip)
evidence-patronymic_blurred = patronymic { $ours } ~ { $theirs } (alike when misheard)
evidence-patronymic_loose = patronymic { $ours } ~ { $theirs } (sounds a little alike)
evidence-patronymic_initial = patronymic { $ours } ~ { $theirs } (initial fits)
evidence-patronymic_different = patronymic { $ours } ≠ { $theirs }
evidence-patronymic_contrary = patronymic { $ours } ≠ { $theirs } (another father’s name)
evidence-patronymic_missing = patronymic { $one } (one side only)
evidence-kinship = relatives share names too
evidence-household = one household may share names and a phone
evidence-false_name = someone who hides gives another name
evidence-birth_date_same = birth date { $ours } = { $theirs }
evidence-birth_date_swapped = birth date { $ours } ~ { $theirs } (day and month swapped)
evidence-birth_date_slip = birth date { $ours } ~ { $theirs } (one slip)
evidence-birth_year_slip = birth date { $ours } ~ { $theirs } (a slip in the year)
evidence-birth_month_same = birth month { $ours } = { $theirs }
evidence-birth_year_same = birth year { $ours } = { $theirs }
evidence-birth_year_only = birth date { $ours } ~ { $theirs } (only the year agrees)
evidence-birth_year_near = birth date { $ours } ~ { $theirs } (one year apart)
evidence-birth_year_differs = birth date { $ours } ≠ { $theirs } (years apart)
evidence-birth_generation_apart = birth date { $ours } ≠ { $theirs } (a generation apart)
evidence-birth_place_same = birth place { $ours } = { $theirs }
evidence-birth_place_differs = birth place { $ours } ≠ { $theirs }
evidence-birth_country_same = country of birth { $ours } = { $theirs }
evidence-birth_country_differs = country of birth { $ours } ≠ { $theirs }
evidence-gender_same = gender { $ours } = { $theirs }
evidence-gender_differs = gender { $ours } ≠ { $theirs }
evidence-country_same = country { $ours } = { $theirs }
evidence-country_differs = country { $ours } ≠ { $theirs }
evidence-document_same = document { $ours } = { $theirs }
evidence-document_slip = document { $ours } ~ { $theirs } (one slip)
evidence-document_differs = document { $ours } ≠ { $theirs }
evidence-phone_same = phone { $ours } = { $theirs }
evidence-phone_differs = phone { $ours } ≠ { $theirs }
evidence-email_same = e-mail { $ours } = { $theirs }
evidence-email_differs = e-mail { $ours } ≠ { $theirs }
evidence-male = male
evidence-female = female
evidence-share = 1 in { $count }
# The waterfall.
evidence-start = starting point ({ $count } { $persons ->
        [one] person
       *[other] persons
    })
evidence-sum = together: { $bits } bits, { $percent }
evidence-all = all together
evidence-sides = Left what the application says, right what the register says. Green speaks for one person, red against it.
# Matches of a case.
evidence-match-title = Matches in registers
evidence-match-count = { $answered } of { $all } answered
evidence-match-none = Nobody in the registers matches.
evidence-match-asked = Asked: { $registers }
evidence-match-registers-none = There is no register on this machine, so nobody was looked for. Whoever looks after it adds one: { $command }
evidence-trouble-index_damaged = Register { $register } is damaged and was not asked: matches in it are missing here. It must be added again from its source.
evidence-trouble-other_layout = Register { $register } was written by another version of Brama and was not asked: matches in it are missing here. It must be added again.
evidence-trouble-no_such_register = Register { $register } is being changed right now and was not asked. Open the page again in a minute.
evidence-trouble-file_unreadable = Register { $register } cannot be read and was not asked: matches in it are missing here. Whoever looks after the machine must give Brama leave to read it.
evidence-register-all = (all)
evidence-strength-strong = strong
evidence-strength-moderate = moderate
evidence-strength-weak = weak
evidence-generation = generation { $number }
evidence-record = record
evidence-source = source
evidence-unverified = unverified
evidence-unverified-why = This list is unverified: a match in it is a question, not a finding.
evidence-until = held until { $day }
evidence-past = was to be held until { $day } only
evidence-match-must = Strong: the case is not cleared before this is answered.
evidence-match-first = A match is answered while the case is being screened, by whoever may screen it. If nobody has the case, take it first.
evidence-match-more = More persons match than fit here. The best { $count } are shown; tell whoever looks after the registers.
evidence-match-weak = { $count ->
        [one] { $count } weak match
       *[other] { $count } weak matches
    }
evidence-match-gone = No longer found in the register. It is shown as it was noted.
evidence-match-changed = This was answered before, on other evidence. What has changed:
evidence-changed-new = new: { $piece }, { $now }
evidence-changed-gone = gone: { $piece }, which was { $now }
evidence-changed-other = another weight: { $piece }, { $now } instead of { $before }
evidence-changed-unknown = What that answer rested on cannot be read here, so it is asked again.
evidence-match-stale = The case or a register has changed since that page was opened, so nothing was kept. Look at the evidence as it is now and answer again.
evidence-match-kept = What you wrote is still here.
evidence-answer-reason = Why
evidence-answer-reason-hint = In a sentence: what the answer rests on.
evidence-answer-reason-required = Say in a sentence why; the answer is kept with it.
evidence-answer-answer = Is it the same person?
evidence-answer-answer-same = Same person
evidence-answer-answer-someone_else = Someone else
evidence-answer-answer-cannot_tell = Cannot tell yet
evidence-by = answered by { $who }
evidence-by-you = you
evidence-by-unknown = somebody who is not known any more
# The timeline.
evidence-timeline-title = Timeline
evidence-timeline-none = No periods of life were written down.
evidence-timeline-list = As a list
evidence-timeline-years = years
evidence-kind-study = study
evidence-kind-work = work
evidence-kind-service = service
evidence-kind-residence = residence
evidence-kind-detention = detention
evidence-kind-travel = travel
evidence-kind-nothing = without occupation
evidence-kind-gap = no occupation told
evidence-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
evidence-timeline-gap = No occupation told: { $from } to { $to } ({ $months })
evidence-timeline-overlap = At the same time: { $one } and { $other } (at least { $months })
evidence-timeline-now = until now
evidence-timeline-undrawn = { $count ->
        [one] { $count } row stands in the list only.
       *[other] { $count } rows stand in the list only.
    }
evidence-odd-unread = dates cannot be read
evidence-odd-reversed = ends before it begins
evidence-odd-far = no date of a life now
# The round over all cases.
evidence-round-title = Screen all cases
evidence-round-what = Every case that is open to screening is looked for in the registers as they are now. New strong matches are written into the findings, and so is that one is gone.
evidence-round-stays = The page says how far it is and ends with the news: leave it open. If the line breaks, press the button again; what is done stays done.
evidence-round-news-title = News
evidence-round-quiet = Nothing is new.
evidence-round-do = Screen all now
evidence-round-progress = { $done } of { $total } { $total ->
        [one] case
       *[other] cases
    }
evidence-round-case = case
evidence-round-news = what is new
evidence-round-gained = new
evidence-round-lost = gone
evidence-round-changed = other evidence
evidence-round-busy = Somebody was working on this case; it was left as it is.
evidence-round-unwritten = Not written down: at the step “{ $step }” nothing is noted. Somebody must look at this case.
evidence-round-done = Done. Cases: { $total }. New matches: { $gained }. Gone: { $lost }. On other evidence: { $changed }.
evidence-round-back = Back to the desk
evidence-round-left = Left as they are: { $count }. Press the button again later for these.
evidence-round-stopped = The round stopped here by a mistake of ours. What is above is done; press the button again for the rest.
