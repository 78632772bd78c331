digests_in_internal_packages.go:12:6: cannot inline a: function too complex: cost 278 exceeds budget 80
digests_in_internal_packages.go:18:6: cannot inline b: function too complex: cost 462 exceeds budget 80
digests_in_internal_packages.go:26:6: cannot inline c: function too complex: cost 325 exceeds budget 80
digests_in_internal_packages.go:34:6: cannot inline d: function too complex: cost 604 exceeds budget 80
digests_in_internal_packages.go:46:6: cannot inline e: function too complex: cost 366 exceeds budget 80
digests_in_internal_packages.go:54:6: cannot inline main: function too complex: cost 456 exceeds budget 80
digests_in_internal_packages.go:13:17: inlining call to sha256.New
digests_in_internal_packages.go:14:9: devirtualizing h.Write to *sha256.Digest
digests_in_internal_packages.go:15:26: devirtualizing h.Sum to *sha256.Digest
digests_in_internal_packages.go:15:12: inlining call to fmt.Printf
digests_in_internal_packages.go:13:17: inlining call to sha256.New
digests_in_internal_packages.go:19:17: inlining call to sha512.New
digests_in_internal_packages.go:20:9: devirtualizing h.Write to *sha512.Digest
digests_in_internal_packages.go:21:26: devirtualizing h.Sum to *sha512.Digest
digests_in_internal_packages.go:21:12: inlining call to fmt.Printf
digests_in_internal_packages.go:22:9: devirtualizing h.Reset to *sha512.Digest
digests_in_internal_packages.go:23:16: devirtualizing h.Size to *sha512.Digest
digests_in_internal_packages.go:23:31: devirtualizing h.BlockSize to *sha512.Digest
digests_in_internal_packages.go:19:17: inlining call to sha512.New
digests_in_internal_packages.go:27:20: inlining call to sha256.New224
digests_in_internal_packages.go:28:9: devirtualizing h.Write to *sha256.Digest
digests_in_internal_packages.go:29:9: devirtualizing h.Reset to *sha256.Digest
digests_in_internal_packages.go:30:16: devirtualizing h.Size to *sha256.Digest
digests_in_internal_packages.go:30:31: devirtualizing h.BlockSize to *sha256.Digest
digests_in_internal_packages.go:27:20: inlining call to sha256.New224
digests_in_internal_packages.go:35:20: inlining call to sha512.New384
digests_in_internal_packages.go:36:9: devirtualizing h.Write to *sha512.Digest
digests_in_internal_packages.go:37:9: devirtualizing h.Reset to *sha512.Digest
digests_in_internal_packages.go:38:16: devirtualizing h.Size to *sha512.Digest
digests_in_internal_packages.go:38:31: devirtualizing h.BlockSize to *sha512.Digest
digests_in_internal_packages.go:39:24: inlining call to sha512.New512_256
digests_in_internal_packages.go:40:24: inlining call to sha512.New512_224
digests_in_internal_packages.go:41:9: devirtualizing i.Write to *sha512.Digest
digests_in_internal_packages.go:42:9: devirtualizing j.Write to *sha512.Digest
digests_in_internal_packages.go:35:20: inlining call to sha512.New384
digests_in_internal_packages.go:39:24: inlining call to sha512.New512_256
digests_in_internal_packages.go:40:24: inlining call to sha512.New512_224
digests_in_internal_packages.go:47:15: inlining call to sha1.New
digests_in_internal_packages.go:48:9: devirtualizing h.Write to *sha1.digest
digests_in_internal_packages.go:49:14: inlining call to md5.New
digests_in_internal_packages.go:50:9: devirtualizing i.Write to *md5.digest
digests_in_internal_packages.go:51:26: devirtualizing h.Sum to *sha1.digest
digests_in_internal_packages.go:51:12: inlining call to fmt.Printf
digests_in_internal_packages.go:47:15: inlining call to sha1.(*digest).Reset
digests_in_internal_packages.go:49:14: inlining call to md5.(*digest).Reset
digests_in_internal_packages.go:60:30: inlining call to sha256.New
digests_in_internal_packages.go:61:12: inlining call to fmt.Printf
digests_in_internal_packages.go:60:30: inlining call to sha256.New
digests_in_internal_packages.go:15:26: (*sha256.Digest).Sum(h.(*sha256.Digest), nil) escapes to heap in a:
digests_in_internal_packages.go:15:26:   flow: {storage for ... argument} ← &{storage for (*sha256.Digest).Sum(h.(*sha256.Digest), nil)}:
digests_in_internal_packages.go:15:26:     from (*sha256.Digest).Sum(h.(*sha256.Digest), nil) (spill) at digests_in_internal_packages.go:15:26
digests_in_internal_packages.go:15:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:15:26:   flow: fmt.a ← &{storage for ... argument}:
digests_in_internal_packages.go:15:26:     from ... argument (spill) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:15:26:     from fmt.format, fmt.a := "%x\n", ... argument (assign-pair) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:15:26:   flow: {heap} ← *fmt.a:
digests_in_internal_packages.go:15:26:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_in_internal_packages.go:15:12
digests_in_internal_packages.go:12:8: s does not escape
digests_in_internal_packages.go:13:17: new(sha256.Digest) does not escape
digests_in_internal_packages.go:14:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:15:12: ... argument does not escape
digests_in_internal_packages.go:15:26: (*sha256.Digest).Sum(h.(*sha256.Digest), nil) escapes to heap
digests_in_internal_packages.go:21:26: (*sha512.Digest).Sum(h.(*sha512.Digest), nil) escapes to heap in b:
digests_in_internal_packages.go:21:26:   flow: {storage for ... argument} ← &{storage for (*sha512.Digest).Sum(h.(*sha512.Digest), nil)}:
digests_in_internal_packages.go:21:26:     from (*sha512.Digest).Sum(h.(*sha512.Digest), nil) (spill) at digests_in_internal_packages.go:21:26
digests_in_internal_packages.go:21:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:21:26:   flow: fmt.a ← &{storage for ... argument}:
digests_in_internal_packages.go:21:26:     from ... argument (spill) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:21:26:     from fmt.format, fmt.a := "%x\n", ... argument (assign-pair) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:21:26:   flow: {heap} ← *fmt.a:
digests_in_internal_packages.go:21:26:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_in_internal_packages.go:21:12
digests_in_internal_packages.go:18:8: s does not escape
digests_in_internal_packages.go:19:17: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:20:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:21:12: ... argument does not escape
digests_in_internal_packages.go:21:26: (*sha512.Digest).Sum(h.(*sha512.Digest), nil) escapes to heap
digests_in_internal_packages.go:27:20: new(sha256.Digest) escapes to heap in c:
digests_in_internal_packages.go:27:20:   flow: sha256.d ← &{storage for new(sha256.Digest)}:
digests_in_internal_packages.go:27:20:     from new(sha256.Digest) (spill) at digests_in_internal_packages.go:27:20
digests_in_internal_packages.go:27:20:     from sha256.d := new(sha256.Digest) (assign) at digests_in_internal_packages.go:27:20
digests_in_internal_packages.go:27:20:   flow: ~r0 ← sha256.d:
digests_in_internal_packages.go:27:20:     from ~r0 = sha256.d (assign-pair) at digests_in_internal_packages.go:27:20
digests_in_internal_packages.go:27:20:   flow: ~r0 ← ~r0:
digests_in_internal_packages.go:27:20:     from ~r0 (interface-converted) at digests_in_internal_packages.go:27:20
digests_in_internal_packages.go:27:20:     from ~r0 = ~r0 (assign-pair) at digests_in_internal_packages.go:27:20
digests_in_internal_packages.go:27:20:   flow: h ← ~r0:
digests_in_internal_packages.go:27:20:     from h := ~r0 (assign) at digests_in_internal_packages.go:27:4
digests_in_internal_packages.go:27:20:   flow: ~r0 ← h:
digests_in_internal_packages.go:27:20:     from return h (return) at digests_in_internal_packages.go:31:2
digests_in_internal_packages.go:26:8: s does not escape
digests_in_internal_packages.go:27:20: new(sha256.Digest) escapes to heap
digests_in_internal_packages.go:28:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:35:20: &sha512.Digest{...} escapes to heap in d:
digests_in_internal_packages.go:35:20:   flow: sha512.d ← &{storage for &sha512.Digest{...}}:
digests_in_internal_packages.go:35:20:     from &sha512.Digest{...} (spill) at digests_in_internal_packages.go:35:20
digests_in_internal_packages.go:35:20:     from sha512.d := &sha512.Digest{...} (assign) at digests_in_internal_packages.go:35:20
digests_in_internal_packages.go:35:20:   flow: ~r0 ← sha512.d:
digests_in_internal_packages.go:35:20:     from ~r0 = sha512.d (assign-pair) at digests_in_internal_packages.go:35:20
digests_in_internal_packages.go:35:20:   flow: ~r0 ← ~r0:
digests_in_internal_packages.go:35:20:     from ~r0 (interface-converted) at digests_in_internal_packages.go:35:20
digests_in_internal_packages.go:35:20:     from ~r0 = ~r0 (assign-pair) at digests_in_internal_packages.go:35:20
digests_in_internal_packages.go:35:20:   flow: h ← ~r0:
digests_in_internal_packages.go:35:20:     from h := ~r0 (assign) at digests_in_internal_packages.go:35:4
digests_in_internal_packages.go:35:20:   flow: ~r0 ← h:
digests_in_internal_packages.go:35:20:     from return h (return) at digests_in_internal_packages.go:43:2
digests_in_internal_packages.go:34:8: s does not escape
digests_in_internal_packages.go:35:20: &sha512.Digest{...} escapes to heap
digests_in_internal_packages.go:36:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:39:24: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:40:24: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:51:26: (*sha1.digest).Sum(h.(*sha1.digest), nil) escapes to heap in e:
digests_in_internal_packages.go:51:26:   flow: {storage for ... argument} ← &{storage for (*sha1.digest).Sum(h.(*sha1.digest), nil)}:
digests_in_internal_packages.go:51:26:     from (*sha1.digest).Sum(h.(*sha1.digest), nil) (spill) at digests_in_internal_packages.go:51:26
digests_in_internal_packages.go:51:26:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:51:26:   flow: fmt.a ← &{storage for ... argument}:
digests_in_internal_packages.go:51:26:     from ... argument (spill) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:51:26:     from fmt.format, fmt.a := "%x\n", ... argument (assign-pair) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:51:26:   flow: {heap} ← *fmt.a:
digests_in_internal_packages.go:51:26:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_in_internal_packages.go:51:12
digests_in_internal_packages.go:46:8: s does not escape
digests_in_internal_packages.go:47:15: new(sha1.digest) does not escape
digests_in_internal_packages.go:48:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:49:14: new(md5.digest) does not escape
digests_in_internal_packages.go:50:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:51:12: ... argument does not escape
digests_in_internal_packages.go:51:26: (*sha1.digest).Sum(h.(*sha1.digest), nil) escapes to heap
digests_in_internal_packages.go:60:30: new(sha256.Digest) escapes to heap in main:
digests_in_internal_packages.go:60:30:   flow: sha256.d ← &{storage for new(sha256.Digest)}:
digests_in_internal_packages.go:60:30:     from new(sha256.Digest) (spill) at digests_in_internal_packages.go:60:30
digests_in_internal_packages.go:60:30:     from sha256.d := new(sha256.Digest) (assign) at digests_in_internal_packages.go:60:30
digests_in_internal_packages.go:60:30:   flow: ~r0 ← sha256.d:
digests_in_internal_packages.go:60:30:     from ~r0 = sha256.d (assign-pair) at digests_in_internal_packages.go:60:30
digests_in_internal_packages.go:60:30:   flow: ~r0 ← ~r0:
digests_in_internal_packages.go:60:30:     from ~r0 (interface-converted) at digests_in_internal_packages.go:60:30
digests_in_internal_packages.go:60:30:     from ~r0 = ~r0 (assign-pair) at digests_in_internal_packages.go:60:30
digests_in_internal_packages.go:60:30:   flow: h ← ~r0:
digests_in_internal_packages.go:60:30:     from h := ~r0 (assign) at digests_in_internal_packages.go:60:6
digests_in_internal_packages.go:60:30:   flow: {storage for ... argument} ← h:
digests_in_internal_packages.go:60:30:     from h (interface-converted) at digests_in_internal_packages.go:61:21
digests_in_internal_packages.go:60:30:     from ... argument (slice-literal-element) at digests_in_internal_packages.go:61:12
digests_in_internal_packages.go:60:30:   flow: fmt.a ← &{storage for ... argument}:
digests_in_internal_packages.go:60:30:     from ... argument (spill) at digests_in_internal_packages.go:61:12
digests_in_internal_packages.go:60:30:     from fmt.format, fmt.a := "%T\n", ... argument (assign-pair) at digests_in_internal_packages.go:61:12
digests_in_internal_packages.go:60:30:   flow: {heap} ← *fmt.a:
digests_in_internal_packages.go:60:30:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_in_internal_packages.go:61:12
digests_in_internal_packages.go:60:30: new(sha256.Digest) escapes to heap
digests_in_internal_packages.go:61:12: ... argument does not escape
