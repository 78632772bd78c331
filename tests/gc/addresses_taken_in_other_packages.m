addresses_taken_in_other_packages.go:10:6: can inline (*mine).Error
addresses_taken_in_other_packages.go:12:6: can inline newMine
addresses_taken_in_other_packages.go:30:6: can inline once
addresses_taken_in_other_packages.go:38:6: can inline pick
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
addresses_taken_in_other_packages.go:10:7: leaking param: m to result ~r0 level=1
addresses_taken_in_other_packages.go:12:14: leaking param: text
addresses_taken_in_other_packages.go:12:42: &mine{...} escapes to heap
addresses_taken_in_other_packages.go:15:16: &mine{...} does not escape
addresses_taken_in_other_packages.go:17:16: &mine{...} does not escape
addresses_taken_in_other_packages.go:23:19: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:25:19: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:31:19: &errors.errorString{...} does not escape
addresses_taken_in_other_packages.go:40:23: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:43:23: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:49:16: &errors.errorString{...} escapes to heap
addresses_taken_in_other_packages.go:54:16: moved to heap: fnv.s
addresses_taken_in_other_packages.go:56:16: moved to heap: fnv.s
