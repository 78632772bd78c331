generic_constants.go:5:6: can inline one[go.shape.float64] with cost 2 as: func(*[1]uintptr) go.shape.float64 { return go.shape.float64(1) }
generic_constants.go:5:6: can inline one[go.shape.complex128] with cost 2 as: func(*[1]uintptr) go.shape.complex128 { return go.shape.complex128((1 + 0i)) }
generic_constants.go:5:6: can inline one[go.shape.int] with cost 2 as: func(*[1]uintptr) go.shape.int { return go.shape.int(1) }
generic_constants.go:7:6: can inline zero[go.shape.int] with cost 6 as: func(*[1]uintptr) go.shape.int { z = <nil>; return z }
generic_constants.go:9:6: cannot inline show: function too complex: cost 108 exceeds budget 80
generic_constants.go:7:6: can inline zero[int] with cost 11 as: func() int { return zero[go.shape.int](&.dict.zero[int]) }
generic_constants.go:5:6: can inline one[int] with cost 7 as: func() int { return one[go.shape.int](&.dict.one[int]) }
generic_constants.go:5:6: can inline one[complex128] with cost 7 as: func() complex128 { return one[go.shape.complex128](&.dict.one[complex128]) }
generic_constants.go:5:6: can inline one[float64] with cost 7 as: func() float64 { return one[go.shape.float64](&.dict.one[float64]) }
generic_constants.go:9:39: inlining call to one[go.shape.float64]
generic_constants.go:9:58: inlining call to one[go.shape.complex128]
generic_constants.go:9:70: inlining call to one[go.shape.int]
generic_constants.go:9:83: inlining call to zero[go.shape.int]
generic_constants.go:9:26: inlining call to fmt.Println
generic_constants.go:7:6: inlining call to zero[go.shape.int]
generic_constants.go:5:6: inlining call to one[go.shape.int]
generic_constants.go:5:6: inlining call to one[go.shape.complex128]
generic_constants.go:5:6: inlining call to one[go.shape.float64]
generic_constants.go:9:39: 1 escapes to heap in show:
generic_constants.go:9:39:   flow: {storage for ... argument} ← &{storage for 1}:
generic_constants.go:9:39:     from 1 (spill) at generic_constants.go:9:39
generic_constants.go:9:39:     from ... argument (slice-literal-element) at generic_constants.go:9:26
generic_constants.go:9:39:   flow: fmt.a ← &{storage for ... argument}:
generic_constants.go:9:39:     from ... argument (spill) at generic_constants.go:9:26
generic_constants.go:9:39:     from fmt.a := ... argument (assign-pair) at generic_constants.go:9:26
generic_constants.go:9:39:   flow: {heap} ← *fmt.a:
generic_constants.go:9:39:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at generic_constants.go:9:26
generic_constants.go:9:58: (1 + 0i) escapes to heap in show:
generic_constants.go:9:58:   flow: {storage for ... argument} ← &{storage for (1 + 0i)}:
generic_constants.go:9:58:     from (1 + 0i) (spill) at generic_constants.go:9:58
generic_constants.go:9:58:     from ... argument (slice-literal-element) at generic_constants.go:9:26
generic_constants.go:9:58:   flow: fmt.a ← &{storage for ... argument}:
generic_constants.go:9:58:     from ... argument (spill) at generic_constants.go:9:26
generic_constants.go:9:58:     from fmt.a := ... argument (assign-pair) at generic_constants.go:9:26
generic_constants.go:9:58:   flow: {heap} ← *fmt.a:
generic_constants.go:9:58:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at generic_constants.go:9:26
generic_constants.go:9:70: 1 escapes to heap in show:
generic_constants.go:9:70:   flow: {storage for ... argument} ← &{storage for 1}:
generic_constants.go:9:70:     from 1 (spill) at generic_constants.go:9:70
generic_constants.go:9:70:     from ... argument (slice-literal-element) at generic_constants.go:9:26
generic_constants.go:9:70:   flow: fmt.a ← &{storage for ... argument}:
generic_constants.go:9:70:     from ... argument (spill) at generic_constants.go:9:26
generic_constants.go:9:70:     from fmt.a := ... argument (assign-pair) at generic_constants.go:9:26
generic_constants.go:9:70:   flow: {heap} ← *fmt.a:
generic_constants.go:9:70:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at generic_constants.go:9:26
generic_constants.go:9:83: ~r0 escapes to heap in show:
generic_constants.go:9:83:   flow: {storage for ... argument} ← &{storage for ~r0}:
generic_constants.go:9:83:     from ~r0 (spill) at generic_constants.go:9:83
generic_constants.go:9:83:     from ... argument (slice-literal-element) at generic_constants.go:9:26
generic_constants.go:9:83:   flow: fmt.a ← &{storage for ... argument}:
generic_constants.go:9:83:     from ... argument (spill) at generic_constants.go:9:26
generic_constants.go:9:83:     from fmt.a := ... argument (assign-pair) at generic_constants.go:9:26
generic_constants.go:9:83:   flow: {heap} ← *fmt.a:
generic_constants.go:9:83:     from fmt.Fprintln(os.Stdout, fmt.a...) (call parameter) at generic_constants.go:9:26
generic_constants.go:9:26: ... argument does not escape
generic_constants.go:9:39: 1 escapes to heap
generic_constants.go:9:58: (1 + 0i) escapes to heap
generic_constants.go:9:70: 1 escapes to heap
generic_constants.go:9:83: ~r0 escapes to heap
