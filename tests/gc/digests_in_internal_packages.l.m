digests_in_internal_packages.go:12:8: s does not escape
digests_in_internal_packages.go:14:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:15:12: ... argument does not escape
digests_in_internal_packages.go:15:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:18:8: s does not escape
digests_in_internal_packages.go:20:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:21:12: ... argument does not escape
digests_in_internal_packages.go:21:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:26:8: s does not escape
digests_in_internal_packages.go:28:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:34:8: s does not escape
digests_in_internal_packages.go:36:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:46:8: s does not escape
digests_in_internal_packages.go:48:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:50:17: ([]byte)(s) escapes to heap
digests_in_internal_packages.go:51:12: ... argument does not escape
digests_in_internal_packages.go:51:26: h.Sum(nil) escapes to heap
digests_in_internal_packages.go:61:12: ... argument does not escape
