"""What is told at once: receipts typed under duress and threats, to welfare; planted cases that were opened, to the officers."""
