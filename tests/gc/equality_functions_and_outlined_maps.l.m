equality_functions_and_outlined_maps.go:10:32: map[string]string{...} escapes to heap
equality_functions_and_outlined_maps.go:17:7: e does not escape
equality_functions_and_outlined_maps.go:18:51: entries.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
equality_functions_and_outlined_maps.go:18:51: entries.Swap ignoring self-assignment in e[i], e[j] = e[j], e[i]
equality_functions_and_outlined_maps.go:18:7: e does not escape
equality_functions_and_outlined_maps.go:19:7: e does not escape
equality_functions_and_outlined_maps.go:21:13: leaking param: list
equality_functions_and_outlined_maps.go:22:19: entries(list) escapes to heap
