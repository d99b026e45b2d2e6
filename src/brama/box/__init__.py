"""The pure primitives of sealing and signing: bytes in, bytes out. Every byte they make is described in docs/format.md."""
