// Wrappers are made for types in the order in which they are read. A type is not noted while its own declaration is
// read, and a mention made before it was written out is another one than a later mention.
package p

type A struct{ a int }
type B struct {
	A
	next *B
}
type C struct{ B }

func (m B) M() C { m.A = m.A; return C{} }

// Mentions C, and by that B, before B's own turn comes: names are written in alphabetical order.
func Alphabet(x []C) {}

// The type argument is read first; its method makes the same instance, and lists it.
type Box[T any] struct{ v T }

func (b *Box[T]) Get() T { return b.v }

type D struct{ x *int }

func (d *D) Boxed() Box[D] { return Box[D]{*d} }

type E struct{ D }

func use(i interface{ Get() D }, s Box[E]) { i.Get(); s.Get() }
