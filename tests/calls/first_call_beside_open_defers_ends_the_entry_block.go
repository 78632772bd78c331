// Beside open-coded defers, the first call ends the entry block: variables that move to the heap before and after it get
// an object each. Calls in later blocks end none, and without defers no call does.
package main

var (
	p, q    *int
	m       = map[string]int{}
	c       = make(chan int, 4)
	text    = "x"
	boxed   any
	pointed *string
)

func keep(x, y *int) { p, q = x, y }

//go:noinline
func work() {}

func noDefer() {
	var a int
	work()
	var b int
	keep(&a, &b)
}

func noCall() {
	defer work()
	var a int
	var b int
	p, q = &a, &b
}

func call() {
	defer work()
	var a int
	work()
	var b int
	keep(&a, &b)
}

func started() {
	defer work()
	var a int
	go work()
	var b int
	keep(&a, &b)
}

func printed() {
	defer work()
	var a int
	println("x")
	var b int
	keep(&a, &b)
}

func lookedUp() {
	defer work()
	var a int
	n := m["x"]
	var b int
	keep(&a, &b)
	p = &n
}

func sent() {
	defer work()
	var a int
	c <- 1
	var b int
	keep(&a, &b)
}

func joined() {
	defer work()
	var a int
	text = text + "y"
	var b int
	keep(&a, &b)
}

func converted() {
	defer work()
	var a int
	b := []byte(text)
	var d int
	keep(&a, &d)
	println(len(b))
}

func boxedString() {
	defer work()
	var a int
	boxed = text
	var b int
	keep(&a, &b)
}

type pair struct{ x, y int }

func boxedConstants() {
	defer work()
	var a int
	boxed = pair{1, 2}
	boxed = 3
	var b int
	keep(&a, &b)
}

func boxedPair(n int) {
	defer work()
	var a int
	boxed = pair{n, 2}
	var b int
	keep(&a, &b)
}

func allocated() {
	defer work()
	var a int
	pointed = new(string)
	var b int
	keep(&a, &b)
}

func madeMap() {
	defer work()
	var a int
	m = make(map[string]int)
	var b int
	keep(&a, &b)
}

func madeSlice(n int) []int {
	defer work()
	var a int
	s := make([]int, n)
	var b int
	keep(&a, &b)
	return s
}

func closure() func() {
	defer work()
	var a int
	t := text
	f := func() { println(t) }
	var b int
	keep(&a, &b)
	return f
}

func later(n int) {
	defer work()
	if n > 0 {
		work()
	}
	var a int
	work()
	var b int
	keep(&a, &b)
}

func deferred(n int) {
	var a int
	defer println(n)
	var b int
	keep(&a, &b)
}

func main() {
	noDefer()
	noCall()
	call()
	started()
	printed()
	lookedUp()
	sent()
	joined()
	converted()
	boxedString()
	boxedConstants()
	boxedPair(1)
	allocated()
	madeMap()
	madeSlice(2)
	closure()
	later(1)
	deferred(1)
}
