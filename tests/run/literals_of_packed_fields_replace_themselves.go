package main

type entry struct{ offset int32 }
type pair struct{ cur, prev entry }
type table struct {
	base int32
	rows [4]pair
}

//go:noinline
func (t *table) push(h uint32, s int32) {
	t.rows[h] = pair{prev: t.rows[h].cur, cur: entry{offset: t.base + s}}
}

func main() {
	t := &table{base: 100}
	t.push(1, 1)
	t.push(1, 2)
	println(t.rows[1].cur.offset, t.rows[1].prev.offset)
	p := pair{entry{1}, entry{2}}
	p = pair{prev: p.cur, cur: entry{9}}
	println(p.cur.offset, p.prev.offset)
	var small [2]struct{ a, b struct{ x, y int16 } }
	small[1] = struct{ a, b struct{ x, y int16 } }{b: struct{ x, y int16 }{3, 4}, a: struct{ x, y int16 }{1, 2}}
	println(small[1].a.x, small[1].a.y, small[1].b.x, small[1].b.y)
}
