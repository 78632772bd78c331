package main

var sink any

// gc folds the load when it chooses instructions.
//
//go:noinline
func variable() {
	i := 0
	if "Dog"[i] != 'D' {
		sink = string([]byte{1})
	}
}

// Not the one that extends the byte.
//
//go:noinline
func extended() {
	i := 0
	if int("Dog"[i]) != 'D' {
		sink = string([]byte{2})
	}
}

// Too late to find that the loop ends in its first round.
//
//go:noinline
func loop() bool {
	s := "Dog"
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' {
			return false
		}
		sink = string([]byte{s[i]})
	}
	return true
}

func main() {
	variable()
	extended()
	loop()
}
