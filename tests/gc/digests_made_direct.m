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
