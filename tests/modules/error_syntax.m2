# example.com/m/a
a/a.go:4:1: syntax error: unexpected EOF, expected }
