// Before 1.27 a constant converted to a type parameter keeps its own type first.
package p

type num interface{ ~int | ~float64 | ~float32 | ~uint8 | ~complex128 |~int32}
type str interface{ ~string }
type fl interface{ ~float64 | ~float32 }

func a[T num]() T { return T(1) }
func b[T num]() T { return T('a') }
func c[T num]() T { return 1 }
func d[T num](x T) T { return x + 1 }
func e[T fl]() T { return T(1.5) }
func f[T fl]() T { return T(2.0) }
func g[T str]() T { return T("x") }
const K = 3
const F float64 = 3
const I int = 3
func h[T num]() T { return T(K) }
func i[T num]() T { return T(F) }
func j[T num]() T { return T(I) }
func k[T fl]() T { return 1.5 }
func l[T num]() T { var t T = 1; return t }

func use() {
	a[int](); b[int](); c[int](); d[int](1); h[int](); i[int](); j[int](); l[int]()
	a[float64](); b[float64](); c[float64](); d[float64](1); h[float64](); i[float64](); j[float64](); l[float64]()
	a[float32](); b[float32](); c[float32](); d[float32](1); h[float32](); i[float32](); j[float32](); l[float32]()
	a[uint8](); b[uint8](); c[uint8](); d[uint8](1); h[uint8](); i[uint8](); j[uint8](); l[uint8]()
	a[int32](); b[int32](); c[int32](); d[int32](1); h[int32](); i[int32](); j[int32](); l[int32]()
	a[complex128](); b[complex128](); c[complex128](); d[complex128](1); h[complex128](); i[complex128](); j[complex128](); l[complex128]()
	e[float64](); f[float64](); k[float64](); g[string]()
}
