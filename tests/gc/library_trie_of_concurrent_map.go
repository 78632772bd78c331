// Package p: the trie behind sync.Map is generic code of the library that gc instantiates here, shapes within shapes.
package p

import "sync"

type cache struct{ m sync.Map }

func (c *cache) get(k string) (int, bool) {
	v, ok := c.m.Load(k)
	if !ok {
		return 0, false
	}
	return v.(int), true
}

func (c *cache) put(k string, v int) bool {
	c.m.Store(k, v)
	return c.m.CompareAndSwap(k, v, v+1)
}
