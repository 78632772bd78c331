main.go:7:12: pattern nest: cannot embed directory nest: in different module
