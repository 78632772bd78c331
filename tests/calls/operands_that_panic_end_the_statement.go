package p

var sink any

func index(i int) {
	_ = ([]string)(nil)[i]
	sink = make(chan int, 4)
}

func send(c chan int) {
	select {
	case <-c:
	case c <- ([]int)(nil)[2]:
	}
}

func loop() {
	for range any(new(int)).(chan int) {
		sink = make(chan int)
	}
}
