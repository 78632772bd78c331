package main

import "hash/fnv"

func sums(b []byte) []byte {
	h := fnv.New128a()
	h.Write(b)
	g := fnv.New128()
	g.Write(b)
	g.Reset()
	b = h.Sum(b)
	return g.Sum(b)
}

func short(b []byte) uint32 {
	h := fnv.New32a()
	h.Write(b)
	k := fnv.New64()
	k.Write(h.Sum(nil))
	k.Sum(b)
	return h.Sum32()
}

func main() {
	println(len(sums([]byte("x"))), short(nil))
}
