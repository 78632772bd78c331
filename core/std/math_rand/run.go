// Package rand. The top-level functions draw from the machine's seeded generator.
package rand

import (
	"internal/poll"
	"math"
)

func runtimeRand() uint64

// machineSource has the size of Go's, whose lock is for Read.
type machineSource struct{ _ uint64 }

func (*machineSource) Seed(int64)     {}
func (*machineSource) Int63() int64   { return int64(runtimeRand() >> 1) }
func (*machineSource) Uint64() uint64 { return runtimeRand() }

var global *Rand

// registered is what Go keeps of the GODEBUG setting that it asks for first: the setting, its name and its entry in a map.
var registered struct {
	setting *[6]*string
	name    *[2]*string
	entry   *[6]*string
}

func globalRand() *Rand {
	if global == nil {
		registered.setting, registered.name, registered.entry = new([6]*string), new([2]*string), new([6]*string)
		global = &Rand{src: new(machineSource), s64: new(machineSource)}
		if poll.Setting("randautoseed") == "0" {
			global = New(NewSource(1))
		}
	}
	return global
}

// Seed does nothing, unless GODEBUG lets it.
func Seed(seed int64) {
	if poll.Setting("randseednop") == "0" {
		global = New(NewSource(seed))
	}
}

func Int63() int64                       { return globalRand().Int63() }
func Uint32() uint32                     { return globalRand().Uint32() }
func Uint64() uint64                     { return globalRand().Uint64() }
func Int31() int32                       { return globalRand().Int31() }
func Int() int                           { return globalRand().Int() }
func Int63n(n int64) int64               { return globalRand().Int63n(n) }
func Int31n(n int32) int32               { return globalRand().Int31n(n) }
func Intn(n int) int                     { return globalRand().Intn(n) }
func Float64() float64                   { return globalRand().Float64() }
func Float32() float32                   { return globalRand().Float32() }
func Perm(n int) []int                   { return globalRand().Perm(n) }
func Shuffle(n int, swap func(i, j int)) { globalRand().Shuffle(n, swap) }
func Read(p []byte) (n int, err error)   { return globalRand().Read(p) }
func NormFloat64() float64               { return globalRand().NormFloat64() }
func ExpFloat64() float64                { return globalRand().ExpFloat64() }

// rngSource is an additive lagged Fibonacci generator: x[n] = x[n-607] + x[n-273].
type rngSource struct {
	tap, feed int
	vec       [607]int64
}

// advanced stores the state after 7.8e12 steps, which Go's seeds are mixed into.
func advanced(vec *[607]int64)

func lehmer(x int32) int32 { return int32(int64(x) * 48271 % (1<<31 - 1)) }

func (rng *rngSource) Seed(seed int64) {
	rng.tap, rng.feed = 0, 607-273
	seed %= 1<<31 - 1
	if seed < 0 {
		seed += 1<<31 - 1
	}
	if seed == 0 {
		seed = 89482311
	}
	x := int32(seed)
	for range 20 {
		x = lehmer(x)
	}
	advanced(&rng.vec)
	for i := range rng.vec {
		x = lehmer(x)
		u := int64(x) << 40
		x = lehmer(x)
		u ^= int64(x) << 20
		x = lehmer(x)
		rng.vec[i] ^= u ^ int64(x)
	}
}

//line rng.go:233:1
func (rng *rngSource) Int63() int64 { return int64(rng.Uint64() & (1<<63 - 1)) }

//line rng.go:238:1
func (rng *rngSource) Uint64() uint64 {
	if rng.tap--; rng.tap < 0 {
		rng.tap += 607
//line rng.go:242:1
	}
	if rng.feed--; rng.feed < 0 {
		rng.feed += 607
//line rng.go:247:1
	}
//line rng.go:249:1
	x := rng.vec[rng.feed] + rng.vec[rng.tap]
	rng.vec[rng.feed] = x
	return uint64(x)
}

func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	max := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > max {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	max := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > max {
		v = r.Int31()
	}
	return v % n
}

func (r *Rand) int31n(n int32) int32 {
	prod := uint64(r.Uint32()) * uint64(n)
	if uint32(prod) < uint32(n) {
		thresh := uint32(-n) % uint32(n)
		for uint32(prod) < thresh {
			prod = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(prod >> 32)
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

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
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		if i > 1<<31-2 {
			swap(i, int(r.Int63n(int64(i+1))))
		} else {
			swap(i, int(r.int31n(int32(i+1))))
		}
	}
}

func (r *Rand) Read(p []byte) (n int, err error) {
	for n = range p {
		if r.readPos == 0 {
			r.readVal = r.src.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return len(p), nil
}

// The ziggurats of Marsaglia and Tsang: layers of equal area v under a falling density, from x = r on.
type ziggurat struct {
	k    []uint32
	w, f []float32
}

func build(layers int, scale, r, v float64, density, inverse func(float64) float64) *ziggurat {
	z := &ziggurat{make([]uint32, layers), make([]float32, layers), make([]float32, layers)}
	x, last := r, r
	q := v / density(r)
	z.k[0] = uint32(x / q * scale)
	z.w[0] = float32(q / scale)
	z.f[0] = 1
	top := layers - 1
	z.w[top] = float32(x / scale)
	z.f[top] = float32(density(x))
	for i := top - 1; i > 0; i-- {
		x = inverse(v/x + density(x))
		z.k[i+1] = uint32(x / last * scale)
		last = x
		z.w[i] = float32(x / scale)
		z.f[i] = float32(density(x))
	}
	return z
}

const (
	normStart = 3.442619855899
	expStart  = 7.69711747013104972
)

var normZiggurat = build(128, 1<<31, normStart, 9.91256303526217e-3,
	func(x float64) float64 { return math.Exp(-.5 * x * x) },
	func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })

var expZiggurat = build(256, 1<<32, expStart, 3.949659822581572e-3,
	func(x float64) float64 { return math.Exp(-x) },
	func(y float64) float64 { return -math.Log(y) })

func (r *Rand) NormFloat64() float64 {
	z := normZiggurat
	for {
		u := r.Uint32()
		j := int32(u)
		i := j & 127
		x := float64(j) * float64(z.w[i])
		size := u
		if j < 0 {
			size = -u
		}
		if size < z.k[i] {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normStart)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normStart + x
			}
			return -normStart - x
		}
		if z.f[i]+float32(r.Float64())*(z.f[i-1]-z.f[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	z := expZiggurat
	for {
		j := r.Uint32()
		i := j & 255
		x := float64(j) * float64(z.w[i])
		if j < z.k[i] {
			return x
		}
		if i == 0 {
			return expStart - math.Log(r.Float64())
		}
		if z.f[i]+float32(r.Float64())*(z.f[i-1]-z.f[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.oneminusQ*math.Log(z.v+x)) * z.oneminusQinv }

func (z *Zipf) hinv(x float64) float64 {
	return math.Exp(z.oneminusQinv*math.Log(z.oneminusQ*x)) - z.v
}

func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{r: r, imax: float64(imax), v: v, q: s}
	z.oneminusQ = 1.0 - s
	z.oneminusQinv = 1.0 / z.oneminusQ
	z.hxm = z.h(z.imax + 0.5)
	z.hx0minusHxm = z.h(0.5) - math.Exp(math.Log(v)*(-s)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-math.Exp(-s*math.Log(v+1.0)))
	return z
}

func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		ur := z.hxm + z.r.Float64()*z.hx0minusHxm
		x := z.hinv(ur)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || ur >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
