addresses_taken_in_other_packages.go:10:7: parameter m leaks to ~r0 for (*mine).Error with derefs=1:
addresses_taken_in_other_packages.go:10:7:   flow: ~r0 ← *m:
addresses_taken_in_other_packages.go:10:7:     from m.text (dot of pointer) at addresses_taken_in_other_packages.go:10:41
addresses_taken_in_other_packages.go:10:7:     from return m.text (return) at addresses_taken_in_other_packages.go:10:33
addresses_taken_in_other_packages.go:10:7: leaking param: m to result ~r0 level=1
addresses_taken_in_other_packages.go:12:42: &mine{...} escapes to heap in newMine:
addresses_taken_in_other_packages.go:12:42:   flow: ~r0 ← &{storage for &mine{...}}:
addresses_taken_in_other_packages.go:12:42:     from &mine{...} (spill) at addresses_taken_in_other_packages.go:12:42
addresses_taken_in_other_packages.go:12:42:     from &mine{...} (interface-converted) at addresses_taken_in_other_packages.go:12:42
addresses_taken_in_other_packages.go:12:42:     from return &mine{...} (return) at addresses_taken_in_other_packages.go:12:35
addresses_taken_in_other_packages.go:12:14: parameter text leaks to {storage for &mine{...}} for newMine with derefs=0:
addresses_taken_in_other_packages.go:12:14:   flow: {storage for &mine{...}} ← text:
addresses_taken_in_other_packages.go:12:14:     from mine{...} (struct literal element) at addresses_taken_in_other_packages.go:12:47
addresses_taken_in_other_packages.go:12:14: leaking param: text
addresses_taken_in_other_packages.go:12:42: &mine{...} escapes to heap
