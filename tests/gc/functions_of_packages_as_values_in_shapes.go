package main

import "cmp"

type m[K any] struct{ less func(a, b K) int }

func newM[K cmp.Ordered]() *m[K] { return &m[K]{cmp.Compare[K]} }
func with[K any](f func(a, b K) int) *m[K] { return &m[K]{f} }
func newN[K cmp.Ordered]() *m[K] { return with(cmp.Compare[K]) }
func newO[K cmp.Ordered]() *m[K] { return with[K](cmp.Compare) }

var g = newM[int]()
var g2 = newN[int]()
var g3 = newO[int]()
var g4 = with(cmp.Compare[int])

func main() {
}
