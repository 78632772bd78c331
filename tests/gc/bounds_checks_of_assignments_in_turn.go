// Assignments of a list are walked in turn, each after those of its operands that earlier ones may change.
package p

type F struct {
	by    [256][]string
	rows  [16][16]int
	names map[string][]int
	maps  [16]map[byte][]int
}

var keys [16]string
var ints [16]int

func d(a [256]int, p *[256]int, i, j byte) [256]int {
	a[i], a[j] = a[j], a[i]
	p[i], p[j] = p[j], p[i]
	p[i&15], p[j&15] = p[j&15], p[i&15]
	ints[i&15], ints[j&15] = ints[j&15], ints[i&15]
	ints[ints[i&15]&15], ints[ints[j&15]&15] = ints[j&15], ints[i&15]
	p[i], a[p[j]&255] = a[i], a[i^1]
	i, a[i] = 1, a[j]
	i, a[i&15] = 1, a[j]
	return a
}

func e(f *F, i, j byte) {
	f.rows[i&15][j&15], f.rows[j&15][i&15] = f.rows[j&15][i&15], f.rows[i&15][j&15]
	f.names[keys[i&15]], f.rows[i&7][j&7] = nil, ints[i&15]
	f.names[keys[i&15]], f.by[i] = append(f.names[keys[i&15]], 1), f.by[j][:0]
	f.by[i], f.by[j] = append(f.by[i], "a"), append(f.by[j], "b")
}

func g(i byte) (a, b int) {
	defer func() { recover() }()
	a, b = ints[i&15], ints[i&7]
	return ints[i&7], ints[a&3]
}

func h(m map[string]int, i byte) {
	ints[i&15], ints[i&7] = g(i)
	ints[i&15], _ = m[keys[i&15]]
	x, y := m[keys[i&15]], ints[i&3]
	ints[x&15], ints[y&15] = func() (int, int) { return ints[1&i], ints[i&2] }()
}

var get func(byte) (int, int)

func two(i byte) (int, int) { return ints[i&15], ints[i&7] }

func i(m map[string]int, i, j byte, c chan byte, e any) {
	i, ints[i&15] = j, 1
	i, ints[i&15] = 1, ints[j&15]
	j, ints[ints[j&15]&15] = 1, ints[j&15]
	var k, n int
	k, ints[k&15] = get(i)
	k, ints[k&15] = two(i)
	ints[k&15], n = two(i)
	ints[i&15], ints[ints[i&15]&15] = two(i)
	ints[n&15], _ = m[keys[j&15]]
	n, ints[n&15] = m[keys[j&15]], 3
	var ok [16]bool
	n, ok[n&15] = m[keys[j&15]]
	i, ok[i&15] = <-c
	n, ok[n&15] = e.(int)
	_, ok[n&15] = e.(int)
	_, ints[n&15] = 1, ints[i&15]
	for ints[n&15], ints[j&15] = range ints {
	}
}
