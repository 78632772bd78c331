our flow analysis knows what the newest release's back end knows.
