package p

type t struct{ name string }

func (t) name() {} // ERROR "field and method with the same name name"

func (t) other()  {}
func (*t) other() {} // ERROR "method t.other already declared at field_and_method.go:7:10"
