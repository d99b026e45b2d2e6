"""`python -m brama`: the command line, without an installed script."""

import sys

from brama.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
