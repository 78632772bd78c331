library_older_bodies.go:21:13: leaking param: r
library_older_bodies.go:21:27: moved to heap: m
library_older_bodies.go:28:11: leaking param content: dec
library_older_bodies.go:30:10: leaking param: m to result ~r0 level=0
library_older_bodies.go:32:12: leaking param: s
library_older_bodies.go:33:2: #p1 does not escape
library_older_bodies.go:36:2: #p1 does not escape
library_older_bodies.go:32:23: moved to heap: n
library_older_bodies.go:33:2: moved to heap: #state1
library_older_bodies.go:36:2: moved to heap: #state2
library_older_bodies.go:33:2: func literal escapes to heap
library_older_bodies.go:36:2: func literal escapes to heap
library_older_bodies.go:36:39: ([]byte)(s) escapes to heap
library_older_bodies.go:36:50: ([]byte)(",") escapes to heap
library_older_bodies.go:42:11: leaking param: f
library_older_bodies.go:44:11: leaking param: b to result ~r0 level=0
library_older_bodies.go:48:11: h does not escape
library_older_bodies.go:54:14: leaking param: a to result ~r2 level=1
library_older_bodies.go:56:13: leaking param: c
library_older_bodies.go:56:25: leaking param content: roots
library_older_bodies.go:57:23: &tls.Config{...} escapes to heap
library_older_bodies.go:60:10: k does not escape
