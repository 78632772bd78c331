package main

import (
	"fmt"
	"sync"
)

type account struct {
	mu    sync.Mutex
	owner string
	cents int
}

func main() {
	a := new(account)
	a.mu.Lock()
	a.owner = "Mei"
	a.cents += 250
	a.mu.Unlock()
	fmt.Println(a)
}
