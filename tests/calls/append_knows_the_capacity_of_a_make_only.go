package p

type list []int

func (l *list) push(v int)         { *l = append(*l, v) }
func (l list) with(v int) list     { return append(l, v) }
func replace(s []int, x int) []int { return append(s[:len(s)-1], x) }
func less(s []int) []int           { return append(s[:len(s)-2], s[len(s)-2]+s[len(s)-1]) }
func within(s []int) []int {
	if len(s) < cap(s) {
		s = append(s, 3)
	}
	return s
}
func not_empty(s []int) []int {
	if len(s) == 0 {
		return nil
	}
	return append(s[:0], 1)
}
func constant() []int         { s := make([]int, 0, 10); s = append(s, 1); return append(s, 2) }
func in_memory() (list, list) { l := make(list, 0, 4); l.push(1); m := l.with(2); return l, m }
func element(v int) []int     { var p [2][]int; p[v&1] = append(p[v&1], v); return p[0] }
