package constant

import (
	"fmt"
	"go/token"
	"math/big"
)

func ToInt(x Value) Value {
	switch x := x.(type) {
	case int64Val, intVal:
		return x
	case ratVal:
		if x.val.IsInt() {
			return ofInt(x.val.Num())
		}
	case floatVal:
		if !isSmall(x.val) {
			break
		}
		if x.val.IsInt() {
			n, _ := x.val.Int(nil)
			return ofInt(n)
		}
		// A sum of roundings may have missed it by the last bits.
		for _, mode := range []big.RoundingMode{big.ToZero, big.AwayFromZero} {
			near := new(big.Float).SetPrec(precision - 4).SetMode(mode).Set(x.val)
			if near.IsInt() {
				n, _ := near.Int(nil)
				return ofInt(n)
			}
		}
	case complexVal:
		if re := ToFloat(x); re.Kind() == Float {
			return ToInt(re)
		}
	}
	return unknownVal{}
}

func ToFloat(x Value) Value {
	switch x := x.(type) {
	case int64Val, intVal:
		if bigOf(x).BitLen() < smallBits {
			return raised(x, 4)
		}
		return raised(x, 5)
	case ratVal, floatVal:
		return x
	case complexVal:
		if Sign(x.im) == 0 {
			return ToFloat(x.re)
		}
	}
	return unknownVal{}
}

// rank orders the forms: two operands meet at the higher one.
func rank(x Value) int {
	switch x.(type) {
	case unknownVal:
		return 0
	case boolVal, *stringVal:
		return 1
	case int64Val:
		return 2
	case intVal:
		return 3
	case ratVal:
		return 4
	case floatVal:
		return 5
	case complexVal:
		return 6
	}
	return -1
}

// raised is a number in a higher form.
func raised(x Value, to int) Value {
	if rank(x) == to {
		return x
	}
	switch n := bigOf(x); to {
	case 3:
		return intVal{n}
	case 4:
		return ratVal{new(big.Rat).SetInt(n)}
	case 5:
		if r, is := x.(ratVal); is {
			return floatVal{newFloat().SetRat(r.val)}
		}
		return floatVal{newFloat().SetInt(n)}
	}
	return complexVal{x, int64Val(0)}
}

// matched brings both to one form; what does not go together is the lower one, twice.
func matched(x, y Value) (Value, Value) {
	a, b := rank(x), rank(y)
	switch {
	case a == b:
		return x, y
	case min(a, b) < 2 && a < b:
		return x, x
	case min(a, b) < 2:
		return y, y
	}
	return raised(x, max(a, b)), raised(y, max(a, b))
}

func UnaryOp(op token.Token, y Value, prec uint) Value {
	_, unknown := y.(unknownVal)
	n := bigOf(y)
	switch {
	case unknown && (op == token.ADD || op == token.SUB || op == token.XOR || op == token.NOT):
		return y
	case op == token.ADD && rank(y) >= 2:
		return y
	case op == token.SUB:
		switch y := y.(type) {
		case int64Val, intVal:
			return ofInt(new(big.Int).Neg(n))
		case ratVal:
			return ofRat(new(big.Rat).Neg(y.val))
		case floatVal:
			return ofFloat(newFloat().Neg(y.val))
		case complexVal:
			return ofParts(UnaryOp(op, y.re, 0), UnaryOp(op, y.im, 0))
		}
	case op == token.XOR && n != nil:
		z := new(big.Int).Not(n)
		if prec > 0 {
			z.AndNot(z, new(big.Int).Lsh(big.NewInt(-1), prec))
		}
		return ofInt(z)
	case op == token.NOT:
		if b, is := y.(boolVal); is {
			return !b
		}
	}
	panic(fmt.Sprintf("invalid unary operation %s%v", op, y))
}

func BinaryOp(x_ Value, op token.Token, y_ Value) Value {
	x, y := matched(x_, y_)
	var z Value
	switch a := x.(type) {
	case unknownVal:
		return x
	case boolVal:
		b := y.(boolVal)
		if op == token.LAND {
			z = a && b
		} else if op == token.LOR {
			z = a || b
		}
	case *stringVal:
		if op == token.ADD {
			z = &stringVal{l: a, r: y.(*stringVal)}
		}
	case int64Val, intVal:
		z = ofInts(a, op, bigOf(x), bigOf(y))
	case ratVal:
		c, b := new(big.Rat), y.(ratVal).val
		switch op {
		case token.ADD:
			z = ofRat(c.Add(a.val, b))
		case token.SUB:
			z = ofRat(c.Sub(a.val, b))
		case token.MUL:
			z = ofRat(c.Mul(a.val, b))
		case token.QUO:
			z = ofRat(c.Quo(a.val, b))
		}
	case floatVal:
		c, b := newFloat(), y.(floatVal).val
		switch op {
		case token.ADD:
			z = ofFloat(c.Add(a.val, b))
		case token.SUB:
			z = ofFloat(c.Sub(a.val, b))
		case token.MUL:
			z = ofFloat(c.Mul(a.val, b))
		case token.QUO:
			z = ofFloat(c.Quo(a.val, b))
		}
	case complexVal:
		z = ofComplexes(a, op, y.(complexVal))
	}
	if z == nil {
		panic(fmt.Sprintf("invalid binary operation %v %s %v", x_, op, y_))
	}
	return z
}

