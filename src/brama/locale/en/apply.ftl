# The gate.
apply-welcome-title = Before you begin
