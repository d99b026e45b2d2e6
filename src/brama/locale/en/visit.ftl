# Coming back with the seven words.
visit-words-title = Come back with your seven words
visit-words-how = Type the seven words in their order. Spaces, commas and capitals do not matter. Either alphabet will do, and the words may be in any of our languages.
visit-words-seven = Your seven words
visit-words-seven-hint = What you type is not shown.
visit-words-seven-words_count = { $found ->
        [one] There is one word here. Type all { $expected }.
       *[other] There are { $found } words here, and it takes { $expected }. Type them all again.
    }
visit-words-seven-word_unknown = Word number { $position } is in none of our lists. The nearest one is “{ $nearest }”. Type all seven again.
visit-words-seven-receipt_language_unclear = These words are in more than one language. Choose the language of your words above, then type them again.
visit-words-seven-receipt_unknown = These words lead nowhere. Check each word and its place. If the application was erased or its time is over, it looks exactly like this.
visit-words-crowded = { $minutes ->
        [one] Very many are coming back just now. Press “Open” again in { $minutes } minute.
       *[other] Very many are coming back just now. Press “Open” again in { $minutes } minutes.
    }
visit-words-kept = For half an hour this page keeps the words you typed: leave the field empty. If you go away from the screen, close the page.
visit-words-do = Open
visit-words-seen = If somebody may be looking, close this window. Nothing stays on this device, and the words can wait.
visit-over = The visit is over: it lasts half an hour, then its page opens nothing. Type your words once more.
visit-over-kept = What you wrote is kept in this page and waits until you have typed your words.
visit-back = Back to my application
visit-close = Close this
visit-closed-title = Closed
visit-closed-now = Now close this window too. Nothing is left in the browser after that.
visit-closed-then = The page you had open opens nothing any more, also with the back button. To come back, type your seven words.
# What was just done.
visit-told-answered = Your answer has come in.
visit-told-booked = The meeting is booked.
visit-told-moved = The meeting is moved.
visit-told-cancelled = The meeting is given back. You may choose another one.
visit-told-relatives = It has come in. Only the person who looks after families can read it.
visit-told-afraid = It has come in. Only the person who looks after safety can read it, and this page will not show it again.
visit-told-stale = Something has changed since that page was opened, or it was sent already. Nothing was done twice. This is how it stands now.
visit-removed = File { $number } was drawn anew and the original is gone. Removed:
visit-removed-nothing = there was nothing to remove
visit-removed-author = the author
visit-removed-camera = camera or phone
visit-removed-place = the place
visit-removed-time = date and hour
visit-removed-program = the program
visit-removed-text = captions and comments
visit-removed-colours = the colour profile
visit-removed-technical = technical details
visit-removed-hidden = what was hidden in the file
visit-removed-words = text that can be copied: pages became pictures
# Where it stands.
visit-road = The road
visit-stage-sent = sent
visit-stage-read = being read
visit-stage-meeting = meeting
visit-stage-decision = decision
visit-stage-accepted = accepted
visit-at-applied = Your application is here
visit-at-set_aside = { visit-at-applied }
visit-at-screening = Your application is being read
visit-at-questions = There is a question for you
visit-at-cleared = It goes on to a meeting
visit-at-booked = Your meeting is booked
visit-at-did_not_come = The meeting did not take place
visit-at-someone_else = The meeting could not be recorded
visit-at-stopped = The meeting was stopped
visit-at-verified = The meeting is behind you
visit-at-before_board = Those who decide have your application
visit-at-waiting_list = You are on the waiting list
visit-at-declined = Your application was declined
visit-at-second_look = Others will look again
visit-at-admitted = You are accepted
visit-at-arrived = You are accepted, and you are there
visit-at-in_training = You are accepted, and you are learning
visit-at-on_roster = You are accepted, and you belong to us
visit-at-left = This application is closed
visit-next-applied = Next, somebody reads it. Many people apply and few read, so this takes time. You need do nothing.
visit-next-set_aside = { visit-next-applied }
visit-next-screening = They may ask you something here, or invite you to a meeting. You need do nothing until then.
visit-next-questions = Answer when you can, calmly and in your own words. It goes on after your answer.
visit-next-cleared = The next step is to meet in person, at a house in a country where that is safe.
visit-next-booked = Come, and bring a document with your name. If you cannot come, move it or give it back here: that is no fault.
visit-next-over = The day of this meeting is over. If you were there, its result will stand here; give it a few days. If you could not come, or nobody told you where, look at the meetings below: that is no fault.
visit-next-did_not_come = It happens. Somebody will look at it and may offer another meeting.
visit-next-someone_else = Somebody will look at it and may ask you here.
visit-next-stopped = If you stopped it because something was wrong, you did right. Somebody will look at it and may offer another meeting.
visit-next-verified = Next, your application goes to those who decide.
visit-next-before_board = Several people decide, without knowing your name. You will find the answer here.
visit-next-waiting_list = There are fewer places than good people. When one is free, you will find it here.
visit-next-declined = You may ask once that other people look again.
visit-next-second_look = People who have not seen it before will read it.
visit-next-admitted = You will be told here or as agreed when and how. Tell nobody that you are accepted.
visit-next-arrived = What comes next you hear where you are.
visit-next-in_training = What comes next you hear where you are.
visit-next-on_roster = What comes next you hear where you are.
visit-next-left = It is erased by itself soon. You need do nothing.
# Why it was decided so.
# Questions, offers, waiting.
visit-questions = { $count ->
        [one] The question
       *[other] The questions
    }
