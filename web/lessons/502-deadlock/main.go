package main

import "sync"

func main() {
	var door sync.Mutex
	door.Lock()
	door.Lock()
}
