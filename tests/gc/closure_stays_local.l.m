closure_stays_local.go:4:12: func literal does not escape
