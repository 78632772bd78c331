type_switch.go:3:6: can inline describe with cost 20 as: func(any) int { switch statement; return -1 }
type_switch.go:3:15: v does not escape
