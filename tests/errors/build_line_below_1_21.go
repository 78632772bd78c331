//go:build go1.18

// A build line below 1.21 sets the language to 1.21: it is not named as the cause.
package p

type list[T any] = []T // ERROR "requires go1.23 or later (-lang was set to ; check go.mod)"

func f() {
	for range 3 { // ERROR "requires go1.22 or later (-lang was set to ; check go.mod)"
	}
}
