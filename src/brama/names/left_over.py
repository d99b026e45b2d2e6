"""What is left over when the parts of two names have met: slips, what stands for one another by its place, and what met nobody."""

from brama.names.levels import Likeness
from brama.names.likeness import as_surnames, likeness
from brama.names.met import Met, exchanged, shared_role
from brama.names.parts import Parts
from brama.names.slips import may_have_slipped, slipped_in_family
from brama.names.token import is_syllable

_OTHER, _SLIP = Likeness.OTHER, Likeness.SLIP


def slipped(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """Those that are a slip away from another form of a name that is known; they are left no more."""
    met = []
    for i in left_a[:]:
        x = a.tokens[i]
        known = bool(x.families)
        for j in left_b:
            y = b.tokens[j]
            if (known != bool(y.families) or x.patronymic) and may_have_slipped(x, y) and slipped_in_family(x, y):
                left_a.remove(i)
                left_b.remove(j)
                met.append(Met(shared_role(a, b, i, j), _SLIP, x, y))
                break
    return met


def left_over(a: Parts, b: Parts, left_a: list[int], left_b: list[int], before: list[Met]) -> list[Met]:
    """Those of one role, as they stand for the same part, then those that met nobody. `before` are those that had met already."""
    met = _of_one_role(a, b, left_a, left_b)
    if left_a and left_b:
        if not _told(a, b, before) or _in_step(a, b, [*before, *met]):
            met += _of_two_roles(a, b, left_a, left_b)
        met += _misread(a, b, left_a, left_b)
        met += exchanged(_misread(b, a, left_b, left_a))
    for i in left_a:
        met.append(Met(a.roles[i], _OTHER, a.tokens[i], None))
    for j in left_b:
        met.append(Met(b.roles[j], _OTHER, None, b.tokens[j]))
    return met


def _of_one_role(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    met = []
    for i in left_a[:]:
        role = a.roles[i]
        for j in left_b:
            if role == b.roles[j]:
                left_a.remove(i)
                left_b.remove(j)
                x, y = a.tokens[i], b.tokens[j]
                met.append(Met(role, as_surnames(x, y) if role == "surname" else likeness(x, y), x, y))
                break
    return met


def _of_two_roles(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """What may be one part that neither name had room to tell; a patronymic is told by itself."""
    could_a = [i for i in left_a if a.roles[i] != "patronymic"]
    could_b = [j for j in left_b if b.roles[j] != "patronymic"]
    met = []
    for i, j in zip(could_a, could_b, strict=False):
        left_a.remove(i)
        left_b.remove(j)
        x, y = a.tokens[i], b.tokens[j]
        met.append(Met(shared_role(a, b, i, j), likeness(x, y), x, y))
    return met


def _misread(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """A patronymic beside what stands where one would: a word that is no given name, whose ending a slip took (Владимировиеч), an initial
    behind that of the given name, which is another father's, or beside a father told by `ibn` another second name."""
    met = []
    for i in left_a[:]:
        for j in left_b if a.roles[i] == "patronymic" else ():
            theirs = b.tokens[j]
            if b.roles[j] == "given" and "given" in b.roles[:j] and not (theirs.families and a.tokens[i].patronymic):
                left_a.remove(i)
                left_b.remove(j)
                met.append(Met("patronymic", likeness(a.tokens[i], theirs), a.tokens[i], theirs))
                break
    return met


def _in_step(a: Parts, b: Parts, met: list[Met]) -> bool:
    """Whether two names have as many parts, and all that met stand at one place: then what is left at one place is one part too, whatever
    either is known to be (Ghassan Abdel Rahman Elgobouri, Yousof Abdel Rahman Elgobouri), unless capitals tell both. Or all but one part
    met as far from their places as where one begins with the surname and the other ends with it (Rafii-Pur Tahereh, Maryam Rafii-Pur)."""
    many = len(a.tokens)
    if many != len(b.tokens) or (a.capitals and b.capitals):
        return False
    if {(m.ours, m.theirs) for m in met}.issubset(zip(a.tokens, b.tokens, strict=True)):
        return True
    places = [
        (a.tokens.index(m.ours), b.tokens.index(m.theirs)) for m in met if m.ours in a.tokens and m.theirs in b.tokens
    ]
    return len(places) == many - 1 and len({(j - i) % many for i, j in places}) == 1


def _told(a: Parts, b: Parts, met: list[Met]) -> bool:
    """Whether a given name met a given name and a surname a surname: then a second given name that is left on one side and a second
    surname on the other are no two words for one part (Nestor Luis Reverol, Nestor REVEROL TORRES). Syllables have no such roles."""
    if all(is_syllable(token.text) for token in (*a.tokens, *b.tokens)):
        return False
    roles = {
        a.roles[a.tokens.index(m.ours)]
        for m in met
        if m.ours in a.tokens
        and m.theirs in b.tokens
        and a.roles[a.tokens.index(m.ours)] == b.roles[b.tokens.index(m.theirs)]
    }
    return roles >= {"given", "surname"}