visit-questions-once = Shown until you answer, and never after that: whoever gets hold of your words later reads nothing here.
visit-offers = { $count ->
        [one] One meeting is offered to you.
       *[other] { $count } meetings are offered to you.
    }
visit-offers-none = No meeting is free just now. The house will offer one here, so look again on the day named below.
visit-do-answer = Answer
visit-do-meeting = See the meetings
visit-do-again = Ask for a second look
visit-do-relatives = Tell about relatives
visit-do-afraid = I was approached or threatened
visit-do-afraid-hint = Read by one person who looks after safety. Nobody who judges your application sees it.
visit-do-erase = Withdraw and erase everything
visit-do-erase-hint = Possible at any time, without a reason.
visit-when = How long it takes
visit-when-look = When to look again
visit-usual-meeting = From application to the offer of a meeting it usually takes { $least ->
        [0] up to { $most ->
            [one] one week
           *[other] { $most } weeks
        }
       *[other] { $least } to { $most } weeks
    }.
visit-usual-offer = Until a meeting is offered it usually takes { $least ->
        [0] up to { $most ->
            [one] one week
           *[other] { $most } weeks
        }
       *[other] { $least } to { $most } weeks
    }.
visit-usual-decision = From meeting to decision it usually takes { $least ->
        [0] up to { $most ->
            [one] one week
           *[other] { $most } weeks
        }
       *[other] { $least } to { $most } weeks
    }.
visit-usual-place = Those who got a place from the list usually waited { $least ->
        [0] up to { $most ->
            [one] one week
           *[other] { $most } weeks
        }
       *[other] { $least } to { $most } weeks
    }.
visit-usual-step = This step usually takes { $least ->
        [0] up to { $most ->
            [one] one week
           *[other] { $most } weeks
        }
       *[other] { $least } to { $most } weeks
    }.
