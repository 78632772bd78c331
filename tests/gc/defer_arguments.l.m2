defer_arguments.go:3:14: p does not escape
defer_arguments.go:7:16: use capturing by value: .autotmp_2 (addr=false assign=false width=8)
