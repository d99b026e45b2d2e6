# The gate.
apply-welcome-title = Прежде чем начать
