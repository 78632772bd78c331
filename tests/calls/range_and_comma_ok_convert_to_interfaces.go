package p

type stringer interface{ String() string }

type named interface{ M() int }

type two struct{ a, b string }

type both interface {
	named
	stringer
}

var table = map[string]int{"a": 1}

var p, q any = table["a"]

var x any

var y, z any = x.(string)

func assigned(s []two, m map[string]float64, c chan []int, list []both, n [3]uint8, t string) {
	var k, v any
	for k, v = range s {
	}
	for k, v = range m {
	}
	for v = range c {
	}
	for k, v = range n {
	}
	for _, v = range t {
	}
	for v = range 3 {
	}
	var i named
	for _, i = range list {
	}
	for _, v = range list {
	}
	_, _, _ = k, v, i
}

func generic[T any](s []T) {
	var v any
	for _, v = range s {
	}
	_ = v
}

func use() { generic([]int{1}) }
