# The gate.
apply-welcome-title = Перш чым пачаць
