reflect_elem_devirtualizes_what_follows.go:5:8: leaking param: t
reflect_elem_devirtualizes_what_follows.go:9:8: x does not escape
reflect_elem_devirtualizes_what_follows.go:14:8: x does not escape
reflect_elem_devirtualizes_what_follows.go:22:24: x does not escape
reflect_elem_devirtualizes_what_follows.go:22:24: x does not escape
