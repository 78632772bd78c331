// Calls so far to the right that gc no longer tells their columns apart count as one place: what is inlined there once is not inlined
// there again.
package p

func nested(x int) int {
	return len("far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far far ") + func() int { return x + func() int { return x + func() int { return x }() }() }()
}
