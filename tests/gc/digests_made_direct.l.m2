digests_made_direct.go:17:17: len(a.Sum(nil)) escapes to heap in main:
digests_made_direct.go:17:17:   flow: {storage for ... argument} ← &{storage for len(a.Sum(nil))}:
digests_made_direct.go:17:17:     from len(a.Sum(nil)) (spill) at digests_made_direct.go:17:17
digests_made_direct.go:17:17:     from ... argument (slice-literal-element) at digests_made_direct.go:17:13
digests_made_direct.go:17:17:   flow: {heap} ← {storage for ... argument}:
digests_made_direct.go:17:17:     from ... argument (spill) at digests_made_direct.go:17:13
digests_made_direct.go:17:17:     from fmt.Println(... argument...) (call parameter) at digests_made_direct.go:17:13
digests_made_direct.go:20:17: len(b.Sum(nil)) escapes to heap in main:
digests_made_direct.go:20:17:   flow: {storage for ... argument} ← &{storage for len(b.Sum(nil))}:
digests_made_direct.go:20:17:     from len(b.Sum(nil)) (spill) at digests_made_direct.go:20:17
digests_made_direct.go:20:17:     from ... argument (slice-literal-element) at digests_made_direct.go:20:13
digests_made_direct.go:20:17:   flow: {heap} ← {storage for ... argument}:
digests_made_direct.go:20:17:     from ... argument (spill) at digests_made_direct.go:20:13
digests_made_direct.go:20:17:     from fmt.Println(... argument...) (call parameter) at digests_made_direct.go:20:13
digests_made_direct.go:23:17: len(c.Sum(nil)) escapes to heap in main:
digests_made_direct.go:23:17:   flow: {storage for ... argument} ← &{storage for len(c.Sum(nil))}:
digests_made_direct.go:23:17:     from len(c.Sum(nil)) (spill) at digests_made_direct.go:23:17
digests_made_direct.go:23:17:     from ... argument (slice-literal-element) at digests_made_direct.go:23:13
digests_made_direct.go:23:17:   flow: {heap} ← {storage for ... argument}:
digests_made_direct.go:23:17:     from ... argument (spill) at digests_made_direct.go:23:13
digests_made_direct.go:23:17:     from fmt.Println(... argument...) (call parameter) at digests_made_direct.go:23:13
digests_made_direct.go:26:17: len(d.Sum(nil)) escapes to heap in main:
digests_made_direct.go:26:17:   flow: {storage for ... argument} ← &{storage for len(d.Sum(nil))}:
digests_made_direct.go:26:17:     from len(d.Sum(nil)) (spill) at digests_made_direct.go:26:17
digests_made_direct.go:26:17:     from ... argument (slice-literal-element) at digests_made_direct.go:26:13
digests_made_direct.go:26:17:   flow: {heap} ← {storage for ... argument}:
digests_made_direct.go:26:17:     from ... argument (spill) at digests_made_direct.go:26:13
digests_made_direct.go:26:17:     from fmt.Println(... argument...) (call parameter) at digests_made_direct.go:26:13
digests_made_direct.go:29:15: s[:4] escapes to heap in main:
digests_made_direct.go:29:15:   flow: {storage for ... argument} ← &{storage for s[:4]}:
digests_made_direct.go:29:15:     from s[:4] (spill) at digests_made_direct.go:29:15
digests_made_direct.go:29:15:     from ... argument (slice-literal-element) at digests_made_direct.go:29:13
digests_made_direct.go:29:15:   flow: {heap} ← {storage for ... argument}:
digests_made_direct.go:29:15:     from ... argument (spill) at digests_made_direct.go:29:13
digests_made_direct.go:29:15:     from fmt.Println(... argument...) (call parameter) at digests_made_direct.go:29:13
digests_made_direct.go:28:2: s escapes to heap in main:
digests_made_direct.go:28:2:   flow: {storage for s[:4]} ← &s:
digests_made_direct.go:28:2:     from s (address-of) at digests_made_direct.go:29:15
digests_made_direct.go:28:2:     from s[:4] (slice) at digests_made_direct.go:29:15
digests_made_direct.go:28:2:     from s[:4] (interface-converted) at digests_made_direct.go:29:15
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
