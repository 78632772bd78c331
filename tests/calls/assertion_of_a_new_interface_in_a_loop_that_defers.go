package p

type big struct{ a, b, c, d, e int }

func take(m map[string]bool) {}

// The assertion always panics. gc keeps the code behind it, but only where the loop defers.
func deferring(s string) {
	for range s {
		v := (*new(any)).(big)
		_ = &v
		defer take(make(map[string]bool))
	}
}