visit-usual-unknown = How long this step takes cannot be said yet: too few have come through it lately.
visit-look-again = Look again on
visit-look-until = Until then nothing will go wrong if you do not look.
visit-look-today = House and hour are told here today. Look again in an hour, and before the evening.
visit-answered = Answered
visit-answered-on = You answered on
visit-answered-hidden = Questions and answers are not shown again.
visit-more = Also
visit-lasts = This visit ends by itself half an hour after you typed your words.
# Meetings.
visit-half-am = before noon
visit-half-pm = after noon
visit-meeting-title = The meeting
visit-meeting-yours = Your meeting
visit-meeting-later = House and hour are told here the day before, and nowhere else.
visit-meeting-how = Choose what suits you. A town and half a day are named now; the house is told the day before.
visit-meeting-slot = Meetings that are free
visit-meeting-do = Book
visit-meeting-do-move = Move it
visit-meeting-move = Another time
visit-meeting-none = No other meeting is free just now.
visit-meeting-used-up = You have booked as often as can be done by yourself. Somebody will look first whether another meeting can be offered; you will find it here.
visit-called-off-ill = The house had to call the meeting off because somebody is ill. Choose another one when you can.
visit-called-off-house = The house had to call the meeting off: it cannot be used that day. Choose another one when you can.
visit-called-off-unsafe = The house called the meeting off because it may not have been safe. If you were on your way there, turn back.
visit-called-off-other = The house had to call the meeting off. Choose another one when you can.
visit-meeting-cancel = Give the meeting back
visit-meeting-slot-stale = Something has changed since this page was opened. Look at it and choose again.
visit-meeting-slot-slot_free = This meeting can no longer be had. Choose another.
visit-meeting-slot-slot_offered = This meeting can no longer be had. Choose another.
visit-meeting-slot-bookings_left = You have booked as often as can be done by yourself. Somebody will look first whether another meeting can be offered; you will find it here.
visit-meeting-slot-invalid_choice = This meeting can no longer be had. Choose another.
visit-recognise = How you know each other
visit-recognise-say = At the door you say:
visit-recognise-hear = They must answer:
visit-recognise-leave = If the answer is wrong or none comes, leave at once. You need explain nothing. Afterwards say here what happened.
# An answer.
visit-answer-title = Your answer
visit-answer-text = What you answer
visit-answer-text-hint = In any language. Name nobody who lives where applying is a crime.
visit-answer-text-required = Write an answer or choose a file.
visit-answer-enclosed = Pictures or documents, if you were asked for any
visit-answer-enclosed-hint = JPEG, PNG, WebP or PDF, up to three, 20 MB together. We draw each anew, without place, time and device, and keep no original.
visit-answer-enclosed-kind = File { $number } is neither JPEG, PNG, WebP nor PDF. Choose it again as one of these, or leave it out.
visit-answer-enclosed-broken = File { $number } cannot be read. It may be damaged or locked with a password. Choose another, or leave it out.
visit-answer-enclosed-too_large = These files are larger than 20 MB together. Choose smaller ones, or send some with a later answer.
visit-answer-enclosed-too_many_pixels = The picture in file { $number } is too large. Make it smaller, to 40 megapixels at most.
visit-answer-enclosed-too_many_pages = File { $number } has more than 20 pages. Choose the pages that matter.
visit-answer-enclosed-too_heavy = File { $number } is too much for us to draw. Choose a simpler one.
visit-answer-enclosed-too_many = These are { $found } files, and { $most } can be sent with one answer. Choose again.
visit-answer-text-stale = Something has changed since this page was opened, perhaps another question. Read it, then send again. Files have to be chosen again.
visit-answer-kept = After sending, this page shows neither question nor answer again, only the day. If something is wrong on this page, your text stays; files have to be chosen again.
visit-answer-do = Send the answer
# Relatives.
visit-relatives-title = Relatives
visit-relatives-why = Only now, because you are accepted, do we ask. The person who looks after families reads this, nobody else. You may leave it.
visit-relatives-text = Who may know what, and who must not
visit-relatives-text-hint = For example who may be told if something happens to you, and how to reach them safely.
visit-relatives-do = Send
visit-relatives-text-stale = Something has changed since this page was opened. Your text is still here: send it again.
# Approached or threatened.
visit-afraid-title = Somebody approached or threatened you
visit-afraid-who = This is not your fault, and it does not count against you. What you write here is read by the person who looks after safety. Those who read, meet and decide do not see it, nor that you wrote.
visit-afraid-then = It helps them to see who else is in danger and what has to change. They cannot answer you. If you are in danger now, do not wait here: go where you are safe, and to people you trust.
visit-afraid-not = Nothing happens to your application because of it. Nobody comes to you and nobody calls. It is kept for 90 days at most, and it goes when you erase your application.
visit-afraid-text = What happened, as far as you want to say
visit-afraid-text-enough = You have written several times in this visit, and all of it has come in. To write more, send this again when the half hour is over: what you wrote stays, and your words are asked for once more.
visit-afraid-do = Send
# A second look.
visit-declined-twice = The second look has been given too. This answer stands.
visit-again-title = A second look
visit-again-once = You may ask for it once. People who have not judged it before will look.
visit-again-written = Nobody can open your old application any more, so it has to be written again, in the form that you know. At its end, where it asks for the seven words, type your old ones instead of the new ones: then it goes to those who look again. The new words you do not need.
visit-again-until = You can do this until
visit-again-after = After that everything is erased by itself.
visit-again-do = Write it again
# Erasing.
visit-erase-title = Withdraw and erase everything
visit-erase-what = Your application, the questions, your answers and files, a booked meeting and what you said of threats can then be read by nobody, us included. Your words will lead nowhere. It cannot be undone.
visit-erase-stays = What remains: in our list of acts, that some application was erased today, under a number that says nothing of you. What somebody has read they have read.
visit-erase-tags = If your application has been read already, a sealed mark made from name and birth date remains for two years, by which we would only notice that the same person applies again.
visit-erase-sure = Are you sure?
visit-erase-sure-yes = Yes, erase everything
visit-erase-sure-required = Tick this if you are sure. Otherwise go back: nothing has happened.
visit-erase-do = Erase now
visit-erased-title = Erased
visit-erased-what = The key is destroyed, and what it opened is deleted. Nobody can read your application any more.
visit-erased-statement = What you can check later
visit-erased-entry = Entry in the list of acts
visit-erased-number = Its number
visit-erased-signed = Statement
visit-erased-remains = One more thing remains: a sealed mark made from name and birth date, by which we would only notice that the same person applies again. It is deleted after
visit-erased-careful = This page can be seen for another half hour, in this window alone and until you close it; then it is nowhere. Copy it only where it is safe: whoever finds it on you learns that an application was erased today. You need not keep it.
