package main

type T [70000]byte

func main() {
	n := 1
	s := make([]T, 3)
	s[1][0] = 7
	t := s[n : n+1 : n+2]
	println(t[0][0], len(t), cap(t))
	u := s[n:]
	println(u[0][0], len(u), cap(u))
	s[2][9] = 3
	v := u[n:]
	println(v[0][9], len(v), cap(v))
	w := s[:n]
	println(len(w), cap(w))
	defer func() { println(recover().(error).Error()) }()
	_ = s[n : n+5]
}
