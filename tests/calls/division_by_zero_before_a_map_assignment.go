package main

var counts = map[string]int{}

func always(n int) {
	counts["a"] /= n - n
}

func sometimes(n int) {
	if n == 0 {
		counts["b"] %= n
	}
	counts["c"] /= n
}

func shifted(n int) {
	if n < 0 {
		counts["d"] <<= n
	}
}

func main() {
	defer func() { recover() }()
	sometimes(2)
	shifted(1)
	always(2)
}
