package main

type job struct{ id int }

func main() {
	jobs := make(chan *job, 2)
	first := job{1}
	jobs <- &first
	jobs <- &job{2}
	println((<-jobs).id, (<-jobs).id)
}
