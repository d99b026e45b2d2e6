"""The house at the command line: what somebody signed in may do there, a file for each noun."""
