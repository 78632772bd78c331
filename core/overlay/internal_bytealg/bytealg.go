package bytealg

// MakeNoZero fills its size class, as growing a slice does.
func MakeNoZero(n int) []byte { return append([]byte(nil), make([]byte, n)...) }
