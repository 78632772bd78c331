package main

import "fmt"

func main() {
	s := []int{0, 1, 2, 3, 4}
	t := s[1:3]
	t[0] = 10
	t = append(t, 30)
	u := s[1:2:2]
	u = append(u, 99)
	fmt.Println(s, t, u, len(t), cap(t), cap(u) > 1)
	copy(s, s[2:])
	fmt.Println(s)
}
