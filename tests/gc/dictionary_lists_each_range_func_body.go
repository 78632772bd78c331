// gc's rewriting makes a new signature for each body of a range over a function, so a dictionary lists equal ones each time.
package p

func loops[V any](s func(func(V) bool)) func() {
	return func() {
		for range s {
		}
		for range s {
		}
	}
}

func nested[K, V any](s func(func(K, V) bool)) func() {
	return func() {
		for range s {
			for k, v := range s {
				_, _ = k, v
			}
		}
	}
}

var (
	_ = loops[string]
	_ = nested[string, int]
)
