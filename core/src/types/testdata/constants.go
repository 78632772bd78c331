// Writes constants.txt: postfix constant expressions and what go/constant makes of them.
// Run: go run constants.go > constants.txt
package main

import (
	"bufio"
	"fmt"
	"go/constant"
	"go/token"
	"math"
	"math/rand"
	"os"
	"strings"
)

var rng = rand.New(rand.NewSource(1))

var literals = map[token.Token][]string{
	token.INT: {"0", "1", "2", "3", "7", "10", "100", "255", "1_000_000", "0x7fffffffffffffff", "9223372036854775808",
		"0xffff_ffff_ffff_ffff", "1180591620717411303424", "0b1011", "0o777", "0644", "123456789012345678901234567890123456789"},
	token.FLOAT: {"0.0", "1.0", "0.5", "1.5", "0.1", "3.14159265358979323846264338327950288", "1e10", "1e-10", "2.5e100", "1e308",
		"1.7976931348623157e308", "1.7976931348623159e308", "5e-324", "2e-324", "2.4703282292062328e-324", "1e400", "1e-400", "1e2000",
		"1e-2000", "1e5000", "1e-5000", "1e100000", "0x1p-2", "0x1.8p3", "0x.8p-1080", "3.4028234663852886e38", "3.4028235677973366e38",
		"1e-45", "7e-46", "123456.7", "1234567.8", "99999.94", "999999.4", "0.0001", "0.00001", "1e20", "1e21", ".5", "1.", "0e100000000",
		"1e999999999", "0x1p100000", "1.00000000000000011102230246251565", "1.1920929e-7", "33333333.333333333333333333333333333333"},
	token.IMAG:   {"0i", "1i", "2.5i", "1e10i", "0123i", "0x10i"},
	token.CHAR:   {"'a'", "'\\n'", "'\\x41'", "'\\u4e16'", "'世'", "'\\''", "'\\377'"},
	token.STRING: {`""`, `"a"`, `"hello, world"`, "`raw\\n`", `"\xff\u4e16\n\t\""`, `"this is a rather long string constant that goes beyond the seventy-two characters"`, `"\u200b\u0301\U0001f600"`},
}

var kinds = []token.Token{token.INT, token.INT, token.INT, token.FLOAT, token.FLOAT, token.FLOAT, token.IMAG, token.CHAR, token.STRING}
var letter = map[token.Token]string{token.INT: "I", token.FLOAT: "F", token.IMAG: "M", token.CHAR: "R", token.STRING: "S"}
var binary = map[string]token.Token{"+": token.ADD, "-": token.SUB, "*": token.MUL, "/": token.QUO, "idiv": token.QUO_ASSIGN,
	"%": token.REM, "&": token.AND, "|": token.OR, "^": token.XOR, "&^": token.AND_NOT}
var binaryNames = []string{"+", "-", "*", "/", "idiv", "%", "&", "|", "^", "&^"}
var compares = []token.Token{token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ}

func literal() (string, constant.Value) {
	kind := kinds[rng.Intn(len(kinds))]
	list := literals[kind]
	text := list[rng.Intn(len(list))]
	return letter[kind] + text, constant.MakeFromLiteral(text, kind, 0)
}

func apply(f func() constant.Value) (v constant.Value) {
	defer func() {
		if recover() != nil {
			v = nil
		}
	}()
	return f()
}

func describe(v constant.Value) string {
	bits64, bits32 := uint64(0), uint32(0)
	if v.Kind() == constant.Int || v.Kind() == constant.Float {
		f, _ := constant.Float64Val(v)
		bits64 = math.Float64bits(f)
		g, _ := constant.Float32Val(v)
		bits32 = math.Float32bits(g)
	}
	bitLen := 0
	if v.Kind() == constant.Int {
		bitLen = constant.BitLen(v)
	}
	sign := 1
	if v.Kind() == constant.Int || v.Kind() == constant.Float || v.Kind() == constant.Complex {
		sign = constant.Sign(v)
	}
	exact := v.ExactString()
	if len(exact) > 100 {
		exact = "long"
	}
	return fmt.Sprintf("%d\t%s\t%s\t%d\t%d\t%x\t%x\t%s", v.Kind(), v, exact, sign, bitLen, bits64, bits32, short(constant.ToInt(v)))
}

func short(v constant.Value) string {
	s := v.String()
	if len(s) > 100 {
		return "long"
	}
	return s
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, kind := range []token.Token{token.INT, token.FLOAT, token.IMAG, token.CHAR, token.STRING} {
		for _, text := range literals[kind] {
			fmt.Fprintf(out, "%s\t%s\n", letter[kind]+text, describe(constant.MakeFromLiteral(text, kind, 0)))
		}
	}
	// Ties of %.6g: beyond float64 they depend on the last bit of math.Pow, so they don't enter operations.
	for _, text := range []string{"99999.95", "999999.5", "0.00001234565", "1234565", "1.234565"} {
		fmt.Fprintf(out, "F%s\t%s\n", text, describe(constant.MakeFromLiteral(text, token.FLOAT, 0)))
	}
	for n := 0; n < 2500; {
		text, v := literal()
		tokens := []string{text}
		for step := rng.Intn(4) + 1; step > 0; step-- {
			var word string
			var f func() constant.Value
			switch pick := rng.Intn(12); {
			case pick < 8:
				rtext, r := literal()
				name := binaryNames[rng.Intn(len(binaryNames))]
				if pick < 5 {
					name = binaryNames[rng.Intn(4)]
				}
				l := v
				if (l.Kind() == constant.String) != (r.Kind() == constant.String) {
					continue
				}
				if (name == "/" || name == "idiv" || name == "%") && (r.Kind() == constant.String || constant.Sign(r) == 0) {
					continue
				}
				word = rtext + "\t" + name
				f = func() constant.Value { return constant.BinaryOp(l, binary[name], r) }
			case pick == 8:
				l := v
				word = "neg"
				f = func() constant.Value { return constant.UnaryOp(token.SUB, l, 0) }
			case pick == 9:
				l, bits := v, []uint{0, 8, 32, 64}[rng.Intn(4)]
				word = fmt.Sprintf("com%d", bits)
				f = func() constant.Value { return constant.UnaryOp(token.XOR, l, bits) }
			case pick == 10:
				l, s := v, uint(rng.Intn(130))
				word = fmt.Sprintf("shl%d", s)
				f = func() constant.Value { return constant.Shift(l, token.SHL, s) }
			default:
				l, s := v, uint(rng.Intn(130))
				word = fmt.Sprintf("shr%d", s)
				f = func() constant.Value { return constant.Shift(l, token.SHR, s) }
			}
			w := apply(f)
			if w == nil {
				continue
			}
			v = w
			tokens = append(tokens, word)
		}
		rtext, r := literal()
		var results []string
		for _, op := range compares {
			l := v
			if (l.Kind() == constant.String) != (r.Kind() == constant.String) {
				results = append(results, "-")
				continue
			}
			res := apply(func() constant.Value { return constant.MakeBool(constant.Compare(l, op, r)) })
			if res == nil {
				results = append(results, "-")
			} else {
				results = append(results, res.String()[:1])
			}
		}
		fmt.Fprintf(out, "%s\t=\t%s\t%s\t%s\n", strings.Join(tokens, "\t"), describe(v), rtext, strings.Join(results, ""))
		n++
	}
}
