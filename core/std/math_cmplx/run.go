package cmplx

import "math"

//line abs.go:13:1
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

//line phase.go:11:1
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

//line conj.go:8:1
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

//line rect.go:10:1
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

func IsInf(x complex128) bool { return math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) }

func IsNaN(x complex128) bool {
	return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x)))
}

func Sqrt(x complex128) complex128 {
	a, b := real(x), imag(x)
	if b == 0 {
		switch {
		case a == 0:
			return complex(0, b)
		case a < 0:
			return complex(0, math.Copysign(math.Sqrt(-a), b))
		}
		return complex(math.Sqrt(a), b)
	}
	if math.IsInf(b, 0) {
		return complex(math.Inf(1), b)
	}
	if a == 0 {
		r := math.Sqrt(0.5 * math.Abs(b))
		return complex(r, math.Copysign(r, b))
	}
	// Scaled, so that nothing overflows on the way.
	scale := 0x1p-27
	if math.Abs(a) > 4 || math.Abs(b) > 4 {
		a *= 0.25
		b *= 0.25
		scale = 2
	} else {
		a *= 0x1p54
		b *= 0x1p54
	}
	r := math.Hypot(a, b)
	var t float64
	if a > 0 {
		t = math.Sqrt(0.5*r + 0.5*a)
		r = scale * math.Abs((0.5*b)/t)
		t *= scale
	} else {
		r = math.Sqrt(0.5*r - 0.5*a)
		t = scale * math.Abs((0.5*b)/r)
		r *= scale
	}
	return complex(t, math.Copysign(r, b))
}

func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 0):
		switch {
		case re > 0 && im == 0:
			return x
		case math.IsInf(im, 0) || math.IsNaN(im):
			if re < 0 {
				return complex(0, math.Copysign(0, im))
			}
			return complex(math.Inf(1.0), math.NaN())
		}
	case math.IsNaN(re):
		if im == 0 {
			return complex(math.NaN(), im)
		}
	}
	r := math.Exp(re)
	s, c := math.Sincos(im)
	return complex(r*c, r*s)
}

func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

//line log.go:62:1
func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

func Pow(x, y complex128) complex128 {
	if x == 0 {
		if IsNaN(y) {
			return NaN()
		}
		r, i := real(y), imag(y)
		switch {
		case r == 0:
			return 1
		case r < 0 && i == 0:
			return complex(math.Inf(1), 0)
		case r < 0:
			return Inf()
		case r > 0:
			return 0
		}
		panic("not reached")
	}
	modulus := Abs(x)
	if modulus == 0 {
		return complex(0, 0)
	}
	r := math.Pow(modulus, real(y))
	arg := Phase(x)
	theta := real(y) * arg
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * arg)
		theta += imag(y) * math.Log(modulus)
	}
	s, c := math.Sincos(theta)
	return complex(r*c, r*s)
}

func sinhcosh(x float64) (sh, ch float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	ei := 0.5 / e
	e *= 0.5
	return e - ei, e + ei
}

// turned swaps the parts: functions of a circle and of a hyperbola are each other's mirror images.
func turned(x complex128) complex128 { return complex(imag(x), real(x)) }

func endless(f float64) bool { return math.IsInf(f, 0) || math.IsNaN(f) }

func Sin(x complex128) complex128 {
	re, im := real(x), imag(x)
	if endless(re) && (im == 0 || math.IsInf(im, 0)) {
		return complex(math.NaN(), im)
	}
	if re == 0 && endless(im) {
		return x
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(s*ch, c*sh)
}

func Cos(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && endless(re):
		return complex(math.NaN(), -im*math.Copysign(0, re))
	case re == 0 && math.IsNaN(im):
		return complex(math.NaN(), 0)
	case re == 0 && math.IsInf(im, 0):
		return complex(math.Inf(1), -re*math.Copysign(0, im))
	case endless(re) && math.IsInf(im, 0):
		return complex(math.Inf(1), math.NaN())
	}
	s, c := math.Sincos(re)
	sh, ch := sinhcosh(im)
	return complex(c*ch, -s*sh)
}

func Sinh(x complex128) complex128 { return turned(Sin(turned(x))) }

func Cosh(x complex128) complex128 {
	if imag(x) == 0 && math.IsNaN(real(x)) {
		return x
	}
	return Conj(Cos(turned(x)))
}

