"""Let the database itself refuse to change or delete what is in the ledger.

SQLite drops a table's triggers where a migration makes the table anew: whoever alters one of these tables makes them again.
"""

from typing import Any, ClassVar

from django.db import migrations

REFUSED = "the ledger is append only"
KEPT = ("ledger_entry", "ledger_partner", "ledger_witness")
NOT_NEXT = "NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM ledger_entry)"
NOT_FORWARD = "NEW.seq <= OLD.seq"

# table, trigger, when, under which condition
GUARDS = (
    *((table, f"{table}_{act.lower()}", f"BEFORE {act}", "") for table in KEPT for act in ("UPDATE", "DELETE")),
    ("ledger_entry", "ledger_entry_insert", "BEFORE INSERT", NOT_NEXT),
    ("ledger_head", "ledger_head_delete", "BEFORE DELETE", ""),
    ("ledger_head", "ledger_head_update", "BEFORE UPDATE", NOT_FORWARD),
)

FUNCTION = f"""CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END $$"""
# A condition of a trigger may not look into tables in PostgreSQL, so this one is looked at within.
NEXT_FUNCTION = f"""CREATE FUNCTION ledger_refuse_unless_next() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF {NOT_NEXT} THEN RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END IF;
    RETURN NEW; END $$"""


def sqlite() -> list[str]:
    return [
        f"CREATE TRIGGER {name} {when} ON {table} {f'WHEN {condition} ' if condition else ''}"
        f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
        for table, name, when, condition in GUARDS
    ]


def postgresql() -> list[str]:
    return [FUNCTION, NEXT_FUNCTION, *map(_postgresql_guard, GUARDS), *map(_truncate_guard, (*KEPT, "ledger_head"))]


def _postgresql_guard(guard: tuple[str, str, str, str]) -> str:
    table, name, when, condition = guard
    within = condition == NOT_NEXT
    clause = f"WHEN ({condition}) " if condition and not within else ""
    function = "ledger_refuse_unless_next" if within else "ledger_refuse"
    return f"CREATE TRIGGER {name} {when} ON {table} FOR EACH ROW {clause}EXECUTE FUNCTION {function}()"


def _truncate_guard(table: str) -> str:
    return f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} EXECUTE FUNCTION ledger_refuse()"


def sqlite_back() -> list[str]:
    return [f"DROP TRIGGER {name}" for _, name, _, _ in GUARDS]


def postgresql_back() -> list[str]:
    return ["DROP FUNCTION ledger_refuse, ledger_refuse_unless_next CASCADE"]


FORWARD = {"sqlite": sqlite, "postgresql": postgresql}
BACK = {"sqlite": sqlite_back, "postgresql": postgresql_back}


def guard(_apps: Any, editor: Any) -> None:
    for statement in FORWARD[editor.connection.vendor]():
        editor.execute(statement)


def unguard(_apps: Any, editor: Any) -> None:
    for statement in BACK[editor.connection.vendor]():
        editor.execute(statement)


class Migration(migrations.Migration):
    """Triggers on both databases."""

    dependencies: ClassVar = [("ledger", "0001_ledger")]
    operations: ClassVar = [migrations.RunPython(guard, unguard)]
