# example.com/m/a
a/a.go:3:5: initialization cycle for X
	a/a.go:3:5: X refers to f
	a/a.go:5:6: f refers to X
