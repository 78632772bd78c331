constants_of_type_parameters.go:8:6: can inline a[go.shape.int] with cost 2 as: func(*[2]uintptr) go.shape.int { return go.shape.int(1) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.int] with cost 2 as: func(*[2]uintptr) go.shape.int { return go.shape.int(97) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.int] with cost 2 as: func(*[1]uintptr) go.shape.int { return go.shape.int(1) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.int] with cost 4 as: func(*[1]uintptr, go.shape.int) go.shape.int { return x + go.shape.int(1) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.int] with cost 2 as: func(*[2]uintptr) go.shape.int { return go.shape.int(3) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.int] with cost 2 as: func(*[2]uintptr) go.shape.int { return go.shape.int(3) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.int] with cost 2 as: func(*[2]uintptr) go.shape.int { return go.shape.int(3) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.int] with cost 7 as: func(*[1]uintptr) go.shape.int { t := go.shape.int(1); return t }
constants_of_type_parameters.go:8:6: can inline a[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(1) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(97) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.float64] with cost 2 as: func(*[1]uintptr) go.shape.float64 { return go.shape.float64(1) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.float64] with cost 4 as: func(*[1]uintptr, go.shape.float64) go.shape.float64 { return x + go.shape.float64(1) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(3) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(3) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(3) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.float64] with cost 7 as: func(*[1]uintptr) go.shape.float64 { t := go.shape.float64(1); return t }
constants_of_type_parameters.go:8:6: can inline a[go.shape.float32] with cost 2 as: func(*[2]uintptr) go.shape.float32 { return go.shape.float32(1) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.float32] with cost 2 as: func(*[2]uintptr) go.shape.float32 { return go.shape.float32(97) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.float32] with cost 2 as: func(*[1]uintptr) go.shape.float32 { return go.shape.float32(1) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.float32] with cost 4 as: func(*[1]uintptr, go.shape.float32) go.shape.float32 { return x + go.shape.float32(1) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.float32] with cost 2 as: func(*[2]uintptr) go.shape.float32 { return go.shape.float32(3) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.float32] with cost 2 as: func(*[2]uintptr) go.shape.float32 { return go.shape.float32(3) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.float32] with cost 2 as: func(*[2]uintptr) go.shape.float32 { return go.shape.float32(3) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.float32] with cost 7 as: func(*[1]uintptr) go.shape.float32 { t := go.shape.float32(1); return t }
constants_of_type_parameters.go:8:6: can inline a[go.shape.uint8] with cost 2 as: func(*[2]uintptr) go.shape.uint8 { return go.shape.uint8(1) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.uint8] with cost 2 as: func(*[2]uintptr) go.shape.uint8 { return go.shape.uint8(97) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.uint8] with cost 2 as: func(*[1]uintptr) go.shape.uint8 { return go.shape.uint8(1) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.uint8] with cost 4 as: func(*[1]uintptr, go.shape.uint8) go.shape.uint8 { return x + go.shape.uint8(1) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.uint8] with cost 2 as: func(*[2]uintptr) go.shape.uint8 { return go.shape.uint8(3) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.uint8] with cost 2 as: func(*[2]uintptr) go.shape.uint8 { return go.shape.uint8(3) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.uint8] with cost 2 as: func(*[2]uintptr) go.shape.uint8 { return go.shape.uint8(3) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.uint8] with cost 7 as: func(*[1]uintptr) go.shape.uint8 { t := go.shape.uint8(1); return t }
constants_of_type_parameters.go:8:6: can inline a[go.shape.int32] with cost 2 as: func(*[2]uintptr) go.shape.int32 { return go.shape.int32(1) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.int32] with cost 2 as: func(*[2]uintptr) go.shape.int32 { return go.shape.int32(97) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.int32] with cost 2 as: func(*[1]uintptr) go.shape.int32 { return go.shape.int32(1) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.int32] with cost 4 as: func(*[1]uintptr, go.shape.int32) go.shape.int32 { return x + go.shape.int32(1) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.int32] with cost 2 as: func(*[2]uintptr) go.shape.int32 { return go.shape.int32(3) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.int32] with cost 2 as: func(*[2]uintptr) go.shape.int32 { return go.shape.int32(3) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.int32] with cost 2 as: func(*[2]uintptr) go.shape.int32 { return go.shape.int32(3) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.int32] with cost 7 as: func(*[1]uintptr) go.shape.int32 { t := go.shape.int32(1); return t }
constants_of_type_parameters.go:8:6: can inline a[go.shape.complex128] with cost 2 as: func(*[2]uintptr) go.shape.complex128 { return go.shape.complex128((1 + 0i)) }
constants_of_type_parameters.go:9:6: can inline b[go.shape.complex128] with cost 2 as: func(*[2]uintptr) go.shape.complex128 { return go.shape.complex128((97 + 0i)) }
constants_of_type_parameters.go:10:6: can inline c[go.shape.complex128] with cost 2 as: func(*[1]uintptr) go.shape.complex128 { return go.shape.complex128((1 + 0i)) }
constants_of_type_parameters.go:11:6: can inline d[go.shape.complex128] with cost 4 as: func(*[1]uintptr, go.shape.complex128) go.shape.complex128 { return x + go.shape.complex128((1 + 0i)) }
constants_of_type_parameters.go:18:6: can inline h[go.shape.complex128] with cost 2 as: func(*[2]uintptr) go.shape.complex128 { return go.shape.complex128((3 + 0i)) }
constants_of_type_parameters.go:19:6: can inline i[go.shape.complex128] with cost 2 as: func(*[2]uintptr) go.shape.complex128 { return go.shape.complex128((3 + 0i)) }
constants_of_type_parameters.go:20:6: can inline j[go.shape.complex128] with cost 2 as: func(*[2]uintptr) go.shape.complex128 { return go.shape.complex128((3 + 0i)) }
constants_of_type_parameters.go:22:6: can inline l[go.shape.complex128] with cost 7 as: func(*[1]uintptr) go.shape.complex128 { t := go.shape.complex128((1 + 0i)); return t }
constants_of_type_parameters.go:12:6: can inline e[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(1.5) }
constants_of_type_parameters.go:13:6: can inline f[go.shape.float64] with cost 2 as: func(*[2]uintptr) go.shape.float64 { return go.shape.float64(2) }
constants_of_type_parameters.go:21:6: can inline k[go.shape.float64] with cost 2 as: func(*[1]uintptr) go.shape.float64 { return go.shape.float64(1.5) }
constants_of_type_parameters.go:14:6: can inline g[go.shape.string] with cost 2 as: func(*[2]uintptr) go.shape.string { return go.shape.string("x") }
constants_of_type_parameters.go:24:6: cannot inline use: function too complex: cost 360 exceeds budget 80
constants_of_type_parameters.go:14:6: can inline g[string] with cost 7 as: func() string { return g[go.shape.string](&.dict.g[string]) }
constants_of_type_parameters.go:21:6: can inline k[float64] with cost 7 as: func() float64 { return k[go.shape.float64](&.dict.k[float64]) }
constants_of_type_parameters.go:13:6: can inline f[float64] with cost 7 as: func() float64 { return f[go.shape.float64](&.dict.f[float64]) }
constants_of_type_parameters.go:12:6: can inline e[float64] with cost 7 as: func() float64 { return e[go.shape.float64](&.dict.e[float64]) }
constants_of_type_parameters.go:22:6: can inline l[complex128] with cost 12 as: func() complex128 { return l[go.shape.complex128](&.dict.l[complex128]) }
constants_of_type_parameters.go:20:6: can inline j[complex128] with cost 7 as: func() complex128 { return j[go.shape.complex128](&.dict.j[complex128]) }
constants_of_type_parameters.go:19:6: can inline i[complex128] with cost 7 as: func() complex128 { return i[go.shape.complex128](&.dict.i[complex128]) }
constants_of_type_parameters.go:18:6: can inline h[complex128] with cost 7 as: func() complex128 { return h[go.shape.complex128](&.dict.h[complex128]) }
constants_of_type_parameters.go:11:6: can inline d[complex128] with cost 10 as: func(complex128) complex128 { return d[go.shape.complex128](&.dict.d[complex128], x) }
constants_of_type_parameters.go:10:6: can inline c[complex128] with cost 7 as: func() complex128 { return c[go.shape.complex128](&.dict.c[complex128]) }
constants_of_type_parameters.go:9:6: can inline b[complex128] with cost 7 as: func() complex128 { return b[go.shape.complex128](&.dict.b[complex128]) }
constants_of_type_parameters.go:8:6: can inline a[complex128] with cost 7 as: func() complex128 { return a[go.shape.complex128](&.dict.a[complex128]) }
constants_of_type_parameters.go:22:6: can inline l[int32] with cost 12 as: func() int32 { return l[go.shape.int32](&.dict.l[int32]) }
constants_of_type_parameters.go:20:6: can inline j[int32] with cost 7 as: func() int32 { return j[go.shape.int32](&.dict.j[int32]) }
constants_of_type_parameters.go:19:6: can inline i[int32] with cost 7 as: func() int32 { return i[go.shape.int32](&.dict.i[int32]) }
constants_of_type_parameters.go:18:6: can inline h[int32] with cost 7 as: func() int32 { return h[go.shape.int32](&.dict.h[int32]) }
constants_of_type_parameters.go:11:6: can inline d[int32] with cost 10 as: func(int32) int32 { return d[go.shape.int32](&.dict.d[int32], x) }
constants_of_type_parameters.go:10:6: can inline c[int32] with cost 7 as: func() int32 { return c[go.shape.int32](&.dict.c[int32]) }
constants_of_type_parameters.go:9:6: can inline b[int32] with cost 7 as: func() int32 { return b[go.shape.int32](&.dict.b[int32]) }
constants_of_type_parameters.go:8:6: can inline a[int32] with cost 7 as: func() int32 { return a[go.shape.int32](&.dict.a[int32]) }
constants_of_type_parameters.go:22:6: can inline l[uint8] with cost 12 as: func() uint8 { return l[go.shape.uint8](&.dict.l[uint8]) }
constants_of_type_parameters.go:20:6: can inline j[uint8] with cost 7 as: func() uint8 { return j[go.shape.uint8](&.dict.j[uint8]) }
constants_of_type_parameters.go:19:6: can inline i[uint8] with cost 7 as: func() uint8 { return i[go.shape.uint8](&.dict.i[uint8]) }
constants_of_type_parameters.go:18:6: can inline h[uint8] with cost 7 as: func() uint8 { return h[go.shape.uint8](&.dict.h[uint8]) }
constants_of_type_parameters.go:11:6: can inline d[uint8] with cost 10 as: func(uint8) uint8 { return d[go.shape.uint8](&.dict.d[uint8], x) }
constants_of_type_parameters.go:10:6: can inline c[uint8] with cost 7 as: func() uint8 { return c[go.shape.uint8](&.dict.c[uint8]) }
constants_of_type_parameters.go:9:6: can inline b[uint8] with cost 7 as: func() uint8 { return b[go.shape.uint8](&.dict.b[uint8]) }
constants_of_type_parameters.go:8:6: can inline a[uint8] with cost 7 as: func() uint8 { return a[go.shape.uint8](&.dict.a[uint8]) }
constants_of_type_parameters.go:22:6: can inline l[float32] with cost 12 as: func() float32 { return l[go.shape.float32](&.dict.l[float32]) }
constants_of_type_parameters.go:20:6: can inline j[float32] with cost 7 as: func() float32 { return j[go.shape.float32](&.dict.j[float32]) }
constants_of_type_parameters.go:19:6: can inline i[float32] with cost 7 as: func() float32 { return i[go.shape.float32](&.dict.i[float32]) }
constants_of_type_parameters.go:18:6: can inline h[float32] with cost 7 as: func() float32 { return h[go.shape.float32](&.dict.h[float32]) }
constants_of_type_parameters.go:11:6: can inline d[float32] with cost 10 as: func(float32) float32 { return d[go.shape.float32](&.dict.d[float32], x) }
constants_of_type_parameters.go:10:6: can inline c[float32] with cost 7 as: func() float32 { return c[go.shape.float32](&.dict.c[float32]) }
constants_of_type_parameters.go:9:6: can inline b[float32] with cost 7 as: func() float32 { return b[go.shape.float32](&.dict.b[float32]) }
constants_of_type_parameters.go:8:6: can inline a[float32] with cost 7 as: func() float32 { return a[go.shape.float32](&.dict.a[float32]) }
constants_of_type_parameters.go:22:6: can inline l[float64] with cost 12 as: func() float64 { return l[go.shape.float64](&.dict.l[float64]) }
constants_of_type_parameters.go:20:6: can inline j[float64] with cost 7 as: func() float64 { return j[go.shape.float64](&.dict.j[float64]) }
constants_of_type_parameters.go:19:6: can inline i[float64] with cost 7 as: func() float64 { return i[go.shape.float64](&.dict.i[float64]) }
constants_of_type_parameters.go:18:6: can inline h[float64] with cost 7 as: func() float64 { return h[go.shape.float64](&.dict.h[float64]) }
constants_of_type_parameters.go:11:6: can inline d[float64] with cost 10 as: func(float64) float64 { return d[go.shape.float64](&.dict.d[float64], x) }
constants_of_type_parameters.go:10:6: can inline c[float64] with cost 7 as: func() float64 { return c[go.shape.float64](&.dict.c[float64]) }
constants_of_type_parameters.go:9:6: can inline b[float64] with cost 7 as: func() float64 { return b[go.shape.float64](&.dict.b[float64]) }
constants_of_type_parameters.go:8:6: can inline a[float64] with cost 7 as: func() float64 { return a[go.shape.float64](&.dict.a[float64]) }
constants_of_type_parameters.go:22:6: can inline l[int] with cost 12 as: func() int { return l[go.shape.int](&.dict.l[int]) }
constants_of_type_parameters.go:20:6: can inline j[int] with cost 7 as: func() int { return j[go.shape.int](&.dict.j[int]) }
constants_of_type_parameters.go:19:6: can inline i[int] with cost 7 as: func() int { return i[go.shape.int](&.dict.i[int]) }
constants_of_type_parameters.go:18:6: can inline h[int] with cost 7 as: func() int { return h[go.shape.int](&.dict.h[int]) }
constants_of_type_parameters.go:11:6: can inline d[int] with cost 10 as: func(int) int { return d[go.shape.int](&.dict.d[int], x) }
constants_of_type_parameters.go:10:6: can inline c[int] with cost 7 as: func() int { return c[go.shape.int](&.dict.c[int]) }
constants_of_type_parameters.go:9:6: can inline b[int] with cost 7 as: func() int { return b[go.shape.int](&.dict.b[int]) }
constants_of_type_parameters.go:8:6: can inline a[int] with cost 7 as: func() int { return a[go.shape.int](&.dict.a[int]) }
constants_of_type_parameters.go:25:8: inlining call to a[go.shape.int]
constants_of_type_parameters.go:25:18: inlining call to b[go.shape.int]
constants_of_type_parameters.go:25:28: inlining call to c[go.shape.int]
constants_of_type_parameters.go:25:38: inlining call to d[go.shape.int]
constants_of_type_parameters.go:25:49: inlining call to h[go.shape.int]
constants_of_type_parameters.go:25:59: inlining call to i[go.shape.int]
constants_of_type_parameters.go:25:69: inlining call to j[go.shape.int]
constants_of_type_parameters.go:25:79: inlining call to l[go.shape.int]
constants_of_type_parameters.go:26:12: inlining call to a[go.shape.float64]
constants_of_type_parameters.go:26:26: inlining call to b[go.shape.float64]
constants_of_type_parameters.go:26:40: inlining call to c[go.shape.float64]
constants_of_type_parameters.go:26:54: inlining call to d[go.shape.float64]
constants_of_type_parameters.go:26:69: inlining call to h[go.shape.float64]
constants_of_type_parameters.go:26:83: inlining call to i[go.shape.float64]
constants_of_type_parameters.go:26:97: inlining call to j[go.shape.float64]
constants_of_type_parameters.go:26:111: inlining call to l[go.shape.float64]
constants_of_type_parameters.go:27:12: inlining call to a[go.shape.float32]
constants_of_type_parameters.go:27:26: inlining call to b[go.shape.float32]
constants_of_type_parameters.go:27:40: inlining call to c[go.shape.float32]
constants_of_type_parameters.go:27:54: inlining call to d[go.shape.float32]
constants_of_type_parameters.go:27:69: inlining call to h[go.shape.float32]
constants_of_type_parameters.go:27:83: inlining call to i[go.shape.float32]
constants_of_type_parameters.go:27:97: inlining call to j[go.shape.float32]
constants_of_type_parameters.go:27:111: inlining call to l[go.shape.float32]
constants_of_type_parameters.go:28:10: inlining call to a[go.shape.uint8]
constants_of_type_parameters.go:28:22: inlining call to b[go.shape.uint8]
constants_of_type_parameters.go:28:34: inlining call to c[go.shape.uint8]
constants_of_type_parameters.go:28:46: inlining call to d[go.shape.uint8]
constants_of_type_parameters.go:28:59: inlining call to h[go.shape.uint8]
constants_of_type_parameters.go:28:71: inlining call to i[go.shape.uint8]
constants_of_type_parameters.go:28:83: inlining call to j[go.shape.uint8]
constants_of_type_parameters.go:28:95: inlining call to l[go.shape.uint8]
constants_of_type_parameters.go:29:10: inlining call to a[go.shape.int32]
constants_of_type_parameters.go:29:22: inlining call to b[go.shape.int32]
constants_of_type_parameters.go:29:34: inlining call to c[go.shape.int32]
constants_of_type_parameters.go:29:46: inlining call to d[go.shape.int32]
constants_of_type_parameters.go:29:59: inlining call to h[go.shape.int32]
constants_of_type_parameters.go:29:71: inlining call to i[go.shape.int32]
constants_of_type_parameters.go:29:83: inlining call to j[go.shape.int32]
constants_of_type_parameters.go:29:95: inlining call to l[go.shape.int32]
constants_of_type_parameters.go:30:15: inlining call to a[go.shape.complex128]
constants_of_type_parameters.go:30:32: inlining call to b[go.shape.complex128]
constants_of_type_parameters.go:30:49: inlining call to c[go.shape.complex128]
constants_of_type_parameters.go:30:66: inlining call to d[go.shape.complex128]
constants_of_type_parameters.go:30:84: inlining call to h[go.shape.complex128]
constants_of_type_parameters.go:30:101: inlining call to i[go.shape.complex128]
constants_of_type_parameters.go:30:118: inlining call to j[go.shape.complex128]
constants_of_type_parameters.go:30:135: inlining call to l[go.shape.complex128]
constants_of_type_parameters.go:31:12: inlining call to e[go.shape.float64]
constants_of_type_parameters.go:31:26: inlining call to f[go.shape.float64]
constants_of_type_parameters.go:31:40: inlining call to k[go.shape.float64]
constants_of_type_parameters.go:31:53: inlining call to g[go.shape.string]
constants_of_type_parameters.go:14:6: inlining call to g[go.shape.string]
constants_of_type_parameters.go:21:6: inlining call to k[go.shape.float64]
constants_of_type_parameters.go:13:6: inlining call to f[go.shape.float64]
constants_of_type_parameters.go:12:6: inlining call to e[go.shape.float64]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.complex128]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.complex128]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.complex128]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.complex128]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.complex128]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.complex128]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.complex128]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.complex128]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.int32]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.int32]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.int32]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.int32]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.int32]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.int32]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.int32]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.int32]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.uint8]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.uint8]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.uint8]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.uint8]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.uint8]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.uint8]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.uint8]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.uint8]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.float32]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.float32]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.float32]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.float32]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.float32]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.float32]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.float32]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.float32]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.float64]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.float64]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.float64]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.float64]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.float64]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.float64]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.float64]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.float64]
constants_of_type_parameters.go:22:6: inlining call to l[go.shape.int]
constants_of_type_parameters.go:20:6: inlining call to j[go.shape.int]
constants_of_type_parameters.go:19:6: inlining call to i[go.shape.int]
constants_of_type_parameters.go:18:6: inlining call to h[go.shape.int]
constants_of_type_parameters.go:11:6: inlining call to d[go.shape.int]
constants_of_type_parameters.go:10:6: inlining call to c[go.shape.int]
constants_of_type_parameters.go:9:6: inlining call to b[go.shape.int]
constants_of_type_parameters.go:8:6: inlining call to a[go.shape.int]