func ofInts(x Value, op token.Token, a, b *big.Int) Value {
	c := new(big.Int)
	switch op {
	case token.ADD:
		c.Add(a, b)
	case token.SUB:
		c.Sub(a, b)
	case token.MUL:
		c.Mul(a, b)
	case token.QUO:
		return ofRat(new(big.Rat).SetFrac(a, b))
	case token.QUO_ASSIGN, token.REM:
		if _, small := x.(int64Val); small {
			m, n := a.Int64(), b.Int64()
			if op == token.REM {
				return int64Val(m % n)
			}
			return int64Val(m / n)
		}
		if op == token.REM {
			c.Rem(a, b)
		} else {
			c.Quo(a, b)
		}
	case token.AND:
		c.And(a, b)
	case token.OR:
		c.Or(a, b)
	case token.XOR:
		c.Xor(a, b)
	case token.AND_NOT:
		c.AndNot(a, b)
	default:
		return nil
	}
	return ofInt(c)
}

func ofComplexes(x complexVal, op token.Token, y complexVal) Value {
	sum := func(a, b Value) Value { return BinaryOp(a, token.ADD, b) }
	less := func(a, b Value) Value { return BinaryOp(a, token.SUB, b) }
	times := func(a, b Value) Value { return BinaryOp(a, token.MUL, b) }
	switch op {
	case token.ADD:
		return ofParts(sum(x.re, y.re), sum(x.im, y.im))
	case token.SUB:
		return ofParts(less(x.re, y.re), less(x.im, y.im))
	case token.MUL:
		return ofParts(less(times(x.re, y.re), times(x.im, y.im)), sum(times(x.im, y.re), times(x.re, y.im)))
	case token.QUO:
		square := sum(times(y.re, y.re), times(y.im, y.im))
		re := sum(times(x.re, y.re), times(x.im, y.im))
		im := less(times(x.im, y.re), times(x.re, y.im))
		return ofParts(BinaryOp(re, token.QUO, square), BinaryOp(im, token.QUO, square))
	}
	return nil
}

func Shift(x Value, op token.Token, s uint) Value {
	if _, unknown := x.(unknownVal); unknown {
		return x
	}
	if n := bigOf(x); n != nil {
		switch {
		case s == 0:
			return x
		case op == token.SHL:
			return ofInt(new(big.Int).Lsh(n, s))
		case op == token.SHR:
			return ofInt(new(big.Int).Rsh(n, s))
		}
	}
	panic(fmt.Sprintf("invalid shift %v %s %d", x, op, s))
}

// holds tells of an order whether the comparison holds, and whether there is that comparison.
func holds(order int, op token.Token) (is, known bool) {
	switch op {
	case token.EQL:
		return order == 0, true
	case token.NEQ:
		return order != 0, true
	case token.LSS:
		return order < 0, true
	case token.LEQ:
		return order <= 0, true
	case token.GTR:
		return order > 0, true
	case token.GEQ:
		return order >= 0, true
	}
	return false, false
}

func Compare(x_ Value, op token.Token, y_ Value) bool {
	x, y := matched(x_, y_)
	order, bare := 0, false
	switch a := x.(type) {
	case unknownVal:
		return false
	case boolVal:
		if op == token.EQL || op == token.NEQ {
			return (a == y.(boolVal)) == (op == token.EQL)
		}
		panic(fmt.Sprintf("invalid comparison %v %s %v", x_, op, y_))
	case int64Val:
		order = bigOf(x).Cmp(bigOf(y))
	case intVal:
		order, bare = a.val.Cmp(y.(intVal).val), true
	case ratVal:
		order, bare = a.val.Cmp(y.(ratVal).val), true
	case floatVal:
		order, bare = a.val.Cmp(y.(floatVal).val), true
	case complexVal:
		b := y.(complexVal)
		if op == token.EQL || op == token.NEQ {
			same := Compare(a.re, token.EQL, b.re) && Compare(a.im, token.EQL, b.im)
			return same == (op == token.EQL)
		}
		panic(fmt.Sprintf("invalid comparison %v %s %v", x_, op, y_))
	case *stringVal:
		s, t := text(a), text(y.(*stringVal))
		if s < t {
			order = -1
		} else if s > t {
			order = 1
		}
	}
	is, known := holds(order, op)
	if !known && bare {
		panic(fmt.Sprintf("invalid comparison %v %s 0", order, op))
	}
	if !known {
		panic(fmt.Sprintf("invalid comparison %v %s %v", x_, op, y_))
	}
	return is
}
