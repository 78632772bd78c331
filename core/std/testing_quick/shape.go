// Package quick: bodies in gc's shape of what is inlined into callers.
package quick

import (
	"math/rand"
	"reflect"
)

const complexSize = 50

func sizedValue(t reflect.Type, rand *rand.Rand, size int) (value reflect.Value, ok bool)

//line quick.go:59:1
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool) {
	return sizedValue(t, rand, complexSize)
}

//line quick.go:225:1
func (s SetupError) Error() string { return string(s) }
