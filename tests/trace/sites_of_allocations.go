// Each place that allocates is one row: how often, how much, how much of it lives on.
package main

type list struct {
	next *list
	data [4]int
}

var kept *list

//go:noinline
func push(n int) {
	kept = &list{next: kept, data: [4]int{n}}
}

func main() {
	for i := range 10 {
		push(i)
	}
	kept = kept.next
	lengths := map[string]int{}
	for _, word := range []string{"stack", "heap", "frame"} {
		lengths[word+"!"] = len(word)
	}
	done := make(chan int)
	go func() { done <- len(lengths) }()
	println(<-done)
}
