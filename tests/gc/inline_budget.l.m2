inline_budget.go:12:12: a does not escape
