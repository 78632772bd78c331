package p

const c = 1

func f() {
	c = 2        // ERROR "cannot assign to c"
	"a"[0] = 'b' // ERROR "cannot assign to"
}
