"""What the role of the application may do with the ledger in PostgreSQL: read and append, and move the head forward."""

from django.db.backends.base.base import BaseDatabaseWrapper

from brama.ledger.errors import RoleUnrestricted
from brama.ledger.models import Head, LedgerEntry, Partner, Witness

PRIVILEGES = {
    LedgerEntry: "SELECT, INSERT",
    Head: "SELECT, UPDATE",
    Partner: "SELECT, INSERT",
    Witness: "SELECT, INSERT",
}

_ABOVE = """SELECT role.rolsuper OR pg_has_role(role.oid, owned.relowner, 'MEMBER')
    FROM pg_roles AS role, pg_class AS owned WHERE role.rolname = %s AND owned.oid = %s::regclass"""


def restrict(connection: BaseDatabaseWrapper, role: str) -> None:
    """Leave the role these rights and no others. Run as the owner of the tables, after each migration.

    Raises RoleUnrestricted for a role that is not there, owns the tables, may become their owner, or is a superuser.
    """
    name = connection.ops.quote_name(role)
    with connection.cursor() as cursor:
        for model, rights in PRIVILEGES.items():
            table = connection.ops.quote_name(model._meta.db_table)
            cursor.execute(_ABOVE, [role, table])
            if cursor.fetchone() != (False,):
                raise RoleUnrestricted(role=role)
            cursor.execute(f"REVOKE ALL ON {table} FROM PUBLIC, {name}")
            cursor.execute(f"GRANT {rights} ON {table} TO {name}")


def beyond(connection: BaseDatabaseWrapper) -> list[str]:
    """Rights over entries that the role of this connection has and should not."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT each FROM unnest(%s::text[]) AS each WHERE has_table_privilege(%s, each)",
            [["UPDATE", "DELETE", "TRUNCATE"], LedgerEntry._meta.db_table],
        )
        return [right for (right,) in cursor.fetchall()]
