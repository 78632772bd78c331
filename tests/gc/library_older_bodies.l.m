library_older_bodies.go:22:13: leaking param: r
library_older_bodies.go:22:27: moved to heap: m
library_older_bodies.go:29:11: leaking param content: dec
library_older_bodies.go:31:10: leaking param: m to result ~r0 level=0
library_older_bodies.go:33:12: leaking param: s
library_older_bodies.go:34:2: #p1 does not escape
library_older_bodies.go:37:2: #p1 does not escape
library_older_bodies.go:33:23: moved to heap: n
library_older_bodies.go:34:2: moved to heap: #state1
library_older_bodies.go:37:2: moved to heap: #state2
library_older_bodies.go:34:2: func literal escapes to heap
library_older_bodies.go:37:2: func literal escapes to heap
library_older_bodies.go:37:39: ([]byte)(s) escapes to heap
library_older_bodies.go:37:50: ([]byte)(",") escapes to heap
library_older_bodies.go:43:11: leaking param: f
library_older_bodies.go:45:11: leaking param: b to result ~r0 level=0
library_older_bodies.go:49:11: h does not escape
library_older_bodies.go:55:14: leaking param: a to result ~r2 level=1
library_older_bodies.go:57:13: leaking param: c
library_older_bodies.go:57:25: leaking param content: roots
library_older_bodies.go:58:23: &tls.Config{...} escapes to heap
library_older_bodies.go:61:10: k does not escape
library_older_bodies.go:63:13: dir does not escape
