"""The bench's programs import one another as neighbours; its tests do as they do."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench"))
