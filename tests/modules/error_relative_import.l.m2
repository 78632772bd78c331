main.go:3:8: "./a" is relative, but relative import paths are not supported in module mode
main.go:3:8: local import "./a" in non-local package
