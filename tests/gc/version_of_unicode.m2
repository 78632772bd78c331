version_of_unicode.go:5:6: can inline main with cost 6 as: func() { println("Unicode 17.0.0", any("v17.0.0") == nil) }
version_of_unicode.go:5:58: any("v17.0.0") does not escape
