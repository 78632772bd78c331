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

//line map.go:57:1
func (m *Map) Clear() {
	m.m.Clear()
}

//line map.go:64:1
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	return m.m.LoadOrStore(key, value)
}

//line map.go:70:1
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	return m.m.LoadAndDelete(key)
}

//line map.go:76:1
func (m *Map) Delete(key any) {
	m.m.Delete(key)
}

//line map.go:82:1
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	return m.m.Swap(key, value)
}

//line map.go:89:1
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	return m.m.CompareAndSwap(key, old, new)
}

//line map.go:98:1
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	return m.m.CompareAndDelete(key, old)
}

//line map.go:113:1
func (m *Map) Range(f func(key, value any) bool) {
	m.m.Range(f)
}
