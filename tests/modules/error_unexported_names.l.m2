# example.com/m/a
a/a.go:5:7: t does not escape
# example.com/m
./main.go:5:17: undefined: a.f (but have F)
./main.go:5:28: a.F().x undefined (cannot refer to unexported field x)
./main.go:5:37: undefined: a.NoSuch
./main.go:5:55: implicit assignment to unexported field x in struct literal of type a.T
./main.go:5:58: implicit assignment to unexported field y in struct literal of type a.T
./main.go:5:68: a.F().m undefined (cannot refer to unexported method m)
