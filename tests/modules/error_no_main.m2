# example.com/m/a
a/a.go:3:6: can inline F with cost 0 as: func() {  }
# example.com/m
./main.go:5:6: can inline helper with cost 2 as: func() { a.F() }
./main.go:5:20: inlining call to a.F
# example.com/m
runtime.main_main·f: function main is undeclared in the main package
