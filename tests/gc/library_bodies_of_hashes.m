library_bodies_of_hashes.go:11:6: can inline sum
library_bodies_of_hashes.go:19:6: can inline get
library_bodies_of_hashes.go:21:6: can inline main
library_bodies_of_hashes.go:11:39: inlining call to sha1.New
library_bodies_of_hashes.go:11:39: inlining call to sha1.(*digest).Reset
library_bodies_of_hashes.go:14:14: inlining call to md5.New
library_bodies_of_hashes.go:15:17: devirtualizing h.Write to *md5.digest
library_bodies_of_hashes.go:14:14: inlining call to md5.(*digest).Reset
library_bodies_of_hashes.go:19:45: inlining call to url.Values.Get
library_bodies_of_hashes.go:11:39: new(sha1.digest) escapes to heap
library_bodies_of_hashes.go:13:11: b does not escape
library_bodies_of_hashes.go:14:14: new(md5.digest) does not escape
library_bodies_of_hashes.go:19:10: v does not escape
