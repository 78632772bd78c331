package main

import (
	"fmt"
	"math"
	"math/big"
)

func main() {
	f := big.NewInt(1)
	for i := int64(1); i <= 60; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, f.BitLen(), len(f.Bytes()))
	a, b := big.NewInt(0), big.NewInt(1)
	for i := 0; i < 500; i++ {
		a.Add(a, b)
		a, b = b, a
	}
	fmt.Println(a)
	fmt.Println(new(big.Int).Exp(big.NewInt(2), big.NewInt(521), nil))
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(1000), big.NewInt(1000007)))
	x, ok := new(big.Int).SetString("123456789012345678901234567890", 10)
	y, _ := new(big.Int).SetString("-987654321098765432109876543210123", 10)
	fmt.Println(x, y, ok)
	for _, p := range [][2]*big.Int{{x, y}, {y, x}, {y, big.NewInt(7)}, {big.NewInt(-7), big.NewInt(2)}, {big.NewInt(7), big.NewInt(-2)}, {big.NewInt(-7), big.NewInt(-2)}, {f, x}} {
		u, v := p[0], p[1]
		var q, r, d, m big.Int
		q.QuoRem(u, v, &r)
		d.DivMod(u, v, &m)
		fmt.Println(&q, &r, &d, &m, u.Cmp(v), u.CmpAbs(v), u.Sign())
		fmt.Println(new(big.Int).Add(u, v), new(big.Int).Sub(u, v), new(big.Int).Mul(u, v))
		fmt.Println(new(big.Int).And(u, v), new(big.Int).Or(u, v), new(big.Int).Xor(u, v), new(big.Int).AndNot(u, v), new(big.Int).Not(u))
		fmt.Println(new(big.Int).Rsh(u, 3), new(big.Int).Lsh(u, 70), u.Bit(2), u.TrailingZeroBits())
		var s, t big.Int
		g := new(big.Int).GCD(&s, &t, u, v)
		fmt.Println(g, &s, &t)
	}
	fmt.Printf("%d|%x|%X|%b|%o|%#x|%s|%v|%50d|%-50d|%+d|%050d\n", x, x, x, big.NewInt(10), x, x, x, x, x, x, x, y)
	fmt.Println(x.Text(36), x.Text(2), x.IsInt64(), big.NewInt(-5).IsInt64(), x.Int64(), y.Uint64())
	_, ok = new(big.Int).SetString("12z", 10)
	fmt.Println(ok)
	z, ok := new(big.Int).SetString("0xff_ff", 0)
	fmt.Println(z, ok)
	fmt.Println(new(big.Int).Sqrt(x), new(big.Int).Binomial(50, 20), new(big.Int).MulRange(5, 10))
	fmt.Println(big.NewInt(97).ProbablyPrime(10), x.ProbablyPrime(5), big.NewInt(561).ProbablyPrime(3))
	m61 := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 127), big.NewInt(1))
	fmt.Println(m61, m61.ProbablyPrime(20), new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)), new(big.Int).ModInverse(big.NewInt(2), big.NewInt(4)))
	fmt.Println(new(big.Int).ModSqrt(big.NewInt(5), big.NewInt(11)), big.Jacobi(big.NewInt(2), big.NewInt(15)))
	var n *big.Int
	fmt.Println(n, new(big.Int), big.NewInt(math.MinInt64))
	j, _ := x.MarshalJSON()
	fmt.Println(string(j), new(big.Int).SetBytes([]byte{1, 0, 0}))

	r := big.NewRat(3, -6)
	fmt.Println(r, r.RatString(), r.FloatString(5), r.Num(), r.Denom(), r.Sign())
	r2 := new(big.Rat).SetFloat64(0.1)
	fmt.Println(r2, new(big.Rat).Add(r, r2), new(big.Rat).Mul(r, r2), new(big.Rat).Quo(r, r2), new(big.Rat).Sub(r, r2))
	r3, ok := new(big.Rat).SetString("3.14159")
	fmt.Println(r3, ok, r3.Cmp(r))
	r3, ok = new(big.Rat).SetString("1/3")
	fl, ex := r3.Float64()
	fmt.Println(r3, ok, fl, ex, r3.FloatString(20), r3.IsInt(), new(big.Rat).SetInt64(5))
	sum := new(big.Rat)
	for i := int64(1); i <= 20; i++ {
		sum.Add(sum, big.NewRat(1, i))
	}
	fmt.Println(sum, sum.FloatString(30))

	for _, v := range []float64{0, 1, 1.5, -2.25, 0.1, 1e100, 123456789, 1e-10, 3.14159265358979, 1e21, 1e6, 1234567} {
		x := big.NewFloat(v)
		fmt.Println(x, x.Text('f', 10), x.Text('g', -1), x.Text('e', 5), x.Prec(), x.Mode(), x.IsInt(), x.Text('f', -1), x.Text('p', 0), x.Text('b', 0))
		fmt.Printf("%v %g %f %.3f %10.2f| %e %+.2f %s\n", x, x, x, x, x, x, x, x)
	}
	two := new(big.Float).SetPrec(200).SetInt64(2)
	s2 := new(big.Float).SetPrec(200).Sqrt(two)
	fmt.Printf("%.60f\n", s2)
	fmt.Println(s2.Text('f', 50), s2)
	half := big.NewFloat(0.5)
	fmt.Println(new(big.Float).Add(two, half), new(big.Float).Mul(s2, s2), new(big.Float).Quo(half, big.NewFloat(3)), new(big.Float).Sub(half, big.NewFloat(0.3)))
	p, ok := new(big.Float).SetString("3.1415926535897932384626433832795028841971")
	fmt.Println(p, ok, p.Prec())
	q, _, err := big.ParseFloat("1e-5", 10, 100, big.ToNearestEven)
	fmt.Println(q, err)
	ff, acc := p.Float64()
	i64, acc2 := p.Int64()
	ii, acc3 := p.Int(nil)
	fmt.Println(ff, acc, i64, acc2, ii, acc3, p.Cmp(two), p.Sign())
	fmt.Println(new(big.Float).SetInt(x), new(big.Float).SetRat(r3), new(big.Float).SetInf(true))
	// Leibniz-like series
	pi := new(big.Float).SetPrec(100)
	for k := 0; k < 30; k++ {
		t := new(big.Float).SetPrec(100).SetInt64(int64(1 - 2*(k%2)))
		t.Quo(t, new(big.Float).SetInt64(int64(2*k+1)))
		pi.Add(pi, t)
	}
	fmt.Println(pi.Text('g', 30))
	defer func() { fmt.Println(recover()) }()
	new(big.Int).Div(x, new(big.Int))
}
