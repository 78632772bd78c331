type_switch.go:3:6: can inline describe
type_switch.go:3:15: v does not escape
