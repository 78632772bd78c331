reached_instances.go:9:12: leaking param: s
reached_instances.go:11:13: leaking param content: l
