self_assignment.go:8:6: can inline (*buffer).trim with cost 7 as: method(*buffer) func(int) { b.data = b.data[n:] }
self_assignment.go:8:39: (*buffer).trim ignoring self-assignment in b.data = b.data[n:]
self_assignment.go:8:7: b does not escape
