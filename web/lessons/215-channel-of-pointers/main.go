package main

import "fmt"

type order struct{ id int }

func main() {
	orders := make(chan *order, 1)
	o := order{id: 7}
	orders <- &o
	fmt.Println((<-orders).id)
}
