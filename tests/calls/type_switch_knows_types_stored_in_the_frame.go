package p

type A struct{ a int }

type B struct{ b int }

type I interface{ M() }

func (*A) M() {}

func (*B) M() {}

var sink any

func stored() {
	var x *int
	sink = x
	switch sink.(type) {
	case *A:
		close(c)
	case I:
		close(c)
	}
}

func known() {
	switch any(&A{}).(type) {
	case *A:
		c <- 1
	case *B:
		close(c)
	case I:
		close(c)
	}
}

func with_methods() {
	switch I(&A{}).(type) {
	case *A:
		c <- 1
	case *B:
		close(c)
	case I:
		c <- 2
	}
}

var c chan int
