# Заявы, што паўтараюць тэкст, і адкладанне ўдваіх.
desk-work-bundle = { $count ->
    [one] { $count } заява кажа амаль тое самае
    [few] { $count } заявы кажуць амаль тое самае
   *[other] { $count } заявак кажуць амаль тое самае
}
desk-work-idle = можна перабраць
desk-bundle-title = { $count ->
    [one] { $count } заява, што кажа амаль тое самае, што іншыя
    [few] { $count } заявы, што кажуць амаль тое самае
   *[other] { $count } заявак, што кажуць амаль тое самае
}
desk-bundle-why = Паўтор тэксту нічога не даказвае: сумленны чалавек мог яго перапісаць, або нехта перапісаў у яго. Таму шукайце тых, хто не копія. Кожную справу можна і надалей узяць асобна.
desk-bundle-apart = { $count ->
    [one] Яшчэ { $count } кажа тое самае, але яе ўзялі або пазначылі: яна стаіць у спісе асобна.
    [few] Яшчэ { $count } кажуць тое самае, але іх узялі або пазначылі: яны стаяць у спісе асобна.
   *[other] Яшчэ { $count } кажуць тое самае, але іх узялі або пазначылі: яны стаяць у спісе асобна.
}
desk-bundle-shown = { $count ->
    [one] Паказана толькі першая ({ $count }).
    [few] Паказаны толькі першыя { $count }, што чакаюць найдаўжэй. Астатнія з’явяцца, калі з гэтымі будзе скончана.
   *[other] Паказаны толькі першыя { $count }, што чакаюць найдаўжэй. Астатнія з’явяцца, калі з гэтымі будзе скончана.
}
desk-bundle-shared = Што кажуць амаль усе
desk-bundle-text-story = мінулае
desk-bundle-text-motivation = чаму
desk-bundle-text-skills = уменні
desk-bundle-differs = чым адрозніваецца ад першай
desk-bundle-same = нічым
desk-bundle-own = уласны тэкст:
desk-bundle-more = { $count ->
    [one] і яшчэ ў { $count } месцы
    [few] і яшчэ ў { $count } месцах
   *[other] і яшчэ ў { $count } месцах
}
desk-bundle-spare = не копія
desk-bundle-spare-one = { $reference } — не копія
desk-bundle-proposed = прапануе: { $who }
desk-bundle-part-waits = { $count ->
    [one] Чакае { $count }
    [few] Чакаюць { $count }
   *[other] Чакаюць { $count }
}
desk-bundle-part-theirs = { $count ->
    [one] Прапанавана адкласці { $count }: чакаюць вас як другога
    [few] Прапанавана адкласці { $count }: чакаюць вас як другога
   *[other] Прапанавана адкласці { $count }: чакаюць вас як другога
}
desk-bundle-part-mine = { $count ->
    [one] Вы прапанавалі адкласці { $count }: зрабіць гэта мусіць іншы
    [few] Вы прапанавалі адкласці { $count }: зрабіць гэта мусіць іншы
   *[other] Вы прапанавалі адкласці { $count }: зрабіць гэта мусіць іншы
}
desk-bundle-part-aside = { $count ->
    [one] Адкладзена { $count }
    [few] Адкладзены { $count }
   *[other] Адкладзена { $count }
}
desk-bundle-part-back = { $count ->
    [one] Прапанавана вярнуць { $count }: чакаюць вас як другога
    [few] Прапанавана вярнуць { $count }: чакаюць вас як другога
   *[other] Прапанавана вярнуць { $count }: чакаюць вас як другога
}
desk-bundle-reason = Чаму?
desk-bundle-reason-copies = копіі аднаго тэксту
desk-bundle-reason-machine = напісала машына, каб забраць наш час
desk-bundle-reason-mockery = напісана дзеля здзеку
desk-bundle-reason-wrong = Скажыце, чаму іх трэба адкласці.
desk-bundle-do-propose_aside = Прапанаваць адкласці ўсе непазначаныя
desk-bundle-do-set_aside = Адкласці ўсе непазначаныя
desk-bundle-do-spare = Выняць пазначаныя
desk-bundle-do-propose_back = Прапанаваць вярнуць пазначаныя
desk-bundle-do-bring_back = Вярнуць пазначаныя
desk-bundle-done = { $count ->
    [0] Нічога не зроблена.
    [one] Зроблена ў { $count } справе.
    [few] Зроблена ў { $count } справах.
   *[other] Зроблена ў { $count } справах.
}
desk-bundle-left = { $count ->
    [one] { $count } засталася як ёсць:
    [few] { $count } засталіся як ёсць:
   *[other] { $count } засталіся як ёсць:
}
desk-do-spare = Гэта не копія: выняць
desk-do-propose_back = Прапанаваць вярнуць
desk-do-bring_back = Вярнуць як другі
desk-who-returned = { $count ->
    [one] Нехта з імем, што гучыць так, і з гэтай датай нараджэння ўжо падаваўся: яшчэ { $count } справа, магчыма сцёртая. Гэта пытанне, а не выснова: магчыма, гэта іншы чалавек.
    [few] Нехта з імем, што гучыць так, і з гэтай датай нараджэння ўжо падаваўся: яшчэ { $count } справы, магчыма сцёртыя. Гэта пытанне, а не выснова: магчыма, гэта іншы чалавек.
   *[other] Нехта з імем, што гучыць так, і з гэтай датай нараджэння ўжо падаваўся: яшчэ { $count } спраў, магчыма сцёртых. Гэта пытанне, а не выснова: магчыма, гэта іншы чалавек.
}
desk-weighed-returned = { $count ->
    [one] Магчыма, падаваўся раней ({ $count } справа): трэба спытаць
    [few] Магчыма, падаваўся раней ({ $count } справы): трэба спытаць
   *[other] Магчыма, падаваўся раней ({ $count } спраў): трэба спытаць
}
needs-aside_known = такой прычыны няма
needs-aside_proposed = ніхто не прапанаваў яе адкласці, або яе ўжо вынялі
needs-back_proposed = ніхто не прапанаваў яе вярнуць
