version_of_unicode.go:5:58: any("v17.0.0") does not escape
