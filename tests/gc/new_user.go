package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu      sync.Mutex
	name    string
	balance int
}

func main() {
	a := new(account)
	a.mu.Lock()
	a.name = "ada"
	a.balance += 10
	a.mu.Unlock()
	fmt.Println(a.name, a.balance)
}
