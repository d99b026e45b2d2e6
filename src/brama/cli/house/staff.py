"""`brama staff`: members by handle: sign-in, sign-out, passphrase, add, confirm, remove, list, recover, pepper, epoch, settle."""

from brama.cli.house import epochs, keyholders, members, signing_in
from brama.cli.noun import noun

app = noun(
    help="Members by handle: add, confirm, remove, list, recover, pepper, passphrase, epoch, sign-in, sign-out, settle.",
)
for part in (signing_in, members, keyholders, epochs):
    app.add_typer(part.app)
