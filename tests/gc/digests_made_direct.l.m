digests_made_direct.go:28:2: moved to heap: s
digests_made_direct.go:17:13: ... argument does not escape
digests_made_direct.go:17:17: len(a.Sum(nil)) escapes to heap
digests_made_direct.go:20:13: ... argument does not escape
digests_made_direct.go:20:17: len(b.Sum(nil)) escapes to heap
digests_made_direct.go:23:13: ... argument does not escape
digests_made_direct.go:23:17: len(c.Sum(nil)) escapes to heap
digests_made_direct.go:26:13: ... argument does not escape
digests_made_direct.go:26:17: len(d.Sum(nil)) escapes to heap
digests_made_direct.go:27:12: ... argument does not escape
digests_made_direct.go:29:13: ... argument does not escape
digests_made_direct.go:29:15: s[:4] escapes to heap
