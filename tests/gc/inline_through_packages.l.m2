inline_through_packages.go:8:12: s does not escape
