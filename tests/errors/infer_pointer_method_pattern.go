package p

type Setter[B any] interface {
	Set(string)
	*B
}

func From[T any, PT Setter[T]](s []string) []T { return nil }

type Settable int

func (p *Settable) Set(s string) {}

type Bad int

func f() {
	_ = From[Settable]([]string{})
	_ = From[Bad]([]string{})
	_ = From[Settable, *Bad](nil)
	_ = From([]string{})
}
