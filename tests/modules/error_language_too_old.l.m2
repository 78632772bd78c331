# example.com/m/a
a/a.go:3:10: type parameter requires go1.18 or later (-lang was set to go1.17; check go.mod)
a/a.go:3:12: predeclared any requires go1.18 or later (-lang was set to go1.17; check go.mod)
