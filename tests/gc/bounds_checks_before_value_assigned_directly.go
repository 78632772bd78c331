// A value that is assigned without a temporary is walked after the left side: `x = append(x, …)`, `x = x[:n]`.
package p

type F struct {
	by    [256][]string
	rows  [16][16]int
	names map[string][]int
	maps  [16]map[byte][]int
}

var keys [16]string
var ints [16]int

func a(f *F, b byte, s string) {
	f.by[b] = append(f.by[b], s)
	f.by[b] = append(f.by[b^1], s)
	f.by[b&7] = append(f.by[b&7], keys[b&15])
	f.by[b] = append(f.by[b], f.by[b]...)
	f.by[b&7] = append(f.by[b&3], f.by[b&7]...)
	f.by[b] = append(f.by[b], make([]string, ints[b&15])...)
}

func b(f *F, b byte) {
	f.by[b] = f.by[b][:0]
	f.by[b] = f.by[b^1][:0]
	f.by[b] = f.by[b][ints[b&15]:ints[b&7]]
}

func c(f *F, b byte) {
	f.names[keys[b&15]] = append(f.names[keys[b&15]], ints[b&15])
	f.names[keys[b&15]] = append(f.names[keys[b&7]], ints[b&15])
	f.names[keys[b&15]] = f.names[keys[b&15]][:0]
	f.maps[b&15][b] = append(f.maps[b&15][b], ints[b&15], ints[b&7])
}

var rows [16][]int
var strs [16]string

func d(b byte) {
	_ = append(rows[b&3], rows[b&7]...)
	rows[b&15] = append(rows[b&3], rows[b&7]...)
	rows[b&15] = append(rows[b&15], rows[b&7]...)
	rows[b&15] = append(rows[b&15], make([]int, ints[b&7])...)
	rows[b&15] = append(rows[b&3], make([]int, ints[b&7])...)
	x := append([]byte(nil), strs[b&15]...)
	x = append(x, strs[b&15]...)
	x = append(x, make([]byte, ints[b&15])...)
	x = append(x, strs[b&15][ints[b&15]])
	_ = x
}
