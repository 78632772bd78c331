package p

func work(id int, out *int) { *out = id }

func start() {
	var r int
	go work(1, &r)
}
