package p

func stringLast[S []int | string](s S) {
	_ = s[5:2] // ERROR "cannot slice s" "invalid slice indices: 2 < 5"
}

func stringFirst[S string | []int](s S) {
	_ = s[5:2:3] // ERROR "cannot slice s" "invalid operation: 3-index slice of string"
}

func noString[S []int | []string](s S) {
	_ = s[5:2] // ERROR "cannot slice s"
}

func anything[S any](s S) {
	_ = s[5:2] // ERROR "cannot slice s"
}
