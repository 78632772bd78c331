package p

var kept, sink any

func has(m map[string]int, key string) bool { _, ok := m[key]; return ok }

func asked(m map[string]int, b []byte) bool {
	delete(m, string(b))
	return has(m, string(b))
}
