string_concatenation.go:3:51: "hello, " + name escapes to heap in greet:
string_concatenation.go:3:51:   flow: ~r0 ← &{storage for "hello, " + name}:
string_concatenation.go:3:51:     from "hello, " + name (spill) at string_concatenation.go:3:51
string_concatenation.go:3:51:     from return "hello, " + name (return) at string_concatenation.go:3:34
string_concatenation.go:3:12: name does not escape
string_concatenation.go:3:51: "hello, " + name escapes to heap
string_concatenation.go:5:12: name does not escape
string_concatenation.go:5:52: "hello, " + name does not escape