// ratio divides the sines of the doubled parts; near a pole the sum of cosines comes from its series.
func ratio(re, im float64, series bool) complex128 {
	if math.IsInf(im, 0) {
		if !endless(re) {
			re = math.Sin(2 * re)
		}
		return complex(math.Copysign(0, re), math.Copysign(1, im))
	}
	if re == 0 && math.IsNaN(im) {
		return complex(re, im)
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if series && math.Abs(d) < 0.25 {
		d = difference(re, im)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

func Tan(x complex128) complex128  { return ratio(real(x), imag(x), true) }
func Tanh(x complex128) complex128 { return turned(ratio(imag(x), real(x), false)) }

func Cot(x complex128) complex128 {
	d := math.Cosh(2*imag(x)) - math.Cos(2*real(x))
	if math.Abs(d) < 0.25 {
		d = difference(real(x), imag(x))
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*real(x))/d, -math.Sinh(2*imag(x))/d)
}

// difference is cosh 2y - cos 2x, summed by powers: all that is even of y, of x with changing sign.
func difference(re, im float64) (sum float64) {
	x, y := withoutPi(math.Abs(2*re)), math.Abs(2*im)
	x, y = x*x, y*y
	px, py, factorial, n := 1.0, 1.0, 1.0, 0.0
	term := func(sign float64) float64 {
		for range 2 {
			n++
			factorial *= n
		}
		px *= x
		py *= y
		t := (py + sign*px) / factorial
		sum += t
		return t
	}
	for {
		term(1)
		if t := term(-1); !(math.Abs(t/sum) > 0x1p-53) {
			return sum
		}
	}
}

// withoutPi takes from x the nearest multiple of pi, whose three parts leave room for the factor.
func withoutPi(x float64) float64 {
	if math.Abs(x) >= 1<<30 {
		return math.Atan(math.Tan(x))
	}
	t := float64(int64(x/math.Pi + 0.5))
	for _, part := range [...]float64{3.141592502593994, 1.5099578831723193e-07, 1.0780605716316238e-14} {
		x -= float64(t * part)
	}
	return x
}

// arcEdge is the arc sine where no sum or root can be taken.
func arcEdge(re, im float64) (z complex128, found bool) {
	switch {
	case math.IsNaN(im):
		switch {
		case re == 0:
			return complex(re, im), true
		case math.IsInf(re, 0):
			return complex(im, re), true
		}
		return NaN(), true
	case math.IsInf(im, 0):
		switch {
		case math.IsInf(re, 0):
			re = math.Copysign(math.Pi/4, re)
		case !math.IsNaN(re):
			re = math.Copysign(0, re)
		}
		return complex(re, im), true
	case math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im)), true
	}
	return 0, false
}

func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	if im == 0 && math.Abs(re) <= 1 {
		return complex(math.Asin(re), im)
	}
	if re == 0 && math.Abs(im) <= 1 {
		return complex(re, math.Asinh(im))
	}
	if z, found := arcEdge(re, im); found {
		return z
	}
	ct := complex(-im, re)
	xx := x * x
	w := Log(ct + Sqrt(complex(1-real(xx), -imag(xx))))
	return complex(imag(w), -real(w))
}

func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	if im == 0 && math.Abs(re) <= 1 {
		return complex(math.Asinh(re), im)
	}
	if re == 0 && math.Abs(im) <= 1 {
		return complex(re, math.Asin(im))
	}
	if z, found := arcEdge(im, re); found {
		return turned(z)
	}
	xx := x * x
	return Log(x + Sqrt(complex(1+real(xx), imag(xx))))
}

//line asin.go:133:1
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return complex(-imag(w), real(w))
	}
	return complex(imag(w), -real(w))
}

func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case math.IsNaN(re) && math.IsInf(im, 0):
		return complex(re, math.Copysign(0, im))
	case math.IsInf(re, 0) || math.IsInf(im, 0):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(0, im))
	case math.IsNaN(re) || math.IsNaN(im):
		return NaN()
	}
	x2 := re * re
	a := 1 - x2 - im*im
	down, up := im-1, im+1
	below := x2 + down*down
	if a == 0 || below == 0 {
		return NaN()
	}
	w := withoutPi(0.5 * math.Atan2(2*re, a))
	return complex(w, 0.25*math.Log((x2+up*up)/below))
}

func Atanh(x complex128) complex128 {
	z := Atan(complex(-imag(x), real(x)))
	return complex(imag(z), -real(z))
}
