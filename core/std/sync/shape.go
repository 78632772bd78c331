// Package sync: bodies in gc's shape, and the types that reading Pool and Map instantiates.
package sync

const dequeueBits = 32

func (p *Pool) getSlow(pid int) any

func (d *poolDequeue) unpack(ptrs uint64) (head, tail uint32) {
	const mask = 1<<dequeueBits - 1
	head = uint32((ptrs >> dequeueBits) & mask)
	tail = uint32(ptrs & mask)
	return
}

func (d *poolDequeue) pack(head, tail uint32) uint64 {
	const mask = 1<<dequeueBits - 1
	return (uint64(head) << dequeueBits) | uint64(tail&mask)
}

//line poolqueue.go:80:1
func (d *poolDequeue) pushHead(val any) bool

//line poolqueue.go:112:1
func (d *poolDequeue) popHead() (any, bool)

//line poolqueue.go:147:1
func (d *poolDequeue) popTail() (any, bool)

func (c *poolChain) pushHead(val any)
func (c *poolChain) popHead() (any, bool)
func (c *poolChain) popTail() (any, bool)

func (m *Map) Load(key any) (value any, ok bool)               { return m.m.Load(key) }
func (m *Map) Store(key, value any)                            { m.m.Store(key, value) }
func (m *Map) Clear()                                          { m.m.Clear() }
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	return m.m.LoadOrStore(key, value)
}
func (m *Map) LoadAndDelete(key any) (value any, loaded bool)  { return m.m.LoadAndDelete(key) }
func (m *Map) Delete(key any)                                  { m.m.Delete(key) }
func (m *Map) Swap(key, value any) (previous any, loaded bool) { return m.m.Swap(key, value) }
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) { return m.m.CompareAndSwap(key, old, new) }
func (m *Map) CompareAndDelete(key, old any) (deleted bool)    { return m.m.CompareAndDelete(key, old) }
func (m *Map) Range(f func(key, value any) bool)               { m.m.Range(f) }
