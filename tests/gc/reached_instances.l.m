reached_instances.go:6:13: leaking param content: l
