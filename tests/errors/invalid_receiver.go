package p

type ptr *int
type iface interface{}

func (ptr) a()    {} // ERROR "invalid receiver type ptr (pointer or interface type)"
func (iface) b()  {} // ERROR "invalid receiver type iface (pointer or interface type)"
func (int) c()    {} // ERROR "cannot define new methods on non-local type int"
func ([]int) d()  {} // ERROR "invalid receiver type []int"
