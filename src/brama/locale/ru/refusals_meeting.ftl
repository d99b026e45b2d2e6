# What is refused at a meeting, and what must be there before its acts.
refusal-words_unheard = Это не { $words } слова из одного списка, поэтому ничего не решено. Спросите ещё раз и наберите то, что слышите.
refusal-zone_unread = { $reason ->
    [letters] В строках есть знаки, которых в документах не бывает: { $found }. Там стоят только A–Z, цифры и <; переключите клавиатуру на латиницу.
   *[length] В строках вместе знаков: { $found }. В паспорте 2 строки по 44, в карточке 3 по 30 или 2 по 36.
  }
needs-offer_dated = встреча сегодня или позже, а предложение действует не дольше чем до того дня
needs-on_the_day = день встречи ещё не настал
needs-day_before = дом и час сообщают накануне или в самый день встречи
needs-bookings_left = вы выбирали уже дважды, сначала должны посмотреть те, кто читает ваше заявление
needs-bookings_used_up = человек ещё может выбирать сам
needs-met_known = такого результата нет
needs-stopped_known = такой причины нет
needs-call_off_known = такой причины нет
