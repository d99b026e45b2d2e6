"""The gate: what an applicant reads and writes, without a script, a cookie or an account."""
