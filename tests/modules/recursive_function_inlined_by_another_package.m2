# example.com/recursive/sum
sum/sum.go:3:6: can inline Up with cost 80 as: func(int, *int) int { if n == 0 { return *p }; q := *p + n; return Up(n - 1, &q) }
sum/sum.go:12:6: cannot inline Twice: marked go:noinline
sum/sum.go:8:11: inlining call to Up
sum/sum.go:12:42: inlining call to Up
sum/sum.go:12:53: inlining call to Up
sum/sum.go:12:42: cannot inline Up into Twice: repeated recursive cycle
sum/sum.go:12:53: cannot inline Up into Twice: repeated recursive cycle
sum/sum.go:12:42: cannot inline Up into Twice: repeated recursive cycle
sum/sum.go:12:53: cannot inline Up into Twice: repeated recursive cycle
sum/sum.go:3:16: p does not escape
sum/sum.go:12:19: p does not escape
# example.com/recursive
./main.go:5:6: cannot inline main: function too complex: cost 153 exceeds budget 80
./main.go:7:16: inlining call to sum.Up
./main.go:7:16: cannot inline sum.Up into main: repeated recursive cycle
./main.go:7:16: cannot inline sum.Up into main: repeated recursive cycle
