# example.com/intr/api/internal/router
api/internal/router/router.go:10:6: can inline New
api/internal/router/router.go:12:6: can inline (*Router).Handle
api/internal/router/router.go:14:6: can inline (*Router).Do
api/internal/router/router.go:10:29: &Router{...} escapes to heap
api/internal/router/router.go:10:49: make(map[string]handler) escapes to heap
api/internal/router/router.go:12:7: r does not escape
api/internal/router/router.go:12:25: leaking param: p
api/internal/router/router.go:12:35: leaking param: h
api/internal/router/router.go:14:7: r does not escape
api/internal/router/router.go:14:21: leaking param: p
# example.com/intr/internal/config
internal/config/config.go:11:6: can inline Default
internal/config/config.go:15:6: can inline (*Config).Set
internal/config/config.go:17:6: can inline (*Config).Get
internal/config/config.go:28:15: inlining call to strings.(*Builder).WriteByte
internal/config/config.go:32:17: inlining call to strings.(*Builder).String
internal/config/config.go:28:15: inlining call to strings.(*Builder).copyCheck
internal/config/config.go:28:15: inlining call to abi.NoEscape
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
internal/config/config.go:28:15: "strings: illegal use of non-zero Builder copied by value" escapes to heap
internal/config/config.go:28:15: append escapes to heap
internal/config/config.go:30:14: ... argument does not escape
internal/config/config.go:30:28: k escapes to heap
# example.com/intr/api
api/api.go:10:16: can inline Serve.func1
api/api.go:11:17: can inline Serve.func2
api/api.go:9:17: inlining call to router.New
api/api.go:10:10: inlining call to router.(*Router).Handle
api/api.go:11:10: inlining call to router.(*Router).Handle
api/api.go:12:13: inlining call to router.(*Router).Do
api/api.go:12:25: inlining call to router.(*Router).Do
api/api.go:12:38: inlining call to router.(*Router).Do
api/api.go:12:52: inlining call to config.(*Config).Get
api/api.go:10:21: p does not escape
api/api.go:10:54: "root" + p escapes to heap
api/api.go:11:22: p does not escape
api/api.go:8:12: c does not escape
api/api.go:9:17: &router.Router{...} does not escape
api/api.go:9:17: make(map[string]router.handler) does not escape
api/api.go:10:16: func literal escapes to heap
api/api.go:11:17: func literal escapes to heap
api/api.go:12:45: ~r0 + ~r0 + ~r0 + ~r0 escapes to heap
api/api.go:12:52: ... argument does not escape
# example.com/intr
./main.go:11:21: inlining call to config.Default
./main.go:12:7: inlining call to config.(*Config).Set
./main.go:13:13: inlining call to fmt.Println
./main.go:11:21: &config.Config{...} escapes to heap
./main.go:11:21: map[string]any{...} escapes to heap
./main.go:11:21: "localhost" escapes to heap
./main.go:11:21: true escapes to heap
./main.go:12:16: 8080 escapes to heap
./main.go:13:13: ... argument does not escape
./main.go:13:23: api.Serve(c) escapes to heap
