package p

type T [70000]byte

type A struct{ c chan T } // ERROR "channel element type too large"

var a A

func f(x chan T) { x <- T{} } // ERROR "channel element type too large"

func g() { _ = make(chan T) } // ERROR "channel element type too large"
