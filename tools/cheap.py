"""Settings for the script of a page: a guess at a passphrase costs next to nothing, for sixty commands sign in with one."""

from brama.box.passphrase import Cost
from brama.settings import *  # noqa: F403  all others as they are

BRAMA_STAFF_COST = Cost(64, 1, 1)
