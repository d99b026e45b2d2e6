"""The vault: sections sealed to compartments, each in its time. What a receipt opens is in `own`, what staff open in `unseal`."""
