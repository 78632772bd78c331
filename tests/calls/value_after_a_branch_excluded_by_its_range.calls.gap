gc's prove pass excludes the branch, but the variable's range stays that of both branches until later; we drop the branch at once.
