// Goroutines that write to one map without a lock are stopped, with a lock they are not.
package main

import "sync"

func main() {
	var guard sync.Mutex
	var done sync.WaitGroup
	guarded := map[int]int{}
	for range 4 {
		done.Add(1)
		go func() {
			defer done.Done()
			for i := range 300_000 {
				guard.Lock()
				guarded[i%10]++
				guard.Unlock()
			}
		}()
	}
	done.Wait()
	println(guarded[3])
	defer func() { println("not recovered", recover()) }()
	shared := map[int]int{}
	for range 2 {
		go func() {
			for i := 0; ; i++ {
				shared[i%10]++
			}
		}()
	}
	select {}
}
