# The gate.
apply-welcome-title = Перш ніж почати
