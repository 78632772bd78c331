package p

type box[T any] struct{ v T }

func (b box[T]) get() T { return b.v }

func f() {
	var b box[int]
	var s string = b.get() // ERROR "cannot use b.get() (value of type int) as string value in variable declaration"
	_ = s
	_ = box[string].missing // ERROR "box[string].missing undefined (type box[string] has no field or method missing)"
}
