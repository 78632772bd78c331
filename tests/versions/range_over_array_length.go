// From 1.25 on, range without a second variable looks at an array's length alone.
package p

func f(x any) {
	for range &[3]int{} {
	}
	for i := range x.(*[3]int) {
		_ = i
	}
	for range [2]*int{new(int)} {
	}
}
