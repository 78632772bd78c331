// Several packages in sight may have one name: then the path is said.
package p

import (
	"fmt"
	"math/rand"
	randv2 "math/rand/v2"
	"sync/atomic"
)

func f(b atomic.Bool, r *rand.Rand, s *randv2.Rand, w fmt.Stringer) {
	var i int = b // ERROR "variable of struct type \"sync/atomic\".Bool"
	var x int = r // ERROR "variable of type *\"math/rand\".Rand"
	var y int = s // ERROR "variable of type *\"math/rand/v2\".Rand"
	var z int = w // ERROR "variable of interface type fmt.Stringer"
	_, _, _, _ = i, x, y, z
}
