package main

// An argument of append, and an operand that comes first because it is put aside: where walk finds the bounds.

const digits = "0123456789abcdef"

func hex(buf []byte, s string, w []int) []byte {
	buf = append(buf, digits[s[0]>>4], digits[s[0]&0xf])
	buf = append(buf, digits[w[0]&0xf])
	x := digits[w[0]&0xf]
	return append(buf, digits[x>>4])
}

func lists(v int, table [256]byte, b byte) (out []byte) {
	var parts [2][]int
	parts[v&1] = append(parts[v&1], v)
	out = append(out, byte(parts[v&1][0]), table[b], table[byte(v)])
	return out
}

func ordered(v int, s string) bool {
	var both [2]bool
	both[v&1] = both[(v+1)&1] && s[0] > 0
	both[v&1] = s[0] > 0 || both[(v+1)&1]
	if both[v&1] && both[(v+1)&1] {
		return both[(v+3)&1] && len(s) > 1
	}
	return false
}

func calls(v int, f func(int) int) int {
	var table [4]int
	table[v&3] = f(table[(v+1)&3])
	table[v&3] = table[(v+1)&3] + f(table[(v+2)&3]) + max(v, table[(v+5)&3])
	table[v&3] += table[(v+1)&3]
	return table[v&3]
}

func main() {
	println(string(hex(nil, "ab", []int{1})), len(lists(3, [256]byte{}, 2)), ordered(3, "x"), calls(1, func(i int) int { return i }))
}
