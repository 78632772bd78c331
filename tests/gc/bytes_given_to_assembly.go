package main

import "bytes"

func f(s string, b byte) int { return bytes.IndexByte([]byte(s), b) }
func g(s string, b byte) int { return bytes.IndexByte([]byte("sabc"), b) }
func h(s string, b byte) int { return bytes.Count([]byte(s), []byte{b}) }
func i(s string, b byte) int { return bytes.IndexAny([]byte(s), "x") }
func j(s string, b byte) bool { return bytes.Equal([]byte(s), []byte("xx")) }
func k(s string, b byte) bool { return bytes.Contains([]byte(s), []byte("xx")) }
func l(s string, b byte) int { return bytes.Compare([]byte(s), []byte("xx")) }
func m(s string, b byte) bool { return bytes.ContainsRune([]byte(s), 'x') }
func n(s string, b byte) int { return bytes.LastIndexByte([]byte(s), 'x') }
func o(s string, b byte) int { return bytes.Index([]byte(s), []byte("x")) }
func p(s string, b byte) bool { return bytes.HasPrefix([]byte(s), []byte("x")) }
func main() {}
