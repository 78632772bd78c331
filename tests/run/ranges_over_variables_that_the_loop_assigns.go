package main

type box struct{ s []int }

func slices(s []int) {
	for i, v := range s {
		println(i, v, len(s))
		s = append(s, v)
		s = s[1:]
	}
	println(len(s))
	for i := range s {
		println(i, len(s))
		if i == 1 {
			s = nil
		}
	}
	println(len(s))
}

func loops(s []int) {
	var i int
	for i, s = range [][]int{{1}, {2, 3}} {
		for _, v := range s {
			println(i, v)
		}
	}
}

func captured(s []int) {
	change := func() { s = nil }
	for _, v := range s {
		println(v, len(s))
		change()
	}
	func() {
		for _, v := range s {
			println("never", v)
		}
	}()
}

func byValue(s []int, text string, c chan int) func() int {
	return func() (sum int) {
		for _, v := range s {
			sum += v
		}
		for _, r := range text {
			sum += int(r)
		}
		for v := range c {
			sum += v
		}
		return sum
	}
}

func texts(s string) {
	for i, r := range s {
		println(i, string(r))
		s = "other"
	}
	println(s)
}

func chans(c chan int) {
	for v := range c {
		println(v)
		c = nil
	}
	println(c == nil)
}

func arrays(p *[3]int) {
	for i, v := range p {
		println(i, v)
		p = &[3]int{7, 8, 9}
	}
	println(p[0])
}

func nested(s []int) {
	for range s {
		for _, v := range s {
			println(v)
		}
		for _, s := range [][]int{s[1:]} {
			for _, v := range s {
				println(v)
			}
		}
	}
}

func fields(b box) {
	for _, v := range b.s {
		println(v)
		b.s = nil
	}
	println(b.s == nil)
}

func result() (s []int) {
	defer func() {
		for _, v := range s {
			println("deferred", v)
		}
	}()
	s = []int{1, 2}
	for _, v := range s {
		s = append(s, v)
	}
	return s
}

func main() {
	slices([]int{1, 2, 3})
	loops(nil)
	captured([]int{4, 5})
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	println(byValue([]int{1, 2}, "é", c)())
	texts("aé")
	d := make(chan int, 3)
	d <- 1
	d <- 2
	close(d)
	chans(d)
	arrays(&[3]int{1, 2, 3})
	nested([]int{1, 2})
	fields(box{[]int{1, 2}})
	result()
}
