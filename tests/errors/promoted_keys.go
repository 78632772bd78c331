// A key may name a promoted field, but not one behind a pointer, nor twice, nor beside the struct that holds it.
package p

type point struct{ x, y int }
type named struct {
	point
	name string
}
type far struct{ *named }
type both struct {
	point
	other
}
type other struct{ x int }

var (
	right  = named{x: 1, name: "n"}
	twice  = named{x: 1, x: 2}           // ERROR "duplicate field name x in struct literal"
	clash  = named{point: point{}, x: 1} // ERROR "cannot specify promoted field x and enclosing embedded field point"
	clash2 = named{x: 1, point: point{}} // ERROR "cannot specify embedded field point and enclosed promoted field x"
	behind = far{x: 1}                   // ERROR "invalid implicit pointer indirection to reach x"
	which  = both{x: 1}                  // ERROR "unknown field x in struct literal of type both"
	none   = named{z: 1}                 // ERROR "unknown field z in struct literal of type named"
)
