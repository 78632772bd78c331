package p

var table [256]int

func each(s string) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < len(s); i++ {
			func() {
				defer recover()
				yield(table[s[i]])
			}()
		}
	}
}

// The closure of the inlined call comes first in the body, and so is prepared last.
func before(turns [4]int) (n int) {
	for v := range each("ab") {
		n += v
	}
	func() {
		defer recover()
		n += turns[n&1]
	}()
	return n
}

func after(turns [4]int) (n int) {
	func() {
		defer recover()
		n += turns[n&1]
	}()
	for v := range each("ab") {
		n += v
	}
	return n
}
