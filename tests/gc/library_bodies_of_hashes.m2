library_bodies_of_hashes.go:11:6: can inline sum with cost 51 as: func() hash.Hash { return sha1.New() }
library_bodies_of_hashes.go:13:6: cannot inline here: function too complex: cost 116 exceeds budget 80
library_bodies_of_hashes.go:19:6: can inline get with cost 22 as: func(url.Values) string { return url.Values.Get(v, "k") }
library_bodies_of_hashes.go:21:6: can inline main with cost 0 as: func() {  }
library_bodies_of_hashes.go:11:39: inlining call to sha1.New
library_bodies_of_hashes.go:11:39: inlining call to sha1.(*digest).Reset
library_bodies_of_hashes.go:14:14: inlining call to md5.New
library_bodies_of_hashes.go:15:17: devirtualizing h.Write to *md5.digest
library_bodies_of_hashes.go:14:14: inlining call to md5.(*digest).Reset
library_bodies_of_hashes.go:19:45: inlining call to url.Values.Get
library_bodies_of_hashes.go:11:39: new(sha1.digest) escapes to heap in sum:
library_bodies_of_hashes.go:11:39:   flow: sha1.d ← &{storage for new(sha1.digest)}:
library_bodies_of_hashes.go:11:39:     from new(sha1.digest) (spill) at library_bodies_of_hashes.go:11:39
library_bodies_of_hashes.go:11:39:     from sha1.d := new(sha1.digest) (assign) at library_bodies_of_hashes.go:11:39
library_bodies_of_hashes.go:11:39:   flow: ~r0 ← sha1.d:
library_bodies_of_hashes.go:11:39:     from sha1.d (interface-converted) at library_bodies_of_hashes.go:11:39
library_bodies_of_hashes.go:11:39:     from ~r0 = sha1.d (assign-pair) at library_bodies_of_hashes.go:11:39
library_bodies_of_hashes.go:11:39:   flow: ~r0 ← ~r0:
library_bodies_of_hashes.go:11:39:     from return ~r0 (return) at library_bodies_of_hashes.go:11:24
library_bodies_of_hashes.go:11:39: new(sha1.digest) escapes to heap
library_bodies_of_hashes.go:13:11: b does not escape
library_bodies_of_hashes.go:14:14: new(md5.digest) does not escape
library_bodies_of_hashes.go:19:10: v does not escape
