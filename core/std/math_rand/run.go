// Package rand: the top-level functions draw from the machine's seeded generator.
package rand

func runtimeRand() uint64

func Seed(seed int64) {}

func Int63() int64   { return int64(runtimeRand() >> 1) }
func Uint32() uint32 { return uint32(runtimeRand() >> 32) }
func Uint64() uint64 { return runtimeRand() }
func Int31() int32   { return int32(Int63() >> 32) }
func Int() int       { return int(uint(Int63())) }

func Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	return int64(runtimeRand()>>1) % n
}

func Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	return int32(Int63n(int64(n)))
}

func Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(Int63n(int64(n)))
}

func Float64() float64 { return float64(runtimeRand()>>11) / (1 << 53) }
func Float32() float32 { return float32(runtimeRand()>>40) / (1 << 24) }

func Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

func Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, Intn(i+1))
	}
}

type seeded struct{ x uint64 }

func (s *seeded) Seed(seed int64) { s.x = uint64(seed)*0x9E3779B97F4A7C15 + 1 }

func (s *seeded) Uint64() uint64 {
	s.x ^= s.x << 13
	s.x ^= s.x >> 7
	s.x ^= s.x << 17
	return s.x * 0x2545F4914F6CDD1D
}

func (s *seeded) Int63() int64 { return int64(s.Uint64() >> 1) }

func NewSource(seed int64) Source {
	s := &seeded{}
	s.Seed(seed)
	return s
}

func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

func (r *Rand) Seed(seed int64) { r.src.Seed(seed) }
func (r *Rand) Int63() int64    { return r.src.Int63() }
func (r *Rand) Uint32() uint32  { return uint32(r.Int63() >> 31) }
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int     { return int(uint(r.Int63())) }
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	return r.Int63() % n
}
func (r *Rand) Int31n(n int32) int32 { return int32(r.Int63n(int64(n))) }
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(r.Int63n(int64(n)))
}
func (r *Rand) Float64() float64 { return float64(r.Int63n(1<<53)) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Float64()) }
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := 0; i < n; i++ {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, r.Intn(i+1))
	}
}
