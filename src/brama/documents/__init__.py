"""Travel documents: their machine-readable zone, read and reckoned."""
