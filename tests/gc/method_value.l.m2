method_value.go:5:7: c does not escape
method_value.go:7:41: c.add escapes to heap in bound:
method_value.go:7:41:   flow: ~r0 ← &{storage for c.add}:
method_value.go:7:41:     from c.add (spill) at method_value.go:7:41
method_value.go:7:41:     from return c.add (return) at method_value.go:7:33
method_value.go:7:12: parameter c leaks to {storage for c.add} for bound with derefs=0:
method_value.go:7:12:   flow: {temp} ← c:
method_value.go:7:12:   flow: {storage for c.add} ← {temp}:
method_value.go:7:12: leaking param: c
method_value.go:7:41: c.add escapes to heap
method_value.go:11:8: c.add does not escape
