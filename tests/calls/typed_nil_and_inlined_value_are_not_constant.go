package p

var sink any

func f() {
	sink = []error(nil)
	sink = func() [3]*int { return [3]*int{} }()
	sink = [3]*int{}
}
