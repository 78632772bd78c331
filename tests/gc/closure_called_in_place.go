package p

func area(w, h int) int {
	result := 0
	func() { result = w * h }()
	return result
}
