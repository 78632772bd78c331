database_handle_embedded.go:12:7: leaking param: s
database_handle_embedded.go:12:30: moved to heap: name
database_handle_embedded.go:13:18: ... argument does not escape
database_handle_embedded.go:13:59: id escapes to heap
database_handle_embedded.go:13:67: ... argument does not escape
database_handle_embedded.go:17:7: leaking param: s
database_handle_embedded.go:17:23: leaking param: ctx
database_handle_embedded.go:17:52: leaking param: name
database_handle_embedded.go:23:22: ... argument does not escape
database_handle_embedded.go:23:66: name escapes to heap
database_handle_embedded.go:23:72: id escapes to heap
database_handle_embedded.go:29:12: leaking param: s
