# The gate.
apply-welcome-title = Zanim zaczniesz
