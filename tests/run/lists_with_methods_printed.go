package main

import "fmt"

type number int

func (n number) String() string { return fmt.Sprintf("<%d>", int(n)) }

type failure int

func (f failure) Error() string { return fmt.Sprint("e", int(f)) }

type formatted int

func (f formatted) Format(s fmt.State, v rune) { fmt.Fprintf(s, "F%d%c", int(f), v) }

type broken int

func (b broken) String() string {
	if b%7 == 3 {
		panic(fmt.Sprint([]number{number(b), 1}))
	}
	return "ok"
}

type record struct {
	A number
	L []number
	m map[string]number
	E error
}

type tree struct {
	n    number
	Kids []*tree
	Sub  []tree
}

func (t *tree) String() string { return fmt.Sprint("tree", t.n, t.Sub, len(t.Kids)) }

type counted struct{ n *int }

func (c counted) String() string { *c.n++; return fmt.Sprint("#", *c.n) }

func main() {
	many := make([]number, 12000)
	for i := range many {
		many[i] = number(i)
	}
	s := fmt.Sprintln(many)
	fmt.Print(len(s), s[:50], s[len(s)-50:])
	records := make([]record, 12)
	for i := range records {
		records[i] = record{number(i), many[:i%5], map[string]number{"k": 1, "j": number(i)}, failure(i)}
	}
	fmt.Printf("%v\n%+v\n%#v\n", records, records[:5], records[:3])
	fmt.Printf("%d|%s|%6v|%-6v|\n", records[:2], records[:4], records[:4], records[:2])
	fmt.Println(records[:2], many[:5], records[3:5], []any{many[:2], records[:1], formatted(1), []formatted{2, 3}, []broken{1, 2, 3, 4, 10}, nil})
	fmt.Print(many[0], many[1], "a", "b", many[:3], 1, 2, "c", many[4], "\n")
	fmt.Println(map[number][]number{1: many[:3], 0: many[5:6]}, map[string]map[number]failure{"z": {2: 1, 1: 2}, "a": {}}, [2][2]number{{1, 2}, {3, 4}})
	fmt.Println(&tree{1, []*tree{nil, {n: 2}}, []tree{{n: 3}, {n: 4, Sub: []tree{{n: 5}}}}}, []*tree{{n: 9}, nil})
	fmt.Println(fmt.Errorf("%w %v %w", failure(1), many[:4], failure(2)), fmt.Sprint(many[:3], many[:2]), string(fmt.Appendf(nil, "%v", many[:3])))
	fmt.Printf("%[2]v %[1]v %v\n", many[:2], records[:1])
	fmt.Printf("%v\n", struct {
		A, B []number
		C    []any
	}{many[:2], many[3:5], []any{many[6:8], number(1), "x", failure(3)}})
	calls := 0
	fmt.Println([]counted{{&calls}, {&calls}, {&calls}}, calls)
	fmt.Printf("%d extra\n", many[:2], many[:3], failure(4))
}
