//go:build go1.21

package p

func f(n int) {
	for range n { // ERROR "cannot range over n (variable of type int): requires go1.22 or later (file declares //go:build go1.21)"
	}
}
