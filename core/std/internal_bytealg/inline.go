// Package bytealg: what the bodies of strings and bytes in gc's shape call.
package bytealg

func IndexByte(b []byte, c byte) int
func IndexByteString(s string, c byte) int
func Compare(a, b []byte) int
func abigen_runtime_cmpstring(a, b string) int

//line compare_native.go:14:1
func CompareString(a, b string) int {
	return abigen_runtime_cmpstring(a, b)
}

//line lastindexbyte_generic.go:7:1
func LastIndexByte(s []byte, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

//line lastindexbyte_generic.go:16:1
func LastIndexByteString(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}
