// Package sync: Map is the trie of internal/sync.
package sync

//line map.go:47:1
func (m *Map) Load(key any) (value any, ok bool) {
	return m.m.Load(key)
}

//line map.go:52:1
func (m *Map) Store(key, value any) {
	m.m.Store(key, value)
}

func (m *Map) Clear() { m.m.Clear() }

//line map.go:64:1
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	return m.m.LoadOrStore(key, value)
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) { return m.m.LoadAndDelete(key) }

func (m *Map) Delete(key any) { m.m.Delete(key) }

func (m *Map) Swap(key, value any) (previous any, loaded bool) { return m.m.Swap(key, value) }

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	return m.m.CompareAndSwap(key, old, new)
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) { return m.m.CompareAndDelete(key, old) }

func (m *Map) Range(f func(key, value any) bool) { m.m.Range(f) }
