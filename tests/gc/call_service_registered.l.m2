call_service_registered.go:14:7: t does not escape
call_service_registered.go:14:26: args does not escape
call_service_registered.go:14:38: reply does not escape
call_service_registered.go:20:28: new(Arith) escapes to heap in serve:
call_service_registered.go:20:28:   flow: {heap} ← &{storage for new(Arith)}:
call_service_registered.go:20:28:     from new(Arith) (spill) at call_service_registered.go:20:28
call_service_registered.go:20:28:     from new(Arith) (interface-converted) at call_service_registered.go:20:28
call_service_registered.go:20:28:     from rpc.Register(new(Arith)) (call parameter) at call_service_registered.go:20:24
call_service_registered.go:23:2: func literal escapes to heap in serve:
call_service_registered.go:23:2:   flow: {heap} ← &{storage for func literal}:
call_service_registered.go:23:2:     from func literal (spill) at call_service_registered.go:23:2
call_service_registered.go:23:2: serve capturing by value: .autotmp_3 (addr=false assign=false width=16)
call_service_registered.go:19:12: parameter l leaks to {heap} for serve with derefs=0:
call_service_registered.go:19:12:   flow: .autotmp_3 ← l:
call_service_registered.go:19:12:     from .autotmp_3 = l (assign-pair) at call_service_registered.go:23:2
call_service_registered.go:19:12:   flow: {heap} ← .autotmp_3:
call_service_registered.go:19:12:     from rpc.Accept(.autotmp_3) (call parameter) at call_service_registered.go:23:15
call_service_registered.go:19:12: parameter l leaks to {storage for func literal} for serve with derefs=0:
call_service_registered.go:19:12:   flow: .autotmp_3 ← l:
call_service_registered.go:19:12:     from .autotmp_3 = l (assign-pair) at call_service_registered.go:23:2
call_service_registered.go:19:12:   flow: {storage for func literal} ← .autotmp_3:
call_service_registered.go:19:12:     from .autotmp_3 (captured by a closure) at call_service_registered.go:23:2
call_service_registered.go:19:12: leaking param: l
call_service_registered.go:20:28: new(Arith) escapes to heap
call_service_registered.go:28:38: &Args{...} escapes to heap in call:
call_service_registered.go:28:38:   flow: {heap} ← &{storage for &Args{...}}:
call_service_registered.go:28:38:     from &Args{...} (spill) at call_service_registered.go:28:38
call_service_registered.go:28:38:     from &Args{...} (interface-converted) at call_service_registered.go:28:38
call_service_registered.go:28:38:     from (*rpc.Client).Call(client, "Arith.Multiply", &Args{...}, &product) (call parameter) at call_service_registered.go:28:19
call_service_registered.go:27:32: product escapes to heap in call:
call_service_registered.go:27:32:   flow: {heap} ← &product:
call_service_registered.go:27:32:     from &product (address-of) at call_service_registered.go:28:51
call_service_registered.go:27:32:     from &product (interface-converted) at call_service_registered.go:28:51
call_service_registered.go:27:32:     from (*rpc.Client).Call(client, "Arith.Multiply", &Args{...}, &product) (call parameter) at call_service_registered.go:28:19
call_service_registered.go:27:11: parameter client leaks to {heap} for call with derefs=0:
call_service_registered.go:27:11:   flow: {heap} ← client:
call_service_registered.go:27:11:     from (*rpc.Client).Call(client, "Arith.Multiply", &Args{...}, &product) (call parameter) at call_service_registered.go:28:19
call_service_registered.go:27:11: leaking param: client
call_service_registered.go:27:32: moved to heap: product
call_service_registered.go:28:38: &Args{...} escapes to heap
call_service_registered.go:32:14: parameter s leaks to {heap} for address with derefs=0:
call_service_registered.go:32:14:   flow: {heap} ← s:
call_service_registered.go:32:14:     from mail.ParseAddress(s) (call parameter) at call_service_registered.go:32:73
call_service_registered.go:32:14: leaking param: s
