# example.com/m/audit
audit/audit.go:19:6: can inline New with cost 3 as: func() *entry { return &entry{} }
audit/audit.go:21:6: can inline Hire with cost 4 as: func() any { return &clerk{} }
audit/audit.go:24:6: cannot inline Hide: marked go:noinline
audit/audit.go:19:28: &entry{} escapes to heap in New:
audit/audit.go:19:28:   flow: ~r0 ← &{storage for &entry{}}:
audit/audit.go:19:28:     from &entry{} (spill) at audit/audit.go:19:28
audit/audit.go:19:28:     from return &entry{} (return) at audit/audit.go:19:21
audit/audit.go:19:28: &entry{} escapes to heap
audit/audit.go:21:26: &clerk{} escapes to heap in Hire:
audit/audit.go:21:26:   flow: ~r0 ← &{storage for &clerk{}}:
audit/audit.go:21:26:     from &clerk{} (spill) at audit/audit.go:21:26
audit/audit.go:21:26:     from &clerk{} (interface-converted) at audit/audit.go:21:26
audit/audit.go:21:26:     from return &clerk{} (return) at audit/audit.go:21:19
audit/audit.go:21:26: &clerk{} escapes to heap
audit/audit.go:24:26: &hidden{} escapes to heap in Hide:
audit/audit.go:24:26:   flow: ~r0 ← &{storage for &hidden{}}:
audit/audit.go:24:26:     from &hidden{} (spill) at audit/audit.go:24:26
audit/audit.go:24:26:     from &hidden{} (interface-converted) at audit/audit.go:24:26
audit/audit.go:24:26:     from return &hidden{} (return) at audit/audit.go:24:19
audit/audit.go:24:26: &hidden{} escapes to heap
# example.com/m
./main.go:6:12: name entry not exported by package audit
./main.go:7:12: name journal not exported by package audit
./main.go:8:12: name clerk not exported by package audit
./main.go:9:12: undefined: audit.hidden
