# example.com/m/a
a/a.go:3:8: "os" imported and not used
a/a.go:5:13: cannot use "x" (untyped string constant) as int value in variable declaration
