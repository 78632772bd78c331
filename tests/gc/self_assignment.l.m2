self_assignment.go:8:39: (*buffer).trim ignoring self-assignment in b.data = b.data[n:]
self_assignment.go:8:7: b does not escape
