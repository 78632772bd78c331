package rand

import (
	"errors"
	"internal/chacha8rand"
	"math"
	"math/bits"
	"strings"
)

func runtimeRand() uint64

type machineSource struct{}

func (machineSource) Uint64() uint64 { return runtimeRand() }

var globalRand = &Rand{src: machineSource{}}

//line rand.go:283:1
func Int64() int64 { return globalRand.Int64() }
//line rand.go:287:1
func Uint32() uint32 { return globalRand.Uint32() }
//line rand.go:292:1
func Uint64N(n uint64) uint64 { return globalRand.Uint64N(n) }
//line rand.go:297:1
func Uint32N(n uint32) uint32 { return globalRand.Uint32N(n) }
//line rand.go:301:1
func Uint64() uint64 { return globalRand.Uint64() }
//line rand.go:305:1
func Int32() int32 { return globalRand.Int32() }
//line rand.go:308:1
func Int() int { return globalRand.Int() }
//line rand.go:311:1
func Uint() uint { return globalRand.Uint() }
//line rand.go:316:1
func Int64N(n int64) int64 { return globalRand.Int64N(n) }
//line rand.go:321:1
func Int32N(n int32) int32 { return globalRand.Int32N(n) }
//line rand.go:326:1
func IntN(n int) int { return globalRand.IntN(n) }
//line rand.go:331:1
func UintN(n uint) uint { return globalRand.UintN(n) }
//line rand.go:347:1
func Float64() float64 { return globalRand.Float64() }
//line rand.go:351:1
func Float32() float32 { return globalRand.Float32() }
//line rand.go:355:1
func Perm(n int) []int { return globalRand.Perm(n) }
//line rand.go:360:1
func Shuffle(n int, swap func(i, j int)) { globalRand.Shuffle(n, swap) }
//line rand.go:370:1
func NormFloat64() float64 { return globalRand.NormFloat64() }
//line rand.go:379:1
func ExpFloat64() float64 { return globalRand.ExpFloat64() }

//line rand.go:43:1
func New(src Source) *Rand {
	return &Rand{src: src}
}

//line rand.go:48:1
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }
//line rand.go:51:1
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }
//line rand.go:54:1
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }
//line rand.go:57:1
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }
//line rand.go:60:1
func (r *Rand) Int() int       { return int(r.src.Uint64() << 1 >> 1) }
//line rand.go:63:1
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

//line rand.go:65:1
func (r *Rand) uint64n(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		thresh := -n % n
		for lo < thresh {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

//line rand.go:221:1
func (r *Rand) Float64() float64 {
//line rand.go:223:1
	return float64(r.Uint64()<<11>>11) / (1 << 53)
}

//line rand.go:227:1
func (r *Rand) Float32() float32 {
//line rand.go:229:1
	return float32(r.Uint32()<<8>>8) / (1 << 24)
}

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}

// ---- PCG

//line pcg.go:24:1
func NewPCG(seed1, seed2 uint64) *PCG {
	return &PCG{seed1, seed2}
}

var errUnmarshalPCG = errors.New("invalid PCG encoding")

// next moves the 128-bit generator on: a product and a sum.
func (p *PCG) next() (hi, lo uint64) {
	const (
		mulHi = 2549297995355413924
		mulLo = 4865540595714422341
		incHi = 6364136223846793005
		incLo = 1442695040888963407
	)
	hi, lo = bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, c := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, c)
	p.lo, p.hi = lo, hi
	return hi, lo
}

// ---- ChaCha8

//line chacha8.go:24:1
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.state.Init(seed)
	return c
}

//line chacha8.go:31:1
func (c *ChaCha8) Seed(seed [32]byte) {
	c.state.Init(seed)
	c.readLen = 0
	c.readBuf = [8]byte{}
}

func (c *ChaCha8) Uint64() uint64 {
	for {
		if x, ok := c.state.Next(); ok {
			return x
		}
		c.state.Refill()
	}
}

func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if c.readLen == 0 {
			x := c.Uint64()
			for i := range c.readBuf {
				c.readBuf[i] = byte(x >> (8 * i))
			}
			c.readLen = 8
		}
		k := copy(p[n:], c.readBuf[8-c.readLen:])
		c.readLen -= k
		n += k
	}
	return
}

var _ chacha8rand.State

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
		bits := r.Uint64()
		u := uint32(bits)
		j := int32(u)
		i := bits >> 32 & 127
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
		bits := r.Uint64()
		j := uint32(bits)
		i := bits >> 32 & 255
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

//line chacha8.go:191:1
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.readLen > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, uint8(c.readLen))
		b = append(b, c.readBuf[len(c.readBuf)-c.readLen:]...)
	}
	return append(b, chacha8rand.Marshal(&c.state)...), nil
}

func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	if rest, ok := strings.CutPrefix(string(data), "readbuf:"); ok {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		n := int(rest[0])
		c.readLen = copy(c.readBuf[len(c.readBuf)-n:], rest[1:1+n])
		data = []byte(rest[1+n:])
	}
	return chacha8rand.Unmarshal(&c.state, data)
}
