append_of_addresses.go:4:2: v escapes to heap in gather:
append_of_addresses.go:4:2:   flow: {heap} ← &v:
append_of_addresses.go:4:2:     from &v (address-of) at append_of_addresses.go:5:21
append_of_addresses.go:4:2:     from append(out, &v) (call parameter) at append_of_addresses.go:5:15
append_of_addresses.go:3:13: parameter out leaks to {heap} for gather with derefs=1:
append_of_addresses.go:3:13:   flow: {temp} ← out:
append_of_addresses.go:3:13:     from append(out, &v) (call parameter) at append_of_addresses.go:5:15
append_of_addresses.go:3:13:   flow: {heap} ← *{temp}:
append_of_addresses.go:3:13:     from append(out, &v) (appendee slice) at append_of_addresses.go:5:15
append_of_addresses.go:5:15: append(out, &v) escapes to heap in gather:
append_of_addresses.go:5:15:   flow: ~r0 ← &{storage for append(out, &v)}:
append_of_addresses.go:5:15:     from append(out, &v) (spill) at append_of_addresses.go:5:15
append_of_addresses.go:5:15:     from return append(out, &v) (return) at append_of_addresses.go:5:2
append_of_addresses.go:3:13: parameter out leaks to ~r0 for gather with derefs=0:
append_of_addresses.go:3:13:   flow: {temp} ← out:
append_of_addresses.go:3:13:     from append(out, &v) (call parameter) at append_of_addresses.go:5:15
append_of_addresses.go:3:13:   flow: {temp} ← {temp}:
append_of_addresses.go:3:13:   flow: ~r0 ← {temp}:
append_of_addresses.go:3:13:     from return append(out, &v) (return) at append_of_addresses.go:5:2
append_of_addresses.go:3:13: leaking param content: out
append_of_addresses.go:3:13: leaking param: out to result ~r0 level=0
append_of_addresses.go:4:2: moved to heap: v
append_of_addresses.go:5:15: append escapes to heap
