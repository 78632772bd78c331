package main

import (
	"fmt"
	"math/big"
	"runtime"
)

// What arithmetic of Float and powers of Int allocate: results lie in the receiver's words where there are enough.

var (
	result  *big.Float
	integer *big.Int
	text    string
)

func count(name string, f func()) {
	f()
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	fmt.Println(name, after.Mallocs-before.Mallocs)
}

func parse(prec uint, s string) *big.Float {
	f, _, err := big.ParseFloat(s, 10, prec, big.ToNearestEven)
	if err != nil {
		panic(err)
	}
	return f
}

func main() {
	x, y := big.NewFloat(1.5), big.NewFloat(3.7)
	a := parse(200, "3.14159265358979323846264338327950288419716939937510582")
	b := parse(200, "2.71828182845904523536028747135266249775724709369995")
	for _, op := range []struct {
		name string
		f    func(z, x, y *big.Float) *big.Float
	}{{"add", (*big.Float).Add}, {"sub", (*big.Float).Sub}, {"mul", (*big.Float).Mul}, {"quo", (*big.Float).Quo}} {
		count(op.name+" of a word", func() { result = op.f(new(big.Float), x, y) })
		count(op.name+" of four", func() { result = op.f(new(big.Float), a, b) })
		z := new(big.Float)
		count(op.name+" into its room", func() { result = op.f(z, a, b) })
		w := new(big.Float).Copy(a)
		count(op.name+" of itself", func() { result = op.f(w, w, b); w.Set(a) })
	}
	count("root", func() { result = new(big.Float).Sqrt(a) })
	count("set", func() { result = new(big.Float).Set(a) })
	count("parse", func() { result, _ = new(big.Float).SetString("1.25") })
	count("parse many digits", func() { result = parse(200, "3.14159265358979323846264338327950288419716939937510582") })
	count("parse hexadecimal", func() { result, _ = new(big.Float).SetString("0x1.8p3") })
	count("text", func() { text = a.Text('f', 50) })
	count("shortest text", func() { text = a.Text('g', -1) })
	count("words", func() { text = a.Text('p', 0) })
	count("to an integer", func() { integer, _ = a.Int(nil) })
	count("to a machine's", func() { f, _ := a.Float64(); _ = f })
	count("comparison", func() { _ = a.Cmp(b) })
	m, _ := new(big.Int).SetString("170141183460469231731687303715884105727", 10)
	e, _ := new(big.Int).SetString("98765432109876543210987654321", 10)
	base, even := big.NewInt(12345), new(big.Int).Mul(m, big.NewInt(6))
	count("power, odd modulus", func() { integer = new(big.Int).Exp(base, e, m) })
	count("power, power of two", func() { integer = new(big.Int).Exp(base, e, new(big.Int).Lsh(big.NewInt(1), 128)) })
	count("power, even modulus", func() { integer = new(big.Int).Exp(base, e, even) })
	count("prime", func() { _ = m.ProbablyPrime(20) })
	count("root modulo", func() { integer = new(big.Int).ModSqrt(big.NewInt(4), m) })
	count("Jacobi", func() { _ = big.Jacobi(e, m) })
	count("and of negative", func() { integer = new(big.Int).And(new(big.Int).Neg(e), m) })

	// Values: how digits, signs, marks and exponents are read, and what rounding says of itself.
	for _, s := range []string{"1_000.5", "1__0", "_1", "0b1.1", "0o7.4", "0X.8p1", "1e-400000000", "1p+2147483648", "-Inf", "++1", "12x", "", "0x", "1e", ".5", "5.", "."} {
		f, base, err := big.ParseFloat(s, 0, 100, big.ToNearestEven)
		if err == nil && (f.IsInf() || f.MantExp(nil) > -1000) {
			fmt.Println(s, f, base, f.Prec(), f.MinPrec())
		} else {
			fmt.Println(s, f != nil, base, err)
		}
	}
	for mode := big.ToNearestEven; mode <= big.ToPositiveInf; mode++ {
		z := new(big.Float).SetPrec(10).SetMode(mode)
		fmt.Println(mode, z.Quo(x, y), z.Acc(), z.Neg(z).Sub(z, y), z.Acc(), z.Text('x', -1), z.Text('b', 0))
	}
	huge := new(big.Float).SetMantExp(big.NewFloat(0.5), big.MaxExp)
	fmt.Println(huge.Add(huge, huge), huge.Acc(), huge.Prec())
	tiny := big.NewFloat(-4.9406564584124654e-324)
	half := tiny.Quo(tiny, big.NewFloat(2))
	fmt.Println(half.Float64())
	fmt.Println(half.Float32())
	fmt.Printf("%10.3f|%-12g|%+v|%012.2e|% x|%s\n", a, x, y, a, b, x)
	fmt.Println(new(big.Int).Exp(base, e, m), new(big.Int).Exp(base, e, even), m.ProbablyPrime(1), e.ProbablyPrime(5))
	var f big.Float
	n, err := fmt.Sscan("1.5e2x", &f)
	fmt.Println(n, err, &f)
}
