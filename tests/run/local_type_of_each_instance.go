package main

import "fmt"

// A type declared in a generic function is another one in each instance, with its own layout and name.

func send[T any](x T) T {
	type res struct {
		i int
		v T
	}
	ch := make(chan res)
	go func() { ch <- res{1, x} }()
	r := <-ch
	return r.v
}

func chain[T any](xs ...T) any {
	type node struct {
		v    T
		next *node
	}
	var head *node
	for _, x := range xs {
		head = &node{x, head}
	}
	return *head
}

type box[T any] struct{ v T }

func (b box[T]) twice() any {
	return func() any {
		type pair struct{ a, b T }
		return pair{b.v, b.v}
	}()
}

func key[T comparable](m map[any]int, x T) {
	type key struct{ v T }
	m[key{x}]++
}

func as[T any](x any) (s string) {
	type loc struct{ v T }
	if x == nil {
		return fmt.Sprintf("%T", loc{})
	}
	defer func() { s = fmt.Sprint(recover()) }()
	return fmt.Sprint(x.(loc).v)
}

func main() {
	println(send("a"))
	println(len(send([]int{1, 2, 3})))
	println(send(int8(5)))
	fmt.Printf("%T %T\n", chain("a"), chain(1, 2))
	fmt.Printf("%T %v\n", box[string]{"s"}.twice(), box[[2]int]{[2]int{1, 2}}.twice())
	m := map[any]int{}
	key(m, 1)
	key(m, 1)
	key(m, "1")
	fmt.Println(len(m))
	fmt.Println(as[int](nil), as[string](chain(1.5)))
}
