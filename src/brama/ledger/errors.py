"""What the ledger refuses, by code and facts.

Refusal
└── LedgerRefused              ledger_refused
    ├── OutsideTransaction     outside_transaction    act
    ├── EntryUnusable          entry_unusable         field
    ├── HeadMissing            head_missing
    ├── LedgerUnreadable       ledger_unreadable      entry (the first that the database does not give)
    ├── ChainBroken            chain_broken           entry (the first that does not follow)
    ├── RoleUnrestricted       role_unrestricted      role
    ├── StatementRefused       statement_refused
    │   ├── StatementUnusable  statement_unusable
    │   ├── StatementUnreached statement_unreached    entry (which the head file does not hold)
    │   └── StatementFalse     statement_false        entry (which says something else)
    └── WitnessRefused         witness_refused
        ├── WitnessFileUnusable   witness_file_unusable    file, line
        ├── HeadForked            head_forked              entry (a head already signed, which this one contradicts)
        ├── HeadRolledBack        head_rolled_back         entry (of this head), signed (the last head signed)
        ├── HeadLacksEntries      head_lacks_entries       signed (the last head signed; ask for what came since)
        ├── WitnessKeyShut        witness_key_shut         file
        ├── PartnerUnknown        partner_unknown          partner (fingerprint)
        ├── CountersignatureFalse countersignature_false   partner (fingerprint)
        └── HeadNotOurs           head_not_ours            entry
"""

from brama.refusals import Refusal


class LedgerRefused(Refusal):
    """Something is asked of the ledger that it does not do."""

    code = "ledger_refused"


class OutsideTransaction(LedgerRefused):
    """An entry without a transaction could stand without its act, or an act without its entry."""

    code = "outside_transaction"


class EntryUnusable(LedgerRefused):
    """A field that an entry cannot hold. Its value is never a fact."""

    code = "entry_unusable"


class HeadMissing(LedgerRefused):
    """The row that says where the chain ends is not there."""

    code = "head_missing"


class LedgerUnreadable(LedgerRefused):
    """The database does not give its entries."""

    code = "ledger_unreadable"


class ChainBroken(LedgerRefused):
    """An entry does not follow the one before it."""

    code = "chain_broken"


class RoleUnrestricted(LedgerRefused):
    """The role owns the tables or is above all rights, so that no right can be taken from it."""

    code = "role_unrestricted"


class StatementRefused(LedgerRefused):
    """A statement of an erasure that the ledger does not bear out."""

    code = "statement_refused"


class StatementUnusable(StatementRefused):
    """Not the line that was shown after erasing."""

    code = "statement_unusable"


class StatementUnreached(StatementRefused):
    """The head file begins after the entry or ends before it."""

    code = "statement_unreached"


class StatementFalse(StatementRefused):
    """The entry says something else: another act, day or number, or another ledger before it."""

    code = "statement_false"


class WitnessRefused(LedgerRefused):
    """A head that is not countersigned, or a countersignature that is not taken."""

    code = "witness_refused"


class WitnessFileUnusable(WitnessRefused):
    """A file that is no head, no countersignature or no key of a witness."""

    code = "witness_file_unusable"


class HeadForked(WitnessRefused):
    """The partner signed another history: what came before was rewritten."""

    code = "head_forked"


class HeadRolledBack(WitnessRefused):
    """The partner has signed a longer ledger than this: entries were cut off."""

    code = "head_rolled_back"


class HeadLacksEntries(WitnessRefused):
    """The file begins after the last head signed, so that nobody can tell whether it extends it."""

    code = "head_lacks_entries"


class WitnessKeyShut(WitnessRefused):
    """The partner's key does not open: no passphrase, or another one."""

    code = "witness_key_shut"


class PartnerUnknown(WitnessRefused):
    """No partner is registered with this key."""

    code = "partner_unknown"


class CountersignatureFalse(WitnessRefused):
    """The partner's key did not sign this head."""

    code = "countersignature_false"


class HeadNotOurs(WitnessRefused):
    """Truly signed, but the ledger here has no such head: it was cut or rewritten, or the partner signed another one."""

    code = "head_not_ours"
