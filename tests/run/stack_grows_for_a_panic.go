package main

import "fmt"

// A stack that grows when the panic calls the deferred function: its captured results move along.
func named() (x int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			x *= 2
		}
	}()
	x = 21
	panic("p")
}

func deep(n int, pad [13]int) (int, error) {
	if n == 0 {
		return named()
	}
	x, err := deep(n-1, pad)
	return x + pad[n%13], err
}

func main() {
	for n := range 40 {
		x, err := deep(n, [13]int{1, 2})
		fmt.Println(n, x, err)
		done := make(chan int)
		go func() {
			x, err := deep(n, [13]int{3})
			fmt.Println(n, x, err)
			close(done)
		}()
		<-done
	}
}
