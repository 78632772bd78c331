package main

import (
	"fmt"
	"go/constant"
	"go/token"
	"math"
	"math/big"
	"strings"
)

func try(f func() any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Print("P(", r, ") ")
		}
	}()
	fmt.Print(f(), " ")
}

func main() {
	var vs []constant.Value
	lits := []struct {
		s string
		t token.Token
	}{{"0", token.INT}, {"7", token.INT}, {"0x7fffffffffffffff", token.INT}, {"9223372036854775808", token.INT}, {"0b1_0", token.INT}, {"1e3", token.FLOAT}, {"0.1", token.FLOAT}, {"1e5000", token.FLOAT}, {"1e-5000", token.FLOAT}, {"0x1p-2", token.FLOAT}, {"3.14i", token.IMAG}, {"'x'", token.CHAR}, {`'\n'`, token.CHAR}, {`"a\tb"`, token.STRING}, {"`raw`", token.STRING}, {"bad", token.INT}, {"1x", token.FLOAT}, {"'", token.CHAR}, {`"x`, token.STRING}, {"1e1000000000000", token.FLOAT}, {"0123", token.INT}, {"0e0", token.FLOAT}, {"2i", token.IMAG}}
	for _, l := range lits {
		v := constant.MakeFromLiteral(l.s, l.t, 0)
		fmt.Println(l.s, v.Kind(), v, v.ExactString())
		vs = append(vs, v)
	}
	vs = append(vs, constant.MakeBool(true), constant.MakeBool(false), constant.MakeString(""), constant.MakeString(strings.Repeat("é", 100)), constant.MakeInt64(-5), constant.MakeUint64(math.MaxUint64), constant.MakeFloat64(2.5), constant.MakeFloat64(-0.0), constant.MakeFloat64(math.Inf(1)), constant.MakeFloat64(5e-310), constant.MakeUnknown(), constant.MakeInt64(math.MinInt64), constant.MakeImag(constant.MakeInt64(3)), constant.Make(true), constant.Make("s"), constant.Make(int64(3)), constant.Make(big.NewInt(9)), constant.Make(big.NewRat(3, 2)), constant.Make(big.NewFloat(1.5)), constant.Make(3), constant.MakeFromBytes([]byte{1, 2, 3}), constant.MakeFromBytes([]byte{0, 0, 0, 0, 0, 0, 0, 0, 1}), constant.MakeFromBytes(nil))
	for _, v := range vs {
		fmt.Print(v.Kind(), " ", v, " ", v.ExactString(), ": ")
		try(func() any { return constant.BoolVal(v) })
		try(func() any { return constant.StringVal(v) })
		try(func() any { return constant.StringLen(v) })
		try(func() any { a, b := constant.Int64Val(v); return fmt.Sprint(a, b) })
		try(func() any { a, b := constant.Uint64Val(v); return fmt.Sprint(a, b) })
		try(func() any { a, b := constant.Float32Val(v); return fmt.Sprint(a, b) })
		try(func() any { a, b := constant.Float64Val(v); return fmt.Sprint(a, b) })
		try(func() any { return constant.BitLen(v) })
		try(func() any { return constant.Sign(v) })
		try(func() any { return constant.Bytes(v) })
		try(func() any { return constant.Num(v) })
		try(func() any { return constant.Denom(v) })
		try(func() any { return constant.MakeImag(v) })
		try(func() any { return constant.Real(v) })
		try(func() any { return constant.Imag(v) })
		try(func() any { return constant.ToInt(v) })
		try(func() any { return constant.ToFloat(v) })
		try(func() any { return constant.ToComplex(v) })
		try(func() any { return fmt.Sprintf("%T", constant.Val(v)) })
		for _, op := range []token.Token{token.ADD, token.SUB, token.XOR, token.NOT, token.MUL} {
			try(func() any { return constant.UnaryOp(op, v, 0) })
			try(func() any { return constant.UnaryOp(op, v, 8) })
		}
		for _, op := range []token.Token{token.SHL, token.SHR, token.ADD} {
			try(func() any { return constant.Shift(v, op, 0) })
			try(func() any { return constant.Shift(v, op, 3) })
		}
		fmt.Println()
	}
	small := []constant.Value{vs[1], vs[3], vs[5], vs[6], vs[8], vs[11], vs[14], vs[23], constant.MakeBool(true), constant.MakeInt64(-3), constant.MakeFloat64(2.5), constant.MakeUnknown(), constant.MakeString("a\x00"), constant.MakeInt64(math.MinInt64)}
	for _, x := range small {
		for _, y := range small {
			fmt.Print(x, " . ", y, ": ")
			mixed := x.Kind() != y.Kind() && (x.Kind() <= constant.String || y.Kind() <= constant.String) && x.Kind() != constant.Unknown && y.Kind() != constant.Unknown
			if mixed {
				fmt.Println()
				continue
			}
			for _, op := range []token.Token{token.ADD, token.SUB, token.MUL, token.QUO, token.QUO_ASSIGN, token.REM, token.AND, token.OR, token.XOR, token.AND_NOT, token.LAND, token.LOR, token.SHL} {
				try(func() any { return constant.BinaryOp(x, op, y) })
			}
			for _, op := range []token.Token{token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ, token.ADD} {
				try(func() any { return constant.Compare(x, op, y) })
			}
			fmt.Println()
		}
	}
	s := constant.MakeString("x")
	for i := range 5 {
		s = constant.BinaryOp(s, token.ADD, constant.MakeString(fmt.Sprint(i)))
	}
	fmt.Println(s, constant.StringLen(s), constant.BinaryOp(s, token.ADD, s))
	third := constant.BinaryOp(constant.MakeInt64(1), token.QUO, constant.MakeInt64(3))
	fmt.Println(third, third.ExactString(), constant.ToInt(constant.BinaryOp(third, token.MUL, constant.MakeInt64(3))))
	huge := constant.Shift(constant.MakeInt64(1), token.SHL, 5000)
	fmt.Println(constant.ToFloat(huge), constant.ToInt(constant.ToFloat(huge)).Kind(), constant.BinaryOp(huge, token.QUO, constant.MakeInt64(3)))
	for k := constant.Unknown - 1; k <= constant.Complex+1; k++ {
		fmt.Print(k, " ")
	}
	try(func() any { return constant.MakeFromLiteral("1", token.ADD, 0) })
	try(func() any { return constant.MakeFromLiteral("1", token.INT, 1) })
	fmt.Println()
}
