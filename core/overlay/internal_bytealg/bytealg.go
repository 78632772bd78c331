package bytealg

// MakeNoZero fills its size class, as growing a slice does. One too long panics as when it is made.
func MakeNoZero(n int) []byte {
	if uint(n) > 1<<48 {
		return make([]byte, n)
	}
	return append([]byte(nil), make([]byte, n)...)
}
