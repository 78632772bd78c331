package main

// The test says that there is room. A sum of lengths may wrap where elements are small.

func push(s []int) []int {
	if len(s)+1 <= cap(s) {
		return append(s, 1)
	}
	return nil
}

func pushByte(s []byte) []byte {
	if len(s)+1 <= cap(s) {
		return append(s, 1)
	}
	return nil
}

func pushAll(s, t []int) []int {
	if len(s)+len(t) <= cap(s) {
		return append(s, t...)
	}
	return nil
}

func pushHalves(s, t []int32) []int32 {
	if len(s)+len(t) <= cap(s) {
		return append(s, t...)
	}
	return nil
}

func pushHalf(s []int32) []int32 {
	if len(s)+1 <= cap(s) {
		return append(s, 1)
	}
	return nil
}

func pushPair(s []int16) []int16 {
	if len(s)+2 <= cap(s) {
		return append(s, 1, 2)
	}
	return nil
}

func main() {
	println(len(push(nil)), len(pushByte(nil)), len(pushAll(nil, nil)))
	println(len(pushHalves(nil, nil)), len(pushHalf(nil)), len(pushPair(nil)))
}
