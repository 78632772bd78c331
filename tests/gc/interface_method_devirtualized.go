package main

type speaker interface{ speak() string }

type cat struct{ name string }

func (c *cat) speak() string { return c.name }

func main() {
	var s speaker = &cat{"tom"}
	println(s.speak())
}
