# Identities that the board asks screening for.
releases-title = Прохання відкрити, хто це
releases-why = Рада не бачить, хто заявник. Те, що ви дозволите, відкриється один раз і лише тому, хто просив; у журналі залишиться ваш псевдонім. Без дозволу прохання зникне за день.
releases-asks = Просить { $handle }:
releases-until = до
releases-do = Дозволити: { $handle }
releases-done = Дозволено. Хто просив, може відкрити це один раз на сторінці справи.
releases-none = Ніхто не просить.
releases-reason-match_disputed = спірний збіг
releases-reason-same_person_twice = можливо, одна людина двічі
releases-reason-known_to_the_board = можливо, рада знає людину
releases-reason-safety = чиясь безпека
