package main

import (
	"fmt"
	"hash/maphash"
	"io/fs"
	"math"
	"testing/fstest"
)

// Equal values have equal hashes, whatever they are made of, and what cannot be compared has none. Trees below a directory of a
// tree answer all questions that the tree itself does.

type pair struct {
	name string
	next *pair
	any  any
	f    [2]float64
}

func main() {
	seed := maphash.MakeSeed()
	p := &pair{name: "p"}
	before := maphash.Comparable(seed, p)
	p.name = "other"
	fmt.Println(before == maphash.Comparable(seed, p), maphash.Comparable(seed, &pair{name: "p"}) == before)
	zero := 0.0
	fmt.Println(maphash.Comparable(seed, zero) == maphash.Comparable(seed, -zero), maphash.Comparable(seed, math.Copysign(0, -1)) == maphash.Comparable(seed, zero))
	nan := math.NaN()
	fmt.Println(maphash.Comparable(seed, nan) == maphash.Comparable(seed, nan))
	a, b := pair{"a", p, 1, [2]float64{1, 2}}, pair{"a", p, 1, [2]float64{1, 2}}
	fmt.Println(maphash.Comparable(seed, a) == maphash.Comparable(seed, b), maphash.Comparable(seed, any(1)) == maphash.Comparable(seed, any("1")))
	b.any = int8(1)
	fmt.Println(maphash.Comparable(seed, a) == maphash.Comparable(seed, b), maphash.Comparable(seed, "a"+"b") == maphash.Comparable(seed, "ab"))
	var h maphash.Hash
	h.SetSeed(seed)
	maphash.WriteComparable(&h, a)
	fmt.Println(h.Sum64() == maphash.Comparable(seed, a))
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.Comparable(seed, any([]byte{1}))
	}()

	tree := fstest.MapFS{"d/a.txt": {Data: []byte("A")}, "d/e/b.txt": {Data: []byte("B")}, "d/l": {Data: []byte("a.txt"), Mode: fs.ModeSymlink | 0777}, "x": {}}
	sub, err := fs.Sub(tree, "d")
	fmt.Println(err)
	list, err := fs.Glob(sub, "*/*.txt")
	fmt.Println(list, err)
	data, err := fs.ReadFile(sub, "a.txt")
	fmt.Println(string(data), err)
	_, err = fs.ReadFile(sub, "none")
	fmt.Println(err)
	_, err = sub.Open("../x")
	fmt.Println(err)
	link, err := fs.ReadLink(sub, "l")
	fmt.Println(link, err)
	entries, err := fs.ReadDir(sub, ".")
	fmt.Println(entries, err)
	deeper, err := fs.Sub(sub, "e")
	data, err = fs.ReadFile(deeper, "b.txt")
	fmt.Println(string(data), err)
	_, err = fs.Sub(sub, "/e")
	fmt.Println(err)
	info, err := fs.Stat(sub, "e")
	fmt.Println(info.Name(), info.IsDir(), err)
}
