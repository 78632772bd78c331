package main

func countdown(n int) (s string) {
	goto check
body:
	s += string(rune('a' + n))
	n--
check:
	if n > 0 {
		goto body
	}
	return s + "."
}

func main() {
	println(countdown(4))
}
