package main

import (
	"crypto/hmac"
	"time"
)

func f(a, b []byte) int64 {
	if hmac.Equal(a, b) {
		return 0
	}
	return time.Now().Unix()
}

func main() { println(f([]byte("a"), []byte("b"))) }
