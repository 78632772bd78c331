inner/inner.go:6:13: pattern missing/*: no matching files found
