gc checks one pointer under two types and does not merge what is read behind them; we do.
nil_checks_by_two_types_of_one_pointer_are_two.go:30: runtime.makeslice
nil_checks_by_two_types_of_one_pointer_are_two.go:30: runtime.printlock
