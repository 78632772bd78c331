package p

// The capacity is the length after the append. gc sees that if the array is in the frame or on the heap, depending on
// the length, and the length is not read again from memory.

type t struct{ n int }

var global int

func ofParameter(n int) int { return len(append(make([]int, n, n+1), 1)) }

func ofProduct(n int) int { return len(append(make([]int, n*2, n*2+2), 1, 2)) }

func ofConversion(n uint8) int { return len(append(make([]int, int(n), int(n)+1), 1)) }

func ofGlobal() int { return len(append(make([]int, global, global+1), 1)) }

func ofField(x *t) int { return len(append(make([]int, x.n, x.n+1), 1)) }

func onHeap(n int) []int { return append(make([]int, n, n+1), 1) }

func ofCut(s []int, n int) []int { return append(s[:n:n+1], 1) }
