# example.com/intr/api/internal/router
api/internal/router/router.go:10:6: can inline New with cost 6 as: func() *Router { return &Router{...} }
api/internal/router/router.go:12:6: can inline (*Router).Handle with cost 6 as: method(*Router) func(string, func(string) string) { r.routes[p] = h }
api/internal/router/router.go:14:6: can inline (*Router).Do with cost 80 as: method(*Router) func(string) string { if ok { return h(p) }; r.misses++; return "404" }
api/internal/router/router.go:10:29: &Router{...} escapes to heap in New:
api/internal/router/router.go:10:29:   flow: ~r0 ← &{storage for &Router{...}}:
api/internal/router/router.go:10:29:     from &Router{...} (spill) at api/internal/router/router.go:10:29
api/internal/router/router.go:10:29:     from return &Router{...} (return) at api/internal/router/router.go:10:22
api/internal/router/router.go:10:49: make(map[string]handler) escapes to heap in New:
api/internal/router/router.go:10:49:   flow: {storage for &Router{...}} ← &{storage for make(map[string]handler)}:
api/internal/router/router.go:10:49:     from make(map[string]handler) (spill) at api/internal/router/router.go:10:49
api/internal/router/router.go:10:49:     from Router{...} (struct literal element) at api/internal/router/router.go:10:36
api/internal/router/router.go:10:29: &Router{...} escapes to heap
api/internal/router/router.go:10:49: make(map[string]handler) escapes to heap
api/internal/router/router.go:12:25: parameter p leaks to {heap} for (*Router).Handle with derefs=0:
api/internal/router/router.go:12:25:   flow: {heap} ← p:
api/internal/router/router.go:12:25:     from r.routes[p] (key of map put) at api/internal/router/router.go:12:68
api/internal/router/router.go:12:35: parameter h leaks to {heap} for (*Router).Handle with derefs=0:
api/internal/router/router.go:12:35:   flow: {heap} ← h:
api/internal/router/router.go:12:35:     from r.routes[p] = h (assign) at api/internal/router/router.go:12:72
api/internal/router/router.go:12:7: r does not escape
api/internal/router/router.go:12:25: leaking param: p
api/internal/router/router.go:12:35: leaking param: h
api/internal/router/router.go:14:21: parameter p leaks to {heap} for (*Router).Do with derefs=0:
api/internal/router/router.go:14:21:   flow: {heap} ← p:
api/internal/router/router.go:14:21:     from h(p) (call parameter) at api/internal/router/router.go:16:11
api/internal/router/router.go:14:7: r does not escape
api/internal/router/router.go:14:21: leaking param: p
# example.com/intr/internal/config
internal/config/config.go:11:6: can inline Default with cost 13 as: func() *Config { return &Config{...} }
internal/config/config.go:15:6: can inline (*Config).Set with cost 6 as: method(*Config) func(string, any) { c.values[k] = v }
internal/config/config.go:17:6: can inline (*Config).Get with cost 66 as: method(*Config) func(string) string { return fmt.Sprint(... argument...) }
internal/config/config.go:19:6: cannot inline Config.String: function too complex: cost 213 exceeds budget 80
internal/config/config.go:28:15: inlining call to strings.(*Builder).WriteByte
internal/config/config.go:32:17: inlining call to strings.(*Builder).String
internal/config/config.go:28:15: inlining call to strings.(*Builder).copyCheck
internal/config/config.go:28:15: inlining call to abi.NoEscape
internal/config/config.go:12:40: "localhost" escapes to heap in Default:
internal/config/config.go:12:40:   flow: {heap} ← &{storage for "localhost"}:
internal/config/config.go:12:40:     from "localhost" (spill) at internal/config/config.go:12:40
internal/config/config.go:12:40:     from map[string]any{...} (map literal value) at internal/config/config.go:12:31
internal/config/config.go:12:62: true escapes to heap in Default:
internal/config/config.go:12:62:   flow: {heap} ← &{storage for true}:
internal/config/config.go:12:62:     from true (spill) at internal/config/config.go:12:62
internal/config/config.go:12:62:     from map[string]any{...} (map literal value) at internal/config/config.go:12:31
internal/config/config.go:12:9: &Config{...} escapes to heap in Default:
internal/config/config.go:12:9:   flow: ~r0 ← &{storage for &Config{...}}:
internal/config/config.go:12:9:     from &Config{...} (spill) at internal/config/config.go:12:9
internal/config/config.go:12:9:     from return &Config{...} (return) at internal/config/config.go:12:2
internal/config/config.go:12:31: map[string]any{...} escapes to heap in Default:
internal/config/config.go:12:31:   flow: {storage for &Config{...}} ← &{storage for map[string]any{...}}:
internal/config/config.go:12:31:     from map[string]any{...} (spill) at internal/config/config.go:12:31
internal/config/config.go:12:31:     from Config{...} (struct literal element) at internal/config/config.go:12:16
internal/config/config.go:12:9: &Config{...} escapes to heap
internal/config/config.go:12:31: map[string]any{...} escapes to heap
internal/config/config.go:12:40: "localhost" escapes to heap
internal/config/config.go:12:62: true escapes to heap
internal/config/config.go:15:22: parameter k leaks to {heap} for (*Config).Set with derefs=0:
internal/config/config.go:15:22:   flow: {heap} ← k:
internal/config/config.go:15:22:     from c.values[k] (key of map put) at internal/config/config.go:15:49
internal/config/config.go:15:32: parameter v leaks to {heap} for (*Config).Set with derefs=0:
internal/config/config.go:15:32:   flow: {heap} ← v:
internal/config/config.go:15:32:     from c.values[k] = v (assign) at internal/config/config.go:15:53
internal/config/config.go:15:7: c does not escape
internal/config/config.go:15:22: leaking param: k
internal/config/config.go:15:32: leaking param: v
internal/config/config.go:17:7: c does not escape
internal/config/config.go:17:22: k does not escape
internal/config/config.go:17:58: ... argument does not escape
internal/config/config.go:28:15: "strings: illegal use of non-zero Builder copied by value" escapes to heap in Config.String:
internal/config/config.go:28:15:   flow: {heap} ← &{storage for "strings: illegal use of non-zero Builder copied by value"}:
internal/config/config.go:28:15:     from "strings: illegal use of non-zero Builder copied by value" (spill) at internal/config/config.go:28:15
internal/config/config.go:28:15:     from panic("strings: illegal use of non-zero Builder copied by value") (call parameter) at internal/config/config.go:28:15
internal/config/config.go:28:15: append(strings.b.buf, strings.c) escapes to heap in Config.String:
internal/config/config.go:28:15:   flow: {heap} ← &{storage for append(strings.b.buf, strings.c)}:
internal/config/config.go:28:15:     from append(strings.b.buf, strings.c) (spill) at internal/config/config.go:28:15
internal/config/config.go:28:15:     from strings.b.buf = append(strings.b.buf, strings.c) (assign) at internal/config/config.go:28:15
internal/config/config.go:20:6: b escapes to heap in Config.String:
internal/config/config.go:20:6:   flow: {heap} ← &b:
internal/config/config.go:20:6:     from &b (address-of) at internal/config/config.go:30:15
internal/config/config.go:20:6:     from &b (interface-converted) at internal/config/config.go:30:15
internal/config/config.go:20:6:     from fmt.Fprintf(&b, "%s=%v", ... argument...) (call parameter) at internal/config/config.go:30:14
internal/config/config.go:30:28: k escapes to heap in Config.String:
internal/config/config.go:30:28:   flow: {storage for ... argument} ← &{storage for k}:
internal/config/config.go:30:28:     from k (spill) at internal/config/config.go:30:28
internal/config/config.go:30:28:     from ... argument (slice-literal-element) at internal/config/config.go:30:14
internal/config/config.go:30:28:   flow: {heap} ← {storage for ... argument}:
internal/config/config.go:30:28:     from ... argument (spill) at internal/config/config.go:30:14
internal/config/config.go:30:28:     from fmt.Fprintf(&b, "%s=%v", ... argument...) (call parameter) at internal/config/config.go:30:14
internal/config/config.go:19:7: c does not escape
internal/config/config.go:20:6: moved to heap: b
internal/config/config.go:21:14: make([]string, 0, len(c.values)) does not escape
internal/config/config.go:23:16: append does not escape
internal/config/config.go:28:15: "strings: illegal use of non-zero Builder copied by value" escapes to heap
internal/config/config.go:28:15: append escapes to heap
internal/config/config.go:30:14: ... argument does not escape
internal/config/config.go:30:28: k escapes to heap
# example.com/intr/api
api/api.go:10:16: can inline Serve.func1 with cost 4 as: func(string) string { return "root" + p }
api/api.go:11:17: can inline Serve.func2 with cost 2 as: func(string) string { return "x" }
api/api.go:8:6: cannot inline Serve: function too complex: cost 382 exceeds budget 80
api/api.go:9:17: inlining call to router.New
api/api.go:10:10: inlining call to router.(*Router).Handle
api/api.go:11:10: inlining call to router.(*Router).Handle
api/api.go:12:13: inlining call to router.(*Router).Do
api/api.go:12:25: inlining call to router.(*Router).Do
api/api.go:12:38: inlining call to router.(*Router).Do
api/api.go:12:52: inlining call to config.(*Config).Get
api/api.go:10:54: "root" + p escapes to heap in Serve.func1:
api/api.go:10:54:   flow: ~r0 ← &{storage for "root" + p}:
api/api.go:10:54:     from "root" + p (spill) at api/api.go:10:54
api/api.go:10:54:     from return "root" + p (return) at api/api.go:10:40
api/api.go:10:21: p does not escape
api/api.go:10:54: "root" + p escapes to heap
api/api.go:11:22: p does not escape
api/api.go:10:16: func literal escapes to heap in Serve:
api/api.go:10:16:   flow: router.h ← &{storage for func literal}:
api/api.go:10:16:     from func literal (spill) at api/api.go:10:16
api/api.go:10:16:     from router.r, router.p, router.h := r, "/", func literal (assign-pair) at api/api.go:10:10
api/api.go:10:16:   flow: {heap} ← router.h:
api/api.go:10:16:     from router.r.routes[router.p] = router.h (assign) at api/api.go:10:10
api/api.go:11:17: func literal escapes to heap in Serve:
api/api.go:11:17:   flow: router.h ← &{storage for func literal}:
api/api.go:11:17:     from func literal (spill) at api/api.go:11:17
api/api.go:11:17:     from router.r, router.p, router.h := r, "/x", func literal (assign-pair) at api/api.go:11:10
api/api.go:11:17:   flow: {heap} ← router.h:
api/api.go:11:17:     from router.r.routes[router.p] = router.h (assign) at api/api.go:11:10
api/api.go:12:45: ~r0 + ~r0 + ~r0 + ~r0 escapes to heap in Serve:
api/api.go:12:45:   flow: ~r0 ← &{storage for ~r0 + ~r0 + ~r0 + ~r0}:
api/api.go:12:45:     from ~r0 + ~r0 + ~r0 + ~r0 (spill) at api/api.go:12:45
api/api.go:12:45:     from return ~r0 + ~r0 + ~r0 + ~r0 (return) at api/api.go:12:2
api/api.go:8:12: c does not escape
api/api.go:9:17: &router.Router{...} does not escape
api/api.go:9:17: make(map[string]router.handler) does not escape
api/api.go:10:16: func literal escapes to heap
api/api.go:11:17: func literal escapes to heap
api/api.go:12:45: ~r0 + ~r0 + ~r0 + ~r0 escapes to heap
api/api.go:12:52: ... argument does not escape
# example.com/intr
./main.go:10:6: cannot inline main: function too complex: cost 169 exceeds budget 80
./main.go:11:21: inlining call to config.Default
./main.go:12:7: inlining call to config.(*Config).Set
./main.go:13:13: inlining call to fmt.Println
./main.go:11:21: "localhost" escapes to heap in main:
./main.go:11:21:   flow: {heap} ← &{storage for "localhost"}:
./main.go:11:21:     from "localhost" (spill) at ./main.go:11:21
./main.go:11:21:     from map[string]any{...} (map literal value) at ./main.go:11:21
./main.go:11:21: true escapes to heap in main:
./main.go:11:21:   flow: {heap} ← &{storage for true}:
./main.go:11:21:     from true (spill) at ./main.go:11:21
./main.go:11:21:     from map[string]any{...} (map literal value) at ./main.go:11:21
./main.go:12:16: 8080 escapes to heap in main:
./main.go:12:16:   flow: config.v ← &{storage for 8080}:
./main.go:12:16:     from 8080 (spill) at ./main.go:12:16
./main.go:12:16:     from config.c, config.k, config.v := c, "port", 8080 (assign-pair) at ./main.go:12:7
./main.go:12:16:   flow: {heap} ← config.v:
./main.go:12:16:     from config.c.values[config.k] = config.v (assign) at ./main.go:12:7
./main.go:13:23: api.Serve(c) escapes to heap in main:
./main.go:13:23:   flow: {storage for ... argument} ← &{storage for api.Serve(c)}:
./main.go:13:23:     from api.Serve(c) (spill) at ./main.go:13:23
./main.go:13:23:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:13:23:   flow: fmt.a ← &{storage for ... argument}:
./main.go:13:23:     from ... argument (spill) at ./main.go:13:13
./main.go:13:23:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:13:23:   flow: {heap} ← *fmt.a:
./main.go:13:23:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:11:21: &config.Config{...} escapes to heap in main:
./main.go:11:21:   flow: ~r0 ← &{storage for &config.Config{...}}:
./main.go:11:21:     from &config.Config{...} (spill) at ./main.go:11:21
./main.go:11:21:     from ~r0 = &config.Config{...} (assign-pair) at ./main.go:11:21
./main.go:11:21:   flow: c ← ~r0:
./main.go:11:21:     from c := ~r0 (assign) at ./main.go:11:4
./main.go:11:21:   flow: {storage for ... argument} ← c:
./main.go:11:21:     from c (interface-converted) at ./main.go:13:28
./main.go:11:21:     from ... argument (slice-literal-element) at ./main.go:13:13
./main.go:11:21:   flow: fmt.a ← &{storage for ... argument}:
./main.go:11:21:     from ... argument (spill) at ./main.go:13:13
./main.go:11:21:     from fmt.a := ... argument (assign-pair) at ./main.go:13:13
./main.go:11:21:   flow: {heap} ← *fmt.a:
./main.go:11:21:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at ./main.go:13:13
./main.go:11:21: map[string]any{...} escapes to heap in main:
./main.go:11:21:   flow: {storage for &config.Config{...}} ← &{storage for map[string]any{...}}:
./main.go:11:21:     from map[string]any{...} (spill) at ./main.go:11:21
./main.go:11:21:     from config.Config{...} (struct literal element) at ./main.go:11:21
./main.go:11:21: &config.Config{...} escapes to heap
./main.go:11:21: map[string]any{...} escapes to heap
./main.go:11:21: "localhost" escapes to heap
./main.go:11:21: true escapes to heap
./main.go:12:16: 8080 escapes to heap
./main.go:13:13: ... argument does not escape
./main.go:13:23: api.Serve(c) escapes to heap
