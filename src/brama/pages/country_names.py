"""THE table of how people write countries beside the names of CLDR in our languages: shorter, older, official, of their own language."""

from collections.abc import Mapping
from typing import Final

ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "by": (
        *("рб", "белоруссия", "белорусия", "беларусія", "білорусія", "беларуси", "белоруссии", "беларусі", "білорусі", "białorusi"),
        *("bielaruś", "bielarus", "biełaruś", "belorussia", "byelorussia"),
    ),
    "ru": ("рф", "россия", "росіі", "россии", "расіі", "росії", "расея", "расеі", "rosji", "rasieja", "rasija", "rossija", "rossiya"),
    "ua": ("украины", "украіны", "україни", "вкраїна", "ukrainy", "ukraina", "ukrajina"),
    "pl": ("польши", "польшчы", "польщі", "polska", "polszcza", "polšča", "rp", "rzeczpospolita polska"),
    "lt": ("летува", "летувы", "литвы", "літвы", "литовской", "litwy", "lietuva"), "lv": ("латвии", "латвіі", "латвії", "łotwy", "latvija"),
    "ee": ("эстонии", "эстоніі", "естонії", "estonii", "eesti"), "ge": ("грузии", "грузіі", "грузії", "gruzji", "сакартвело", "sakartvelo"),
    "de": (
        *("d", "фрг", "нямеччына", "нямеччыны", "германии", "германіі", "німеччини", "германія", "niemiec", "rfn", "deutschland"),
    ),
    "us": (
        *("usa", "сша", "зша", "америка", "амерыка", "амэрыка", "америки", "ameryka", "злучаныя штаты", "соединенные штаты америки"),
        *("сполучені штати америки", "stany zjednoczone ameryki", "united states of america", "america"),
    ),
    "gb": (
        *("uk", "англия", "англія", "anglia", "england", "соединенное королевство", "злучанае каралеўства", "вялікая брытанія"),
        *("сполучене королівство", "zjednoczone królestwo", "britain", "great britain"),
    ),
    "il": ("израиля", "ізраіля", "ізраїлю", "izraela"), "kz": ("казахстана", "казахстану", "kazachstanu", "qazaqstan"),
    "md": ("молдавия", "молдавія", "малдавія", "молдовы", "молдови", "moldavia", "mołdowa"),
    "cz": ("чешская республика", "чэшская рэспубліка", "чеська республіка", "republika czeska", "czech republic", "чехии", "чэхіі"),
    "kg": ("киргизия", "кыргызстан", "киргизстан", "кіргізія", "кыргызская республика"), "tm": ("туркмения", "туркменія"),
    "hu": ("вугоршчына",), "sk": ("славаччына", "словацкая республика"), "es": ("гішпанія",), "se": ("швэцыя",), "no": ("нарвэгія",),
    "ch": ("швайцарыя",), "nl": ("голландия", "галандыя", "голландія", "holandia", "holland"), "am": ("армэнія",), "az": ("азэрбайджан",),
    "tr": ("turkey", "турэччына", "турцыя"), "ps": ("palestine", "палестина", "палестына", "palestyna"),
    "kr": ("южная корея", "паўднёвая карэя", "корея", "карэя", "korea", "south korea", "republic of korea", "республика корея"),
    "kp": ("северная корея", "north korea", "корейская народно демократическая республика"),
    "cn": ("кнр", "китайская народная республика", "кітайская народная рэспубліка", "people's republic of china", "prc"),
    "tw": ("republic of china", "китайская республика"), "ir": ("исламская республика иран", "islamic republic of iran"),
    "mm": ("мьянма", "бирма", "м'янма", "бірма", "myanmar", "burma", "mjanma", "birma"), "mk": ("македония", "македонія", "macedonia"),
    "ci": ("ivory coast", "берег слоновой кости", "wybrzeże kości słoniowej"), "za": ("юар", "паўднёваафрыканская рэспубліка", "rpa"),
    "cd": ("дрк", "демократическая республика конго", "democratic republic of the congo"), "cv": ("cabo verde",),
    "cg": ("конго", "республика конго", "republic of the congo", "republika konga"), "va": ("ватикан", "ватыкан", "watykan", "vatican"),
    "ae": ("оаэ", "ааэ", "uae"),
}  # fmt: skip
"""By ISO 3166-1: what the names of CLDR lack. Of those near us also the genitive: citizen of Belarus."""
ADJECTIVES: Final[Mapping[str, tuple[str, ...]]] = {
    "by": ("белорусск", "беларуск", "білоруськ", "białorusk", "belarusian", "byelorussian"),
    "ru": ("российск", "русск", "расійск", "расейск", "російськ", "rosyjsk", "russian"),
    "ua": ("украинск", "украінск", "українськ", "ukraińsk", "ukrainian"),
    "pl": ("польск", "польськ", "polsk", "polish"),
    "lt": ("литовск", "літоўск", "летувіск", "литовськ", "litewsk", "lithuanian"),
    "lv": ("латвийск", "латышск", "латвійск", "латвійськ", "łotewsk", "latvian"),
    "ee": ("эстонск", "эстонск", "естонськ", "estońsk", "estonian"),
    "ge": ("грузинск", "грузінск", "грузинськ", "gruzińsk", "georgian"),
    "de": ("немецк", "германск", "нямецк", "німецьк", "niemieck", "german"),
    "md": ("молдавск", "молдовск", "малдаўск", "молдовськ", "молдавськ", "mołdawsk", "moldovan"),
    "kz": ("казахстанск", "казахск", "казахстанськ", "kazachsk", "kazakh"),
    "il": ("израильск", "ізраільск", "ізраїльськ", "izraelsk", "israeli"),
    "us": ("американск", "амерыканск", "американськ", "amerykańsk", "american"),
}  # fmt: skip
"""Beginnings: of gender and case there are many."""
ENDING: Final = 3
"""So many letters of gender and case follow at most: польск-ого, polsk-iej."""
OFFICIAL: Final = frozenset((
    "республика", "рэспубліка", "республіка", "republic", "republika", "republiki", "rzeczpospolita", "rzeczypospolitej", "республики",
    "федерация", "федерации", "федэрацыя", "федэрацыі", "федерація", "федерації", "federacja", "federacji", "federation",
    "федеративная", "федэратыўная", "федеративна", "federalna", "federal", "королевство", "каралеўства", "королівство", "królestwo",
    "kingdom", "государство", "дзяржава", "держава", "państwo", "state", "of", "the",
    "гражданство", "гражданин", "гражданка", "грамадзянства", "грамадзянін", "грамадзянка", "громадянство", "громадянин", "громадянка",
    "obywatelstwo", "obywatel", "obywatelka", "citizenship", "citizen", "national", "паспорт", "пашпарт", "paszport", "passport",
))  # fmt: skip
"""Words beside the name of a country, or beside its adjective."""
STATELESS: Final = "xxa"
"""As passports write who has no citizenship (ICAO Doc 9303, part 3)."""
NO_COUNTRY: Final = (
    *("без гражданства", "нет гражданства", "гражданства нет", "лицо без гражданства", "апатрид", "нет", "нету"),
    *("без грамадзянства", "няма грамадзянства", "грамадзянства няма", "асоба без грамадзянства", "апатрыд", "няма"),
    *("без громадянства", "немає громадянства", "громадянства немає", "особа без громадянства", "немає"),
    *("bez obywatelstwa", "brak obywatelstwa", "brak", "bezpaństwowiec", "bezpaństwowy", "nie mam", "nie mam obywatelstwa"),
    *("stateless", "none", "no citizenship", "no country", "apatride", STATELESS),
)  # fmt: skip
