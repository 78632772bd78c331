# example.com/m/a
a/a.go:3:6: can inline F
# example.com/m
./main.go:5:6: can inline helper
./main.go:5:20: inlining call to a.F
# example.com/m
runtime.main_main·f: function main is undeclared in the main package
