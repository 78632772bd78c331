package sync

import "unsafe"

// table is a Map's contents; the Map's own memory holds a pointer to it.
type table struct {
	m map[any]any
}

func (m *Map) table() *table {
	p := (**table)(unsafe.Pointer(m))
	if *p == nil {
		*p = &table{m: make(map[any]any)}
	}
	return *p
}

func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.table().m[key]
	return
}

func (m *Map) Store(key, value any) { m.table().m[key] = value }

func (m *Map) Clear() { clear(m.table().m) }

func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	t := m.table()
	if v, ok := t.m[key]; ok {
		return v, true
	}
	t.m[key] = value
	return value, false
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	t := m.table()
	value, loaded = t.m[key]
	delete(t.m, key)
	return
}

func (m *Map) Delete(key any) { delete(m.table().m, key) }

func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	t := m.table()
	previous, loaded = t.m[key]
	t.m[key] = value
	return
}

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	t := m.table()
	if v, ok := t.m[key]; ok && v == old {
		t.m[key] = new
		return true
	}
	return false
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	t := m.table()
	if v, ok := t.m[key]; ok && v == old {
		delete(t.m, key)
		return true
	}
	return false
}

func (m *Map) Range(f func(key, value any) bool) {
	for k, v := range m.table().m {
		if !f(k, v) {
			return
		}
	}
}
