variable_in_loop.go:5:6: can inline addresses with cost 18 as: func() { for loop }
variable_in_loop.go:6:6: i escapes to heap in addresses:
variable_in_loop.go:6:6:   flow: {heap} ← &i:
variable_in_loop.go:6:6:     from &i (address-of) at variable_in_loop.go:7:21
variable_in_loop.go:6:6:     from append(all, &i) (call parameter) at variable_in_loop.go:7:15
variable_in_loop.go:7:15: append(all, &i) escapes to heap in addresses:
variable_in_loop.go:7:15:   flow: {heap} ← &{storage for append(all, &i)}:
variable_in_loop.go:7:15:     from append(all, &i) (spill) at variable_in_loop.go:7:15
variable_in_loop.go:7:15:     from all = append(all, &i) (assign) at variable_in_loop.go:7:7
variable_in_loop.go:6:6: moved to heap: i
variable_in_loop.go:7:15: append escapes to heap
