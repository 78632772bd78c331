# example.com/recursive/sum
sum/sum.go:3:6: can inline Up
sum/sum.go:8:11: inlining call to Up
sum/sum.go:12:42: inlining call to Up
sum/sum.go:12:53: inlining call to Up
sum/sum.go:3:16: p does not escape
sum/sum.go:12:19: p does not escape
# example.com/recursive
./main.go:7:16: inlining call to sum.Up
