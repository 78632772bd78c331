call_service_registered.go:14:7: t does not escape
call_service_registered.go:14:26: args does not escape
call_service_registered.go:14:38: reply does not escape
call_service_registered.go:19:12: leaking param: l
call_service_registered.go:20:28: new(Arith) escapes to heap
call_service_registered.go:27:11: leaking param: client
call_service_registered.go:27:32: moved to heap: product
call_service_registered.go:28:38: &Args{...} escapes to heap
call_service_registered.go:32:14: leaking param: s
