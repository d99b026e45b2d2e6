# What is refused at a meeting, and what must be there before its acts.
refusal-words_unheard = These are not { $words } words of one list, so nothing was decided. Ask for them again and type what you hear.
refusal-zone_unread = { $reason ->
    [letters] These lines have signs that no document has: { $found }. Only A to Z, digits and < stand there; switch the keyboard to Latin letters.
   *[length] These lines have { $found } signs together. A passport has 2 lines of 44, a card 3 of 30 or 2 of 36.
  }
needs-offer_dated = a meeting must be today or later, and its offer must end on that day or before
needs-on_the_day = the day of the meeting has not come
needs-place_told = the applicant has been told neither house nor hour; call the meeting off, and they can book another
needs-day_before = house and hour are told on the day before the meeting or on the day itself
needs-bookings_left = you have booked twice, and those who read your application have to look first
needs-bookings_used_up = the applicant may still book
needs-met_known = the outcome is none of those there are
needs-stopped_known = the reason is none of those there are
needs-remarks_bare = the remarks may hold no number of a document, and the comparison nothing but its codes
needs-call_off_known = the reason is none of those there are
