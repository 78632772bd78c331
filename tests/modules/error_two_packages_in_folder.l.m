main.go:3:8: found packages a (a.go) and b (b.go) in a
