string_concatenation.go:3:6: can inline greet
string_concatenation.go:5:6: can inline quiet
string_concatenation.go:3:12: name does not escape
string_concatenation.go:3:51: "hello, " + name escapes to heap
string_concatenation.go:5:12: name does not escape
string_concatenation.go:5:52: "hello, " + name does not escape
