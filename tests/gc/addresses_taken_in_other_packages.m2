addresses_taken_in_other_packages.go:10:6: can inline (*mine).Error with cost 3 as: method(*mine) func() string { return m.text }
addresses_taken_in_other_packages.go:12:6: can inline newMine with cost 6 as: func(string) error { return &mine{...} }
addresses_taken_in_other_packages.go:14:6: cannot inline own: function too complex: cost 87 exceeds budget 80
addresses_taken_in_other_packages.go:22:6: cannot inline twice: function too complex: cost 87 exceeds budget 80
addresses_taken_in_other_packages.go:30:6: can inline once with cost 79 as: func(bool) string { err := errors.New("a"); if b { err = nil }; return err.Error() }
addresses_taken_in_other_packages.go:38:6: can inline pick with cost 33 as: func(int) (int, error) { if n == 0 { return 0, errors.New("zero") }; if n < 0 { return 0, errors.New("less") }; return n, nil }
addresses_taken_in_other_packages.go:48:6: cannot inline picked: function too complex: cost 112 exceeds budget 80
addresses_taken_in_other_packages.go:53:6: cannot inline sum: function too complex: cost 91 exceeds budget 80
addresses_taken_in_other_packages.go:15:16: inlining call to newMine
addresses_taken_in_other_packages.go:17:16: inlining call to newMine
addresses_taken_in_other_packages.go:19:18: devirtualizing err.Error to *mine
addresses_taken_in_other_packages.go:19:18: inlining call to (*mine).Error
addresses_taken_in_other_packages.go:23:19: inlining call to errors.New
addresses_taken_in_other_packages.go:25:19: inlining call to errors.New
addresses_taken_in_other_packages.go:31:19: inlining call to errors.New
addresses_taken_in_other_packages.go:35:18: devirtualizing err.Error to *errors.errorString
addresses_taken_in_other_packages.go:35:18: inlining call to errors.(*errorString).Error
addresses_taken_in_other_packages.go:40:23: inlining call to errors.New
addresses_taken_in_other_packages.go:43:23: inlining call to errors.New
addresses_taken_in_other_packages.go:49:16: inlining call to pick
addresses_taken_in_other_packages.go:49:16: inlining call to errors.New
addresses_taken_in_other_packages.go:49:16: inlining call to errors.New
addresses_taken_in_other_packages.go:54:16: inlining call to fnv.New32
addresses_taken_in_other_packages.go:56:16: inlining call to fnv.New32
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
addresses_taken_in_other_packages.go:15:16: &mine{...} does not escape
addresses_taken_in_other_packages.go:17:16: &mine{...} does not escape
addresses_taken_in_other_packages.go:23:19: &errors.errorString{...} escapes to heap in twice:
addresses_taken_in_other_packages.go:23:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:23:19:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:23:19
addresses_taken_in_other_packages.go:23:19:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:23:19
addresses_taken_in_other_packages.go:23:19:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:23:19
addresses_taken_in_other_packages.go:23:19:   flow: err ← ~r0:
addresses_taken_in_other_packages.go:23:19:     from err := ~r0 (assign) at addresses_taken_in_other_packages.go:23:6
addresses_taken_in_other_packages.go:23:19:   flow: {heap} ← err:
addresses_taken_in_other_packages.go:23:19:     from err.Error() (call parameter) at addresses_taken_in_other_packages.go:27:18
addresses_taken_in_other_packages.go:25:19: &errors.errorString{...} escapes to heap in twice:
addresses_taken_in_other_packages.go:25:19:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:25:19:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:25:19
addresses_taken_in_other_packages.go:25:19:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:25:19
addresses_taken_in_other_packages.go:25:19:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:25:19
addresses_taken_in_other_packages.go:25:19:   flow: err ← ~r0:
addresses_taken_in_other_packages.go:25:19:     from err = ~r0 (assign) at addresses_taken_in_other_packages.go:25:7
addresses_taken_in_other_packages.go:25:19:   flow: {heap} ← err:
addresses_taken_in_other_packages.go:25:19:     from err.Error() (call parameter) at addresses_taken_in_other_packages.go:27:18
addresses_taken_in_other_packages.go:23:19: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:25:19: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:31:19: &errors.errorString{...} does not escape
addresses_taken_in_other_packages.go:40:23: &errors.errorString{...} escapes to heap in pick:
addresses_taken_in_other_packages.go:40:23:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:40:23:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:40:23
addresses_taken_in_other_packages.go:40:23:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:40:23
addresses_taken_in_other_packages.go:40:23:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:40:23
addresses_taken_in_other_packages.go:40:23:   flow: ~r1 ← ~r0:
addresses_taken_in_other_packages.go:40:23:     from return 0, ~r0 (return) at addresses_taken_in_other_packages.go:40:3
addresses_taken_in_other_packages.go:43:23: &errors.errorString{...} escapes to heap in pick:
addresses_taken_in_other_packages.go:43:23:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:43:23:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:43:23
addresses_taken_in_other_packages.go:43:23:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:43:23
addresses_taken_in_other_packages.go:43:23:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:43:23
addresses_taken_in_other_packages.go:43:23:   flow: ~r1 ← ~r0:
addresses_taken_in_other_packages.go:43:23:     from return 0, ~r0 (return) at addresses_taken_in_other_packages.go:43:3
addresses_taken_in_other_packages.go:40:23: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:43:23: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap in picked:
addresses_taken_in_other_packages.go:49:16:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:49:16:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:   flow: ~r1 ← ~r0:
addresses_taken_in_other_packages.go:49:16:     from ~r0, ~r1 = 0, ~r0 (assign-pair) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:   flow: .autotmp_4 ← ~r1:
addresses_taken_in_other_packages.go:49:16:   flow: err ← .autotmp_4:
addresses_taken_in_other_packages.go:49:16:     from n, err := int(.autotmp_3), .autotmp_4 (assign-pair) at addresses_taken_in_other_packages.go:49:9
addresses_taken_in_other_packages.go:49:16:   flow: {heap} ← err:
addresses_taken_in_other_packages.go:49:16:     from err.Error() (call parameter) at addresses_taken_in_other_packages.go:50:32
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap in picked:
addresses_taken_in_other_packages.go:49:16:   flow: ~r0 ← &{storage for &errors.errorString{...}}:
addresses_taken_in_other_packages.go:49:16:     from &errors.errorString{...} (spill) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:     from &errors.errorString{...} (interface-converted) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:     from ~r0 = &errors.errorString{...} (assign-pair) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:   flow: ~r1 ← ~r0:
addresses_taken_in_other_packages.go:49:16:     from ~r0, ~r1 = 0, ~r0 (assign-pair) at addresses_taken_in_other_packages.go:49:16
addresses_taken_in_other_packages.go:49:16:   flow: .autotmp_4 ← ~r1:
addresses_taken_in_other_packages.go:49:16:   flow: err ← .autotmp_4:
addresses_taken_in_other_packages.go:49:16:     from n, err := int(.autotmp_3), .autotmp_4 (assign-pair) at addresses_taken_in_other_packages.go:49:9
addresses_taken_in_other_packages.go:49:16:   flow: {heap} ← err:
addresses_taken_in_other_packages.go:49:16:     from err.Error() (call parameter) at addresses_taken_in_other_packages.go:50:32
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:54:16: fnv.s escapes to heap in sum:
addresses_taken_in_other_packages.go:54:16:   flow: ~r0 ← &fnv.s:
addresses_taken_in_other_packages.go:54:16:     from &fnv.s (address-of) at addresses_taken_in_other_packages.go:54:16
addresses_taken_in_other_packages.go:54:16:     from &fnv.s (interface-converted) at addresses_taken_in_other_packages.go:54:16
addresses_taken_in_other_packages.go:54:16:     from ~r0 = &fnv.s (assign-pair) at addresses_taken_in_other_packages.go:54:16
addresses_taken_in_other_packages.go:54:16:   flow: h ← ~r0:
addresses_taken_in_other_packages.go:54:16:     from h := ~r0 (assign) at addresses_taken_in_other_packages.go:54:4
addresses_taken_in_other_packages.go:54:16:   flow: {heap} ← h:
addresses_taken_in_other_packages.go:54:16:     from h.Sum32() (call parameter) at addresses_taken_in_other_packages.go:58:16
addresses_taken_in_other_packages.go:56:16: fnv.s escapes to heap in sum:
addresses_taken_in_other_packages.go:56:16:   flow: ~r0 ← &fnv.s:
addresses_taken_in_other_packages.go:56:16:     from &fnv.s (address-of) at addresses_taken_in_other_packages.go:56:16
addresses_taken_in_other_packages.go:56:16:     from &fnv.s (interface-converted) at addresses_taken_in_other_packages.go:56:16
addresses_taken_in_other_packages.go:56:16:     from ~r0 = &fnv.s (assign-pair) at addresses_taken_in_other_packages.go:56:16
addresses_taken_in_other_packages.go:56:16:   flow: h ← ~r0:
addresses_taken_in_other_packages.go:56:16:     from h = ~r0 (assign) at addresses_taken_in_other_packages.go:56:5
addresses_taken_in_other_packages.go:56:16:   flow: {heap} ← h:
addresses_taken_in_other_packages.go:56:16:     from h.Sum32() (call parameter) at addresses_taken_in_other_packages.go:58:16
addresses_taken_in_other_packages.go:54:16: moved to heap: fnv.s
addresses_taken_in_other_packages.go:56:16: moved to heap: fnv.s
