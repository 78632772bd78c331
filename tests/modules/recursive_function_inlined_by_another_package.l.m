# example.com/recursive/sum
sum/sum.go:3:16: p does not escape
sum/sum.go:12:19: p does not escape
