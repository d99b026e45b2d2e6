# Applications that repeat a text, and setting aside by two.
desk-work-bundle = { $count ->
    [one] { $count } application says nearly the same
   *[other] { $count } applications say nearly the same
}
desk-work-idle = may be taken over
desk-bundle-title = { $count ->
    [one] { $count } application that says nearly the same as others
   *[other] { $count } applications that say nearly the same
}
desk-bundle-why = Repeating a text proves nothing against anybody: an honest person may have copied it, or somebody may have copied theirs. So look for whoever is no copy. Each case can still be taken, by itself.
desk-bundle-apart = { $count ->
    [one] { $count } more says the same, but was taken or flagged: it stands in the list by itself.
   *[other] { $count } more say the same, but were taken or flagged: they stand in the list by themselves.
}
desk-bundle-shown = { $count ->
    [one] Only the first { $count } is shown.
   *[other] Only the first { $count } are shown, those that wait longest. The others come up once these are done.
}
desk-bundle-shared = What most of them say
desk-bundle-text-story = background
desk-bundle-text-motivation = why
desk-bundle-text-skills = skills
desk-bundle-differs = where it differs from the first
desk-bundle-same = no difference
desk-bundle-own = a text of its own:
desk-bundle-more = { $count ->
    [one] and in { $count } more place
   *[other] and in { $count } more places
}
desk-bundle-spare = no copy
desk-bundle-spare-one = { $reference } is no copy
desk-bundle-proposed = proposed by { $who }
desk-bundle-part-waits = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
desk-bundle-part-theirs = { $count ->
    [one] Somebody has proposed to set { $count } aside: you are asked as the second
   *[other] Somebody has proposed to set { $count } aside: you are asked as the second
}
desk-bundle-part-mine = { $count ->
    [one] You have proposed to set { $count } aside: another must do it
   *[other] You have proposed to set { $count } aside: another must do it
}
desk-bundle-part-aside = { $count ->
    [one] { $count } was set aside
   *[other] { $count } were set aside
}
desk-bundle-part-back = { $count ->
    [one] Somebody has proposed to bring { $count } back: you are asked as the second
   *[other] Somebody has proposed to bring { $count } back: you are asked as the second
}
desk-bundle-reason = Why should they be set aside?
desk-bundle-reason-hint = It takes two: you propose, and another screener sets them aside. Until then nothing changes for anybody.
desk-bundle-reason-copies = copies of one text
desk-bundle-reason-machine = written by a machine, to keep us busy
desk-bundle-reason-mockery = written to mock us
desk-bundle-reason-wrong = Say why they are to be set aside.
desk-bundle-do-propose_aside = Propose to set aside all that are not ticked
desk-bundle-do-set_aside = Set aside all that are not ticked
desk-bundle-do-spare = Take out the ticked ones
desk-bundle-do-propose_back = Propose to bring back the ticked ones
desk-bundle-do-bring_back = Bring back the ticked ones
desk-bundle-done = { $count ->
    [0] Nothing was done.
    [one] Done for { $count } case.
   *[other] Done for { $count } cases.
}
desk-bundle-left = { $count ->
    [one] { $count } was left as it is:
   *[other] { $count } were left as they are:
}
desk-do-spare = It is no copy: take it out
desk-do-propose_back = Propose to bring back
desk-do-bring_back = Bring back, as the second
desk-who-returned = { $count ->
    [one] A name that sounds so, with this birth date, has applied before, in { $count } other case, perhaps an erased one. That is a question and no finding: it may be somebody else.
   *[other] A name that sounds so, with this birth date, has applied before, in { $count } other cases, perhaps erased ones. That is a question and no finding: it may be somebody else.
}
desk-weighed-returned = { $count ->
    [one] Perhaps applied before ({ $count } case): to be asked
   *[other] Perhaps applied before ({ $count } cases): to be asked
}
needs-aside_known = the reason is none of those there are
needs-aside_proposed = nobody has proposed to set it aside, or somebody has taken it out since
needs-back_proposed = nobody has proposed to bring it back
