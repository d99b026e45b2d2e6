"""What may be wrong with a house that runs: findings by id and facts. Nothing here opens a case or changes anything."""
