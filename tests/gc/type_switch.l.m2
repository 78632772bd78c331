type_switch.go:3:15: v does not escape
