// A type implements a shaped interface whose methods take what the shape is made of.
package main

type Cache[K comparable, V any] interface {
	Get(K) (V, bool)
	Put(K, V)
}
type counting[K comparable, V any] struct {
	Cache[K, V]
	hits, misses int
}

func (c *counting[K, V]) Get(k K) (V, bool) {
	v, ok := c.Cache.Get(k)
	if ok {
		c.hits++
	} else {
		c.misses++
	}
	return v, ok
}
func Memo[K comparable, V any](c Cache[K, V], f func(K) V) func(K) V {
	return func(k K) V {
		if v, ok := c.Get(k); ok {
			return v
		}
		v := f(k)
		c.Put(k, v)
		return v
	}
}

type cut struct{ i, j int }

func main() {
	cc := &counting[cut, string]{Cache: nil}
	const text = "abracadabra"
	part := Memo[cut](cc, func(c cut) string { return text[c.i:c.j] })
	for i := 0; i < 4; i++ {
		_ = part(cut{i, 1})
	}
}
