// Bytes that share a string's memory have its length.
package main

func a(b []byte) int {
	out := make([]byte, 0, 2*len(b))
	return cap(out) + len(out)
}

func bytes() int { return a([]byte("hi!")) }

func index(s string) byte {
	b := []byte(s)
	if len(s) > 3 {
		return b[3]
	}
	return 0
}

func main() { println(bytes(), index("a")) }
