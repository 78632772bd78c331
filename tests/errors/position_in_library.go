// Where something of the library is declared is told as its own file says.
package p

import (
	"maps"
	"slices"
)

func f() {
	slices.Sort(1) // ERROR "cannot infer E"
	maps.Keys(5)   // ERROR "cannot infer K"
}
