main.go:7:18: pattern [a: invalid pattern syntax
