# example.com/intr/api/internal/router
api/internal/router/router.go:10:29: &Router{...} escapes to heap
api/internal/router/router.go:10:49: make(map[string]handler) escapes to heap
api/internal/router/router.go:12:7: r does not escape
api/internal/router/router.go:12:25: leaking param: p
api/internal/router/router.go:12:35: leaking param: h
api/internal/router/router.go:14:7: r does not escape
api/internal/router/router.go:14:21: leaking param: p
# example.com/intr/internal/config
internal/config/config.go:12:9: &Config{...} escapes to heap
internal/config/config.go:12:31: map[string]any{...} escapes to heap
internal/config/config.go:12:40: "localhost" escapes to heap
internal/config/config.go:12:62: true escapes to heap
internal/config/config.go:15:7: c does not escape
internal/config/config.go:15:22: leaking param: k
internal/config/config.go:15:32: leaking param: v
internal/config/config.go:17:7: c does not escape
internal/config/config.go:17:22: k does not escape
internal/config/config.go:17:58: ... argument does not escape
internal/config/config.go:19:7: c does not escape
internal/config/config.go:20:6: moved to heap: b
internal/config/config.go:21:14: make([]string, 0, len(c.values)) does not escape
internal/config/config.go:23:16: append does not escape
internal/config/config.go:30:14: ... argument does not escape
internal/config/config.go:30:28: k escapes to heap
# example.com/intr/api
api/api.go:10:21: p does not escape
api/api.go:10:54: "root" + p escapes to heap
api/api.go:11:22: p does not escape
api/api.go:8:12: c does not escape
api/api.go:10:16: func literal escapes to heap
api/api.go:11:17: func literal escapes to heap
api/api.go:12:45: (*router.Router).Do(r, "/") + (*router.Router).Do(r, "/x") + (*router.Router).Do(r, "/y") + (*config.Config).Get(c, "port") escapes to heap
# example.com/intr
./main.go:12:16: 8080 escapes to heap
./main.go:13:13: ... argument does not escape
./main.go:13:23: api.Serve(c) escapes to heap
