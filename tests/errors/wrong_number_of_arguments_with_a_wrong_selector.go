package main

type list struct{ items []int }

func take(n int, name string) {}

func main() {
	var l *list
	take(l.Missing()) // ERROR "not enough arguments in call to take" "l.Missing undefined"
	take((l.missing[0])) // ERROR "not enough arguments in call to take" "l.missing undefined"
	take(l.Missing(), 1, 2) // ERROR "too many arguments in call to take" "l.Missing undefined"
	take(list.Missing(1)) // ERROR "not enough arguments in call to take" "list.Missing undefined"
}
