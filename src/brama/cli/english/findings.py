"""English for what `doctor` finds: one row an id, first what it is, then what to do."""

from brama.checks.finding import Finding
from brama.cli.terminal.say import plain

WORDS: dict[str, tuple[str, str]] = {
    "E001": (
        "{file} is not there.",
        "Bring it back from where you keep it; a database without it opens nothing.",
    ),
    "E002": (
        "Others may touch {file} ({mode}).",
        "Set it right: chmod {wanted} {file}, and think of who may have read it.",
    ),
    "E003": (
        "{folder} cannot be written.",
        "Mount it for writing, or give it to the user Brama runs as.",
    ),
    "E004": (
        "{part} {version} is too old.",
        "Install {least} or newer.",
    ),
    "E005": (
        "Only {mebibytes} MiB are free.",
        "Make room now: a purge writes the database anew, and needs as much again.",
    ),
    "W001": (
        "Only {mebibytes} MiB are free.",
        "Make room soon: a purge writes the database anew, and needs as much again.",
    ),
    "E006": (
        "SQLite stands on {kind}, which other machines may use too.",
        "Move the folder to a disk of this machine, or set $BRAMA_DATABASE to PostgreSQL.",
    ),
    "E007": (
        "{setting} is {now!r}.",
        "Set it to a number from {least} to {most}, or do not set it.",
    ),
    "E008": (
        "The gate is to be found at {onion}, and $BRAMA_HOSTS does not name it: nobody would be answered there.",
        "Name it in $BRAMA_HOSTS too, with a space between it and others.",
    ),
    "W002": (
        "SQLite stands on {kind}.",
        "Make sure that no other machine opens the same folder, or set $BRAMA_DATABASE to PostgreSQL.",
    ),
    "E010": (
        "A newer Brama has written these records.",
        "Use that one.",
    ),
    "E011": (
        "The tables are of an older Brama.",
        "Keep a backup, then run any command of the records: it brings them up to this one.",
    ),
    "E012": (
        "{database} runs with {setting} = {now}.",
        "It must be {wanted}; see who has set it, and that nothing but Brama opens the database.",
    ),
    "E013": (
        "The ledger ends on {last}, and today is {today}.",
        "Set the clock of this machine right before anything is done.",
    ),
    "E014": (
        "shred.keys is too short: cases have lost their key ({cases}).",
        "Bring the file back that belongs to this database; nothing else opens them.",
    ),
    "E015": (
        "There are no members.",
        "`brama init` founds the house.",
    ),
    "E016": (
        "{file} is damaged: nobody can sign in, apply or come back with it.",
        "Bring it back from where you keep it, or two keyholders run `brama staff pepper`.",
    ),
    "E017": (
        "{file} is another than the one of these records: handles and receipts lead nowhere.",
        "Move it away and bring the right one back from where you keep it, or two keyholders run `brama staff pepper`.",
    ),
    "E018": (
        "{file} is damaged: nobody is trusted.",
        "Bring it back from where you keep it, and ask who could write there.",
    ),
    "E019": (
        "{file} vouches for no member of these records: nobody is trusted.",
        "Bring the right one back from where you keep it, and ask who could write there.",
    ),
    "E020": (
        "The records do not open: {why}",
        "See to that first; nothing inside was looked at.",
    ),
    "E030": (
        "A register does not open: {why}",
        "`brama registers show NAME --verify` reads every byte of one.",
    ),
    "W010": (
        "Sections wait to be handed on to {compartment} ({sections}).",
        "Whoever can open them signs in and runs `brama staff settle`.",
    ),
    "W011": (
        "Sections that somebody lost wait to be encrypted anew ({sections}).",
        "Whoever may read them signs in and runs `brama staff settle`.",
    ),
    "W012": (
        "Sections still open with a past key of {compartment} ({sections}).",
        "Who holds {compartment} signs in and runs `brama staff settle`.",
    ),
    "W013": (
        "A new key of {compartment} waits for two signatures.",
        "Two who may appoint sign in and run `brama staff settle`.",
    ),
    "W014": (
        "{compartment} needs a new key.",
        "Who holds {compartment} signs in and runs `brama staff settle`, then two who may appoint do.",
    ),
    "W015": (
        "Members who can open {compartment}: {holders}.",
        "Appoint another: with the last one goes what only they can hand on.",
    ),
    "W016": (
        "Members were proposed and not confirmed ({members}).",
        "Somebody else who may appoint confirms or removes them.",
    ),
    "W017": (
        "Sessions are over and still stored ({sessions}).",
        "The next sign-in deletes them.",
    ),
    "W018": (
        "Cases are past their period ({cases}).",
        "The security officer runs `brama purge --due`.",
    ),
    "W027": (
        "Cases were erased by half: their keys are destroyed, their rows are left, and the ledger says nothing of it ({cases}).",
        "See that there is room, then the security officer runs `brama purge --due`.",
    ),
    "W019": (
        "Notices are past their period ({notices}).",
        "The security officer runs `brama purge --due`.",
    ),
    "W024": (
        "Releases of an identity are past their day ({releases}).",
        "Somebody of screening or the board runs `brama staff settle`, or looks at what waits.",
    ),
    "W025": (
        "The sealed table `{kind}` is gone: who came before, or was under duress, is known no more.",
        "Bring it back from a backup of the database; ask who could write there.",
    ),
    "W026": (
        "Nothing outside the database says since when members sign the ledger: signatures at its beginning could be taken away unseen.",
        "Run `brama ledger verify --signatures`, which puts it down in roots.json; then bring that file to your partners again.",
    ),
    "W028": (
        "Nobody is security officer: nobody may purge, and nobody is told who opens a planted case.",
        "Two who may appoint appoint one: `brama staff add HANDLE --organisation NAME --duty security_officer`.",
    ),
    "W029": (
        "Nobody can open {compartment}, and what is sealed to it now will never be opened.",
        "Appoint somebody for it, who runs `brama staff settle`; then two who may appoint do.",
    ),
    "W021": (
        "What was erased or replaced since everything was last overwritten may still stand on the disk ({acts} acts).",
        "The security officer runs `brama purge --due`, as a role that owns tables and database, while nobody else is in them.",
    ),
    "W022": (
        "{kind} does not overwrite in place: a shred key that was destroyed may still be read from the disk.",
        "Put the folder on ext4 or XFS on an encrypted disk; on btrfs `chattr +C` on the folder before the file is made will do.",
    ),
    "W023": (
        "This role of PostgreSQL may change the ledger ({rights}).",
        "Run Brama as a role of its own, and as the owner of the tables `brama ledger restrict ROLE`.",
    ),
    "W020": (
        "The pepper is not with the keyholders: a lost one would not come back.",
        "Somebody who may appoint, or keeps shares, signs in and runs `brama staff settle`.",
    ),
}


def told(finding: Finding) -> str:
    """One finding in one line: id, what it is, what to do."""
    what, hint = WORDS[finding.id]
    return f"brama.{finding.id}  {_filled(what, finding)} {_filled(hint, finding)}"


def _filled(text: str, finding: Finding) -> str:
    return text.format_map({name: plain(fact) for name, fact in finding.facts.items()})
