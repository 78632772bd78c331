package main

import (
	"runtime"
	"runtime/debug"
	"sync"
)

type pt struct{ x, y int }
type st interface{ m() int }
type str2 interface {
	m() int
	n() int
}

func (p *pt) m() int { return p.x }
func (p *pt) n() int { return p.x }

var gi, gj int
var gj2 = 2
var gf func() int
var ga = &[4]int{}
var gsl = []int{1, 2}
var gs, gs2 string
var gb = []byte("abc")
var gm = map[int]int{}
var gc = make(chan int, 1)
var gb2 bool
var gf64 float64
var gany any
var gany2 any = 3
var gerr error
var gst st = &pt{}
var gstr str2 = &pt{}
var gp = &pt{}
var gip = &gj
var gc128 complex128
var gu uint64

//go:noinline
func keep(f func() int) { gf = f }

//go:noinline
func sink(n int) { gi += n }

//go:noinline
func vints(x ...int) int { return len(x) }

//go:noinline
func vany(x ...any) int { return len(x) }

//go:noinline
func vany1(x any) {}

//go:noinline
func farrslice(n int) {
	var a [3]int
	y := a[:]
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func farrslice2(n int) {
	var a [3]int
	y := a[gj:]
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fptrslice(n int) {
	y := ga[:]
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fgslice(n int) {
	y := gsl[:]
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flit0(n int) {
	y := []int{}
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flit1n(n int) {
	y := []int{n}
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flit2c(n int) {
	sink(len([]int{1, 2}))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flitesc(n int) {
	gsl = []int{1, 2}
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flitescn(n int) {
	gsl = []int{gi, 2}
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fvari0(n int) {
	sink(vints())
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fvari1(n int) {
	sink(vints(gi))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fvariany(n int) {
	sink(vany(gi, "x"))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmake3(n int) {
	y := make([]int, 3)
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmake3cap(n int) {
	y := make([]int, 1, 3)
	sink(cap(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmakeesc(n int) {
	gsl = make([]int, 3)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fstructlit(n int) {
	p := pt{1, gi}
	gi += p.y
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fnestlit(n int) {
	y := [][]int{{1}, {2}}
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fand1(n int) {
	var a [4]int
	gi += a[gj&1]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fand4(n int) {
	var a [4]int
	gi += a[gj&4]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmod(n int) {
	var a [4]int
	gi += a[uint(gj)%4]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmods(n int) {
	var a [4]int
	gi += a[gj%4]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fu8(n int) {
	var a [256]byte
	gi += int(a[uint8(gj)])
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fshr(n int) {
	var a [4]int
	gi += a[uint8(gj)>>6]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fdiv(n int) {
	var a [16]int
	gi += a[uint8(gj)/16]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fptrand(n int) {
	gi += ga[gj&1]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fstrc(n int) {
	gi += int("abcd"[gj&3])
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fslcand(n int) {
	gi += gsl[gj&0]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fandnot(n int) {
	var a [4]int
	gi += a[3&^gj]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fseta(n int) {
	var a [4]int
	a[gj&3] = 2
	sink(a[0])
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fbytes(n int) {
	y := []byte("abc")
	sink(len(y))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fconv(n int) {
	gs = string(gb)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fiface(n int) {
	vany1(gi)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcl(n int) {
	keep(func() int { return 1 })
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmapidx(n int) {
	gi += gm[1]
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmapset(n int) {
	gm[1] = 2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fchsend(n int) {
	gc <- 1
	<-gc
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcmp(n int) {
	gb2 = gs == "abc"
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcmp2(n int) {
	gb2 = gs == gs2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func ffl(n int) {
	gf64 = float64(gi) / 2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fdivc(n int) {
	gi = gi / 3
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fdivv(n int) {
	gi = 7 / gj2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fshl(n int) {
	gi = 1 << uint(gj)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fshls(n int) {
	gi = 1 << gj
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fconcat(n int) {
	gs = gs + gs2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func ftassert(n int) {
	_, gb2 = gany.(int)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func ftassertp(n int) {
	gi += gany2.(int)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fnot(n int) {
	gb2 = !gb2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcond(n int) {
	gb2 = gi > 3
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcondand(n int) {
	gb2 = gi > 3 && gj > 2
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func frangei(n int) {
	for i := range 2 {
		gi += i
	}
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fifce(n int) {
	gany = gerr
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fifce2(n int) {
	gst = gstr
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fmeth(n int) {
	gi += gst.m()
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fminmax(n int) {
	gi = min(gi, gj)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flenm(n int) {
	gi = len(gm)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func flench(n int) {
	gi = len(gc)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcopyb(n int) {
	gi = copy(gb, gs)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func ffieldp(n int) {
	gi += gp.x
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fderef(n int) {
	gi += *gip
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fcomplexm(n int) {
	gc128 = gc128 * gc128
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func fu2f(n int) {
	gf64 = float64(uint64(gi))
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

//go:noinline
func ff2u(n int) {
	gu = uint64(gf64)
	var mu sync.Mutex
	mu.Lock()
	gi++
	mu.Unlock()
	keep(func() int { n++; return n })
}

func measure(name string, f func(int)) {
	var a, b runtime.MemStats
	f(1)
	runtime.ReadMemStats(&a)
	f(1)
	runtime.ReadMemStats(&b)
	println(name, b.Mallocs-a.Mallocs, b.TotalAlloc-a.TotalAlloc)
}

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	measure("arrslice", farrslice)
	measure("arrslice2", farrslice2)
	measure("ptrslice", fptrslice)
	measure("gslice", fgslice)
	measure("lit0", flit0)
	measure("lit1n", flit1n)
	measure("lit2c", flit2c)
	measure("litesc", flitesc)
	measure("litescn", flitescn)
	measure("vari0", fvari0)
	measure("vari1", fvari1)
	measure("variany", fvariany)
	measure("make3", fmake3)
	measure("make3cap", fmake3cap)
	measure("makeesc", fmakeesc)
	measure("structlit", fstructlit)
	measure("nestlit", fnestlit)
	measure("and1", fand1)
	measure("and4", fand4)
	measure("mod", fmod)
	measure("mods", fmods)
	measure("u8", fu8)
	measure("shr", fshr)
	measure("div", fdiv)
	measure("ptrand", fptrand)
	measure("strc", fstrc)
	measure("slcand", fslcand)
	measure("andnot", fandnot)
	measure("seta", fseta)
	measure("bytes", fbytes)
	measure("conv", fconv)
	measure("iface", fiface)
	measure("cl", fcl)
	measure("mapidx", fmapidx)
	measure("mapset", fmapset)
	measure("chsend", fchsend)
	measure("cmp", fcmp)
	measure("cmp2", fcmp2)
	measure("fl", ffl)
	measure("divc", fdivc)
	measure("divv", fdivv)
	measure("shl", fshl)
	measure("shls", fshls)
	measure("concat", fconcat)
	measure("tassert", ftassert)
	measure("tassertp", ftassertp)
	measure("not", fnot)
	measure("cond", fcond)
	measure("condand", fcondand)
	measure("rangei", frangei)
	measure("ifce", fifce)
	measure("ifce2", fifce2)
	measure("meth", fmeth)
	measure("minmax", fminmax)
	measure("lenm", flenm)
	measure("lench", flench)
	measure("copyb", fcopyb)
	measure("fieldp", ffieldp)
	measure("deref", fderef)
	measure("complexm", fcomplexm)
	measure("u2f", fu2f)
	measure("f2u", ff2u)
}
