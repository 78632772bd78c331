digests_in_internal_packages.go:14:17: ([]byte)(s) escapes to heap in a:
digests_in_internal_packages.go:14:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:14:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:14:17
digests_in_internal_packages.go:14:17:     from h.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:14:9
digests_in_internal_packages.go:15:26: h.Sum(nil) escapes to heap in a:
digests_in_internal_packages.go:15:26:   flow: {storage for ... argument} ← &{storage for h.Sum(nil)}:
digests_in_internal_packages.go:15:26:     from h.Sum(nil) (spill) at digests_in_internal_packages.go:15:26
digests_in_internal_packages.go:15:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:15:26:   flow: {heap} ← {storage for ... argument}:
digests_in_internal_packages.go:15:26:     from ... argument (spill) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:15:26:     from fmt.Printf("%x\n", ... argument...) (call parameter) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:12:8: s does not escape
digests_in_internal_packages.go:14:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:15:12: ... argument does not escape
digests_in_internal_packages.go:15:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:20:17: ([]byte)(s) escapes to heap in b:
digests_in_internal_packages.go:20:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:20:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:20:17
digests_in_internal_packages.go:20:17:     from h.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:20:9
digests_in_internal_packages.go:21:26: h.Sum(nil) escapes to heap in b:
digests_in_internal_packages.go:21:26:   flow: {storage for ... argument} ← &{storage for h.Sum(nil)}:
digests_in_internal_packages.go:21:26:     from h.Sum(nil) (spill) at digests_in_internal_packages.go:21:26
digests_in_internal_packages.go:21:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:21:26:   flow: {heap} ← {storage for ... argument}:
digests_in_internal_packages.go:21:26:     from ... argument (spill) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:21:26:     from fmt.Printf("%x\n", ... argument...) (call parameter) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:18:8: s does not escape
digests_in_internal_packages.go:20:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:21:12: ... argument does not escape
digests_in_internal_packages.go:21:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:28:17: ([]byte)(s) escapes to heap in c:
digests_in_internal_packages.go:28:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:28:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:28:17
digests_in_internal_packages.go:28:17:     from h.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:28:9
digests_in_internal_packages.go:26:8: s does not escape
digests_in_internal_packages.go:28:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:36:17: ([]byte)(s) escapes to heap in d:
digests_in_internal_packages.go:36:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:36:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:36:17
digests_in_internal_packages.go:36:17:     from h.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:36:9
digests_in_internal_packages.go:34:8: s does not escape
digests_in_internal_packages.go:36:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:48:17: ([]byte)(s) escapes to heap in e:
digests_in_internal_packages.go:48:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:48:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:48:17
digests_in_internal_packages.go:48:17:     from h.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:48:9
digests_in_internal_packages.go:50:17: ([]byte)(s) escapes to heap in e:
digests_in_internal_packages.go:50:17:   flow: {heap} ← &{storage for ([]byte)(s)}:
digests_in_internal_packages.go:50:17:     from ([]byte)(s) (spill) at digests_in_internal_packages.go:50:17
digests_in_internal_packages.go:50:17:     from i.Write(([]byte)(s)) (call parameter) at digests_in_internal_packages.go:50:9
digests_in_internal_packages.go:51:26: h.Sum(nil) escapes to heap in e:
digests_in_internal_packages.go:51:26:   flow: {storage for ... argument} ← &{storage for h.Sum(nil)}:
digests_in_internal_packages.go:51:26:     from h.Sum(nil) (spill) at digests_in_internal_packages.go:51:26
digests_in_internal_packages.go:51:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:51:26:   flow: {heap} ← {storage for ... argument}:
digests_in_internal_packages.go:51:26:     from ... argument (spill) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:51:26:     from fmt.Printf("%x\n", ... argument...) (call parameter) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:46:8: s does not escape
digests_in_internal_packages.go:48:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:50:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:51:12: ... argument does not escape
digests_in_internal_packages.go:51:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:61:12: ... argument does not escape
