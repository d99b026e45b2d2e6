"""Members, organisations, duties; who vouches for whose keys; signing in. Nobody here opens a case: that is the vault's."""
