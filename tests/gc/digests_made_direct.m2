digests_made_direct.go:14:6: cannot inline main: function too complex: cost 1288 exceeds budget 80
digests_made_direct.go:15:14: inlining call to md5.New
digests_made_direct.go:16:9: devirtualizing a.Write to *md5.digest
digests_made_direct.go:17:23: devirtualizing a.Sum to *md5.digest
digests_made_direct.go:17:23: inlining call to md5.(*digest).Sum
digests_made_direct.go:17:13: inlining call to fmt.Println
digests_made_direct.go:18:15: inlining call to sha1.New
digests_made_direct.go:19:9: devirtualizing b.Write to *sha1.digest
digests_made_direct.go:20:23: devirtualizing b.Sum to *sha1.digest
digests_made_direct.go:20:13: inlining call to fmt.Println
digests_made_direct.go:21:17: inlining call to sha256.New
digests_made_direct.go:22:9: devirtualizing c.Write to *sha256.Digest
digests_made_direct.go:23:23: devirtualizing c.Sum to *sha256.Digest
digests_made_direct.go:23:13: inlining call to fmt.Println
digests_made_direct.go:24:17: inlining call to sha512.New
digests_made_direct.go:25:9: devirtualizing d.Write to *sha512.Digest
digests_made_direct.go:26:23: devirtualizing d.Sum to *sha512.Digest
digests_made_direct.go:26:13: inlining call to fmt.Println
digests_made_direct.go:27:12: inlining call to fmt.Printf
digests_made_direct.go:29:13: inlining call to fmt.Println
digests_made_direct.go:15:14: inlining call to md5.(*digest).Reset
digests_made_direct.go:18:15: inlining call to sha1.(*digest).Reset
digests_made_direct.go:21:17: inlining call to sha256.New
digests_made_direct.go:24:17: inlining call to sha512.New
digests_made_direct.go:17:17: len(~r0) escapes to heap in main:
digests_made_direct.go:17:17:   flow: {storage for ... argument} ← &{storage for len(~r0)}:
digests_made_direct.go:17:17:     from len(~r0) (spill) at digests_made_direct.go:17:17
digests_made_direct.go:17:17:     from ... argument (slice-literal-element) at digests_made_direct.go:17:13
digests_made_direct.go:17:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:17:17:     from ... argument (spill) at digests_made_direct.go:17:13
digests_made_direct.go:17:17:     from fmt.a := ... argument (assign-pair) at digests_made_direct.go:17:13
digests_made_direct.go:17:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:17:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at digests_made_direct.go:17:13
digests_made_direct.go:20:17: len((*sha1.digest).Sum(b.(*sha1.digest), nil)) escapes to heap in main:
digests_made_direct.go:20:17:   flow: {storage for ... argument} ← &{storage for len((*sha1.digest).Sum(b.(*sha1.digest), nil))}:
digests_made_direct.go:20:17:     from len((*sha1.digest).Sum(b.(*sha1.digest), nil)) (spill) at digests_made_direct.go:20:17
digests_made_direct.go:20:17:     from ... argument (slice-literal-element) at digests_made_direct.go:20:13
digests_made_direct.go:20:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:20:17:     from ... argument (spill) at digests_made_direct.go:20:13
digests_made_direct.go:20:17:     from fmt.a := ... argument (assign-pair) at digests_made_direct.go:20:13
digests_made_direct.go:20:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:20:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at digests_made_direct.go:20:13
digests_made_direct.go:23:17: len((*sha256.Digest).Sum(c.(*sha256.Digest), nil)) escapes to heap in main:
digests_made_direct.go:23:17:   flow: {storage for ... argument} ← &{storage for len((*sha256.Digest).Sum(c.(*sha256.Digest), nil))}:
digests_made_direct.go:23:17:     from len((*sha256.Digest).Sum(c.(*sha256.Digest), nil)) (spill) at digests_made_direct.go:23:17
digests_made_direct.go:23:17:     from ... argument (slice-literal-element) at digests_made_direct.go:23:13
digests_made_direct.go:23:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:23:17:     from ... argument (spill) at digests_made_direct.go:23:13
digests_made_direct.go:23:17:     from fmt.a := ... argument (assign-pair) at digests_made_direct.go:23:13
digests_made_direct.go:23:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:23:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at digests_made_direct.go:23:13
digests_made_direct.go:26:17: len((*sha512.Digest).Sum(d.(*sha512.Digest), nil)) escapes to heap in main:
digests_made_direct.go:26:17:   flow: {storage for ... argument} ← &{storage for len((*sha512.Digest).Sum(d.(*sha512.Digest), nil))}:
digests_made_direct.go:26:17:     from len((*sha512.Digest).Sum(d.(*sha512.Digest), nil)) (spill) at digests_made_direct.go:26:17
digests_made_direct.go:26:17:     from ... argument (slice-literal-element) at digests_made_direct.go:26:13
digests_made_direct.go:26:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:26:17:     from ... argument (spill) at digests_made_direct.go:26:13
digests_made_direct.go:26:17:     from fmt.a := ... argument (assign-pair) at digests_made_direct.go:26:13
digests_made_direct.go:26:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:26:17:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at digests_made_direct.go:26:13
digests_made_direct.go:29:15: s[:4] escapes to heap in main:
digests_made_direct.go:29:15:   flow: {storage for ... argument} ← &{storage for s[:4]}:
digests_made_direct.go:29:15:     from s[:4] (spill) at digests_made_direct.go:29:15
digests_made_direct.go:29:15:     from ... argument (slice-literal-element) at digests_made_direct.go:29:13
digests_made_direct.go:29:15:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:29:15:     from ... argument (spill) at digests_made_direct.go:29:13
digests_made_direct.go:29:15:     from fmt.a := ... argument (assign-pair) at digests_made_direct.go:29:13
digests_made_direct.go:29:15:   flow: {heap} ← *fmt.a:
digests_made_direct.go:29:15:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at digests_made_direct.go:29:13
digests_made_direct.go:15:14: new(md5.digest) escapes to heap in main:
digests_made_direct.go:15:14:   flow: md5.d ← &{storage for new(md5.digest)}:
digests_made_direct.go:15:14:     from new(md5.digest) (spill) at digests_made_direct.go:15:14
digests_made_direct.go:15:14:     from md5.d := new(md5.digest) (assign) at digests_made_direct.go:15:14
digests_made_direct.go:15:14:   flow: ~r0 ← md5.d:
digests_made_direct.go:15:14:     from md5.d (interface-converted) at digests_made_direct.go:15:14
digests_made_direct.go:15:14:     from ~r0 = md5.d (assign-pair) at digests_made_direct.go:15:14
digests_made_direct.go:15:14:   flow: a ← ~r0:
digests_made_direct.go:15:14:     from a := ~r0 (assign) at digests_made_direct.go:15:4
digests_made_direct.go:15:14:   flow: {storage for ... argument} ← a:
digests_made_direct.go:15:14:     from a (interface-converted) at digests_made_direct.go:27:30
digests_made_direct.go:15:14:     from ... argument (slice-literal-element) at digests_made_direct.go:27:12
digests_made_direct.go:15:14:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:15:14:     from ... argument (spill) at digests_made_direct.go:27:12
digests_made_direct.go:15:14:     from fmt.format, fmt.a := "%T %T %T %T\n", ... argument (assign-pair) at digests_made_direct.go:27:12
digests_made_direct.go:15:14:   flow: {heap} ← *fmt.a:
digests_made_direct.go:15:14:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_made_direct.go:27:12
digests_made_direct.go:18:15: new(sha1.digest) escapes to heap in main:
digests_made_direct.go:18:15:   flow: sha1.d ← &{storage for new(sha1.digest)}:
digests_made_direct.go:18:15:     from new(sha1.digest) (spill) at digests_made_direct.go:18:15
digests_made_direct.go:18:15:     from sha1.d := new(sha1.digest) (assign) at digests_made_direct.go:18:15
digests_made_direct.go:18:15:   flow: ~r0 ← sha1.d:
digests_made_direct.go:18:15:     from sha1.d (interface-converted) at digests_made_direct.go:18:15
digests_made_direct.go:18:15:     from ~r0 = sha1.d (assign-pair) at digests_made_direct.go:18:15
digests_made_direct.go:18:15:   flow: b ← ~r0:
digests_made_direct.go:18:15:     from b := ~r0 (assign) at digests_made_direct.go:18:4
digests_made_direct.go:18:15:   flow: {storage for ... argument} ← b:
digests_made_direct.go:18:15:     from b (interface-converted) at digests_made_direct.go:27:33
digests_made_direct.go:18:15:     from ... argument (slice-literal-element) at digests_made_direct.go:27:12
digests_made_direct.go:18:15:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:18:15:     from ... argument (spill) at digests_made_direct.go:27:12
digests_made_direct.go:18:15:     from fmt.format, fmt.a := "%T %T %T %T\n", ... argument (assign-pair) at digests_made_direct.go:27:12
digests_made_direct.go:18:15:   flow: {heap} ← *fmt.a:
digests_made_direct.go:18:15:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_made_direct.go:27:12
digests_made_direct.go:21:17: new(sha256.Digest) escapes to heap in main:
digests_made_direct.go:21:17:   flow: sha256.d ← &{storage for new(sha256.Digest)}:
digests_made_direct.go:21:17:     from new(sha256.Digest) (spill) at digests_made_direct.go:21:17
digests_made_direct.go:21:17:     from sha256.d := new(sha256.Digest) (assign) at digests_made_direct.go:21:17
digests_made_direct.go:21:17:   flow: ~r0 ← sha256.d:
digests_made_direct.go:21:17:     from ~r0 = sha256.d (assign-pair) at digests_made_direct.go:21:17
digests_made_direct.go:21:17:   flow: ~r0 ← ~r0:
digests_made_direct.go:21:17:     from ~r0 (interface-converted) at digests_made_direct.go:21:17
digests_made_direct.go:21:17:     from ~r0 = ~r0 (assign-pair) at digests_made_direct.go:21:17
digests_made_direct.go:21:17:   flow: c ← ~r0:
digests_made_direct.go:21:17:     from c := ~r0 (assign) at digests_made_direct.go:21:4
digests_made_direct.go:21:17:   flow: {storage for ... argument} ← c:
digests_made_direct.go:21:17:     from c (interface-converted) at digests_made_direct.go:27:36
digests_made_direct.go:21:17:     from ... argument (slice-literal-element) at digests_made_direct.go:27:12
digests_made_direct.go:21:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:21:17:     from ... argument (spill) at digests_made_direct.go:27:12
digests_made_direct.go:21:17:     from fmt.format, fmt.a := "%T %T %T %T\n", ... argument (assign-pair) at digests_made_direct.go:27:12
digests_made_direct.go:21:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:21:17:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_made_direct.go:27:12
digests_made_direct.go:24:17: &sha512.Digest{...} escapes to heap in main:
digests_made_direct.go:24:17:   flow: sha512.d ← &{storage for &sha512.Digest{...}}:
digests_made_direct.go:24:17:     from &sha512.Digest{...} (spill) at digests_made_direct.go:24:17
digests_made_direct.go:24:17:     from sha512.d := &sha512.Digest{...} (assign) at digests_made_direct.go:24:17
digests_made_direct.go:24:17:   flow: ~r0 ← sha512.d:
digests_made_direct.go:24:17:     from ~r0 = sha512.d (assign-pair) at digests_made_direct.go:24:17
digests_made_direct.go:24:17:   flow: ~r0 ← ~r0:
digests_made_direct.go:24:17:     from ~r0 (interface-converted) at digests_made_direct.go:24:17
digests_made_direct.go:24:17:     from ~r0 = ~r0 (assign-pair) at digests_made_direct.go:24:17
digests_made_direct.go:24:17:   flow: d ← ~r0:
digests_made_direct.go:24:17:     from d := ~r0 (assign) at digests_made_direct.go:24:4
digests_made_direct.go:24:17:   flow: {storage for ... argument} ← d:
digests_made_direct.go:24:17:     from d (interface-converted) at digests_made_direct.go:27:39
digests_made_direct.go:24:17:     from ... argument (slice-literal-element) at digests_made_direct.go:27:12
digests_made_direct.go:24:17:   flow: fmt.a ← &{storage for ... argument}:
digests_made_direct.go:24:17:     from ... argument (spill) at digests_made_direct.go:27:12
digests_made_direct.go:24:17:     from fmt.format, fmt.a := "%T %T %T %T\n", ... argument (assign-pair) at digests_made_direct.go:27:12
digests_made_direct.go:24:17:   flow: {heap} ← *fmt.a:
digests_made_direct.go:24:17:     from fmt.Fprintf(os.Stdout, fmt.format, fmt.a...) (call parameter) at digests_made_direct.go:27:12
digests_made_direct.go:28:2: s escapes to heap in main:
digests_made_direct.go:28:2:   flow: {storage for s[:4]} ← &s:
digests_made_direct.go:28:2:     from s (address-of) at digests_made_direct.go:29:15
digests_made_direct.go:28:2:     from s[:4] (slice) at digests_made_direct.go:29:15
digests_made_direct.go:28:2:     from s[:4] (interface-converted) at digests_made_direct.go:29:15
digests_made_direct.go:28:2: moved to heap: s
digests_made_direct.go:15:14: new(md5.digest) escapes to heap
digests_made_direct.go:17:13: ... argument does not escape
digests_made_direct.go:17:17: len(~r0) escapes to heap
digests_made_direct.go:17:23: append does not escape
digests_made_direct.go:18:15: new(sha1.digest) escapes to heap
digests_made_direct.go:20:13: ... argument does not escape
digests_made_direct.go:20:17: len((*sha1.digest).Sum(b.(*sha1.digest), nil)) escapes to heap
digests_made_direct.go:21:17: new(sha256.Digest) escapes to heap
digests_made_direct.go:23:13: ... argument does not escape
digests_made_direct.go:23:17: len((*sha256.Digest).Sum(c.(*sha256.Digest), nil)) escapes to heap
digests_made_direct.go:24:17: &sha512.Digest{...} escapes to heap
digests_made_direct.go:26:13: ... argument does not escape
digests_made_direct.go:26:17: len((*sha512.Digest).Sum(d.(*sha512.Digest), nil)) escapes to heap
digests_made_direct.go:27:12: ... argument does not escape
digests_made_direct.go:29:13: ... argument does not escape
digests_made_direct.go:29:15: s[:4] escapes to heap
