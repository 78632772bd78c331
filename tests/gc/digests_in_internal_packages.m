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
digests_in_internal_packages.go:12:8: s does not escape
digests_in_internal_packages.go:13:17: new(sha256.Digest) does not escape
digests_in_internal_packages.go:14:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:15:12: ... argument does not escape
digests_in_internal_packages.go:15:26: (*sha256.Digest).Sum(h.(*sha256.Digest), nil) escapes to heap
digests_in_internal_packages.go:18:8: s does not escape
digests_in_internal_packages.go:19:17: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:20:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:21:12: ... argument does not escape
digests_in_internal_packages.go:21:26: (*sha512.Digest).Sum(h.(*sha512.Digest), nil) escapes to heap
digests_in_internal_packages.go:26:8: s does not escape
digests_in_internal_packages.go:27:20: new(sha256.Digest) escapes to heap
digests_in_internal_packages.go:28:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:34:8: s does not escape
digests_in_internal_packages.go:35:20: &sha512.Digest{...} escapes to heap
digests_in_internal_packages.go:36:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:39:24: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:40:24: &sha512.Digest{...} does not escape
digests_in_internal_packages.go:46:8: s does not escape
digests_in_internal_packages.go:47:15: new(sha1.digest) does not escape
digests_in_internal_packages.go:48:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:49:14: new(md5.digest) does not escape
digests_in_internal_packages.go:50:17: ([]byte)(s) does not escape
digests_in_internal_packages.go:51:12: ... argument does not escape
digests_in_internal_packages.go:51:26: (*sha1.digest).Sum(h.(*sha1.digest), nil) escapes to heap
digests_in_internal_packages.go:60:30: new(sha256.Digest) escapes to heap
digests_in_internal_packages.go:61:12: ... argument does not escape
